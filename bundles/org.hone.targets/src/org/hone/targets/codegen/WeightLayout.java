package org.hone.targets.codegen;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import org.hone.core.plan.Plan;
import org.hone.core.plan.PlanConstant;

/**
 * The file of packed constants: a head of 64 bytes, then each constant at its alignment, at least 64 bytes. Constants with
 * equal bytes are kept once.
 *
 * <p>
 * The head is the word {@code HONEWTS1}, the fingerprint of the contents (8 bytes) and their length with the head (8 bytes,
 * little-endian), so that a runtime refuses another network's weights.
 */
final class WeightLayout {

    static final int HEAD = 64;

    private static final byte[] MAGIC = "HONEWTS1".getBytes(StandardCharsets.US_ASCII);
    private static final int CHUNK = 1 << 20;

    private final List<PlanConstant> constants;
    private final long[] offsets;
    private final boolean[] kept;
    private final long bytes;
    private final byte[] fingerprint;

    private WeightLayout(List<PlanConstant> constants) {
        this.constants = constants;
        offsets = new long[constants.size()];
        kept = new boolean[constants.size()];
        Map<String, Integer> known = new HashMap<>();
        MessageDigest all = sha256();
        long end = HEAD;
        for (int i = 0; i < offsets.length; i++) {
            PlanConstant constant = constants.get(i);
            byte[] digest = digest(constant.bytes());
            long alignment = Math.max(HEAD, constant.alignment());
            Integer same = known.putIfAbsent(HexFormat.of().formatHex(digest) + "/" + alignment + "/" + constant.bytes().remaining(), i);
            if (same != null) {
                offsets[i] = offsets[same];
                continue;
            }
            kept[i] = true;
            offsets[i] = Math.ceilDiv(end, alignment) * alignment;
            end = offsets[i] + constant.bytes().remaining();
            all.update(ByteBuffer.allocate(8).putLong(0, offsets[i]));
            all.update(digest);
        }
        bytes = Math.ceilDiv(end, (long) HEAD) * HEAD;
        fingerprint = java.util.Arrays.copyOf(all.digest(), 8);
    }

    static WeightLayout of(Plan plan) {
        return new WeightLayout(plan.constants());
    }

    /** Where a constant begins, in bytes from the beginning of the file. */
    long offset(int constant) {
        return offsets[constant];
    }

    long bytes() {
        return bytes;
    }

    /** The first 8 bytes of a digest of the contents, as a little-endian number in hexadecimal. */
    String fingerprint() {
        return String.format("0x%016x", ByteBuffer.wrap(fingerprint).order(ByteOrder.LITTLE_ENDIAN).getLong());
    }

    void write(OutputStream out) throws IOException {
        WritableByteChannel channel = Channels.newChannel(out);
        ByteBuffer head = ByteBuffer.allocate(HEAD).order(ByteOrder.LITTLE_ENDIAN).put(MAGIC).put(fingerprint).putLong(bytes);
        channel.write(head.position(0).limit(HEAD));
        long at = HEAD;
        for (int i = 0; i < offsets.length; i++) {
            if (kept[i]) {
                fill(channel, offsets[i] - at);
                ByteBuffer rest = constants.get(i).bytes();
                at = offsets[i] + rest.remaining();
                while (rest.hasRemaining()) {
                    ByteBuffer chunk = rest.slice(rest.position(), Math.min(CHUNK, rest.remaining()));
                    rest.position(rest.position() + chunk.remaining());
                    channel.write(chunk);
                }
            }
        }
        fill(channel, bytes - at);
    }

    private static void fill(WritableByteChannel channel, long count) throws IOException {
        channel.write(ByteBuffer.allocate(Math.toIntExact(count)));
    }

    private static byte[] digest(ByteBuffer bytes) {
        MessageDigest digest = sha256();
        digest.update(bytes);
        return digest.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
