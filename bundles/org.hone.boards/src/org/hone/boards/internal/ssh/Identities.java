package org.hone.boards.internal.ssh;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.apache.sshd.common.NamedResource;
import org.apache.sshd.common.config.keys.FilePasswordProvider;
import org.apache.sshd.common.keyprovider.KeyIdentityProvider;
import org.apache.sshd.common.session.SessionContext;
import org.apache.sshd.common.util.security.SecurityUtils;
import org.hone.core.HoneException;
import org.hone.core.board.BoardQuestions;
import org.hone.core.board.BoardQuestions.Secret;

/** The user's private keys, read when the server's key is known to be right and the server asks for one. */
final class Identities implements KeyIdentityProvider {

    private static final int ATTEMPTS = 3;

    private final List<Path> files;
    private final boolean required;
    private final BoardQuestions questions;
    private volatile HoneException problem;

    /** @param required true when the files were asked for, so that one that is missing is an error */
    Identities(List<Path> files, boolean required, BoardQuestions questions) {
        this.files = files;
        this.required = required;
        this.questions = questions;
    }

    /** What is wrong with a key; null when nothing is. */
    HoneException problem() {
        return problem;
    }

    @Override
    public Iterable<KeyPair> loadKeys(SessionContext session) {
        List<KeyPair> keys = new ArrayList<>();
        for (Path file : files) {
            if (required || Files.isRegularFile(file)) {
                try {
                    load(session, file).forEach(keys::add);
                } catch (HoneException e) {
                    problem = problem == null ? e : problem;
                }
            }
        }
        return keys;
    }

    private Iterable<KeyPair> load(SessionContext session, Path file) throws HoneException {
        try (InputStream in = Files.newInputStream(file)) {
            if (othersMayRead(file)) {
                throw HoneException.usage("failed to use the key " + file + ": others may read it; protect it with 'chmod 600'");
            }
            Iterable<KeyPair> pairs = SecurityUtils.loadKeyPairIdentities(session, () -> file.toString(), in, new Passphrases(file));
            if (pairs == null) {
                throw HoneException.badInput("failed to read the key " + file + ": it is no private key");
            }
            return pairs;
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            throw new HoneException(org.hone.core.FailureKind.BAD_INPUT, "failed to read the key " + file + ": "
                    + (e instanceof java.nio.file.NoSuchFileException ? "there is no such file" : e.getMessage()), e);
        }
    }

    private static boolean othersMayRead(Path file) throws IOException {
        if (!file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return false;
        }
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
        return permissions.contains(PosixFilePermission.GROUP_READ) || permissions.contains(PosixFilePermission.OTHERS_READ);
    }

    /** Asks for a key's passphrase. */
    private final class Passphrases implements FilePasswordProvider {

        private final Path file;

        Passphrases(Path file) {
            this.file = file;
        }

        @Override
        public String getPassword(SessionContext session, NamedResource resource, int retry) throws IOException {
            char[] secret = questions.secret(new Secret(Secret.Kind.PASSPHRASE, file.toString(), retry + 1));
            if (secret == null) {
                throw new IOException("it has a passphrase, which nobody gave");
            }
            String text = new String(secret);
            java.util.Arrays.fill(secret, '\0');
            return text;
        }

        @Override
        public ResourceDecodeResult handleDecodeAttemptResult(SessionContext session, NamedResource resource, int retry, String password,
                Exception failure) throws IOException, GeneralSecurityException {
            if (failure == null || password == null) {
                return ResourceDecodeResult.TERMINATE;
            }
            return retry + 1 < ATTEMPTS ? ResourceDecodeResult.RETRY : ResourceDecodeResult.TERMINATE;
        }
    }
}
