package org.hone.boards.internal.ssh;

import java.util.Arrays;
import java.util.Locale;

import org.apache.sshd.client.auth.keyboard.UserInteraction;
import org.apache.sshd.client.session.ClientSession;
import org.hone.core.board.BoardQuestions;
import org.hone.core.board.BoardQuestions.Secret;

/** Asks for a password, and for what else a server wants to know, at the moment when it is to be sent; keeps nothing. */
final class Passwords implements UserInteraction {

    private static final int ATTEMPTS = 3;

    private final SshHost host;
    private final BoardQuestions questions;
    /** Counts over all ways of giving a password; more than allowed once nobody answers. */
    private int attempts;

    Passwords(SshHost host, BoardQuestions questions) {
        this.host = host;
        this.questions = questions;
    }

    @Override
    public synchronized String resolveAuthPasswordAttempt(ClientSession session) {
        if (attempts >= ATTEMPTS) {
            return null;
        }
        String password = ask(new Secret(Secret.Kind.PASSWORD, host.toString(), ++attempts));
        attempts = password == null ? ATTEMPTS : attempts;
        return password;
    }

    @Override
    public String[] interactive(ClientSession session, String name, String instruction, String language, String[] prompts, boolean[] echo) {
        String[] answers = new String[prompts.length];
        for (int i = 0; i < prompts.length; i++) {
            boolean password = !echo[i] && prompts.length == 1 && prompts[i].toLowerCase(Locale.ROOT).contains("password");
            answers[i] = password ? resolveAuthPasswordAttempt(session)
                    : ask(new Secret(Secret.Kind.PROMPT, prompts[i].replaceAll("\\p{Cntrl}", " ").strip(), 1));
            if (answers[i] == null) {
                return null;
            }
        }
        return answers;
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
    public String getUpdatedPassword(ClientSession session, String prompt, String language) {
        return null; // passwords are changed on the board
    }
}
