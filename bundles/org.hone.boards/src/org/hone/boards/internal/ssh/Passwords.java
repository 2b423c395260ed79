package org.hone.boards.internal.ssh;

import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;

import org.apache.sshd.client.auth.keyboard.UserInteraction;
import org.apache.sshd.client.auth.password.PasswordIdentityProvider;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.session.SessionContext;
import org.hone.core.board.BoardQuestions;
import org.hone.core.board.BoardQuestions.Secret;

/** Asks for passwords, and for what else a server wants to know; keeps nothing. */
final class Passwords implements PasswordIdentityProvider, UserInteraction {

    private static final int ATTEMPTS = 3;

    private final SshHost host;
    private final BoardQuestions questions;

    Passwords(SshHost host, BoardQuestions questions) {
        this.host = host;
        this.questions = questions;
    }

    @Override
    public Iterable<String> loadPasswords(SessionContext session) {
        return Asking::new;
    }

    /** Asks only when the next password is wanted. */
    private final class Asking implements Iterator<String> {

        private int attempt;
        private String next;

        @Override
        public boolean hasNext() {
            if (next == null && attempt < ATTEMPTS) {
                next = ask(new Secret(Secret.Kind.PASSWORD, host.toString(), ++attempt));
                attempt = next == null ? ATTEMPTS : attempt;
            }
            return next != null;
        }

        @Override
        public String next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            String password = next;
            next = null;
            return password;
        }
    }

    private String ask(Secret secret) {
        char[] answer = questions.secret(secret);
        if (answer == null) {
            return null;
        }
        String text = new String(answer);
        Arrays.fill(answer, '\0');
        return text;
    }

    @Override
    public String[] interactive(ClientSession session, String name, String instruction, String language, String[] prompts, boolean[] echo) {
        String[] answers = new String[prompts.length];
        for (int i = 0; i < prompts.length; i++) {
            answers[i] = ask(new Secret(Secret.Kind.PROMPT, prompts[i].replaceAll("\\p{Cntrl}", " ").strip(), 1));
            if (answers[i] == null) {
                return null;
            }
        }
        return answers;
    }

    @Override
    public String getUpdatedPassword(ClientSession session, String prompt, String language) {
        return null; // passwords are changed on the board
    }
}
