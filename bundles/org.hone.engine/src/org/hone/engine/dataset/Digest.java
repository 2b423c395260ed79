package org.hone.engine.dataset;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256 over texts and numbers, each told from its neighbours. */
public final class Digest {

    private final MessageDigest sha;

    public Digest() {
        try {
            sha = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    public Digest add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        add(bytes.length);
        sha.update(bytes);
        return this;
    }

    public Digest add(long number) {
        sha.update(ByteBuffer.allocate(8).putLong(number).flip());
        return this;
    }

    /** The digest in hexadecimal; nothing can be added afterwards. */
    public String hex() {
        return HexFormat.of().formatHex(sha.digest());
    }
}
