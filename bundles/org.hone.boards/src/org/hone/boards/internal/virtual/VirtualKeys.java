package org.hone.boards.internal.virtual;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;

import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyPairResourceWriter;
import org.apache.sshd.common.util.security.SecurityUtils;

/** The virtual board's two keys, made on first use: its own, and the one that alone may log in. */
record VirtualKeys(KeyPair host, KeyPair user, Path userFile) {

    private static final Object ONE_IN_THIS_PROCESS = new Object();

    static VirtualKeys in(Path folder) throws IOException {
        synchronized (ONE_IN_THIS_PROCESS) {
            try (FileChannel channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                return new VirtualKeys(key(folder.resolve("host")), key(folder.resolve("user")), folder.resolve("user"));
            } catch (GeneralSecurityException e) {
                throw new IOException("failed to make the keys of the virtual board: " + e.getMessage(), e);
            }
        }
    }

    private static KeyPair key(Path file) throws IOException, GeneralSecurityException {
        if (!Files.exists(file)) {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            Path beside = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(beside);
            Files.createFile(beside, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (OutputStream out = Files.newOutputStream(beside)) {
                OpenSSHKeyPairResourceWriter.INSTANCE.writePrivateKey(generator.generateKeyPair(), "virtual board", null, out);
            }
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return SecurityUtils.loadKeyPairIdentities(null, file::toString, in, null).iterator().next();
        }
    }
}
