package org.hone.core.board;

/**
 * Who answers what a connection has to ask. Answers are used and forgotten: no secret is ever stored. May be asked from any
 * thread, one question at a time.
 */
public interface BoardQuestions {

    /** Trusts no unknown host and knows no secret: what runs without a person. */
    BoardQuestions NOBODY = new BoardQuestions() {
        @Override
        public boolean trust(HostKey key) {
            return false;
        }

        @Override
        public char[] secret(Secret secret) {
            return null;
        }
    };

    /** Trusts every host that is not known yet ({@code --accept-new}), and knows no secret. Changed keys are never asked for. */
    BoardQuestions ACCEPT_NEW = new BoardQuestions() {
        @Override
        public boolean trust(HostKey key) {
            return true;
        }

        @Override
        public char[] secret(Secret secret) {
            return null;
        }
    };

    /** Whether to trust a host whose key is not known, and to remember it. */
    boolean trust(HostKey key);

    /** A password or passphrase, which the asker wipes after use; null for none. */
    char[] secret(Secret secret);

    /**
     * The key that an unknown host shows.
     *
     * @param host the host as the known hosts name it: {@code board.local}, {@code [10.0.0.7]:2222}
     * @param type such as {@code ssh-ed25519}
     * @param fingerprint such as {@code SHA256:…}
     */
    record HostKey(String host, String type, String fingerprint) {
    }

    /**
     * A secret that is asked for.
     *
     * @param kind what it is
     * @param subject whose: {@code user@host} for a password, the file for a key's passphrase, the server's own words for
     *        another prompt
     * @param attempt 1 for the first time
     */
    record Secret(Kind kind, String subject, int attempt) {
        /** What a secret opens. */
        public enum Kind {
            PASSWORD, PASSPHRASE, PROMPT
        }
    }
}
