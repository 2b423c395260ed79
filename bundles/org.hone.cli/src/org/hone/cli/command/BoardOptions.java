package org.hone.cli.command;

import java.io.Console;

import org.hone.core.board.BoardQuestions;

import picocli.CommandLine.Option;

/** What commands that connect to boards are told. */
final class BoardOptions {

    @Option(names = "--accept-new", description = "Trust a board whose host key is not known yet, and remember it. A changed key is never trusted.")
    private boolean acceptNew;

    /** Who answers: the user at a terminal is asked for secrets; trust in a new key is a matter of the option alone. */
    BoardQuestions questions() {
        Console console = System.console();
        return new BoardQuestions() {
            @Override
            public boolean trust(HostKey key) {
                return acceptNew;
            }

            @Override
            public char[] secret(Secret secret) {
                if (console == null || !org.hone.cli.console.Console.isInteractive()) {
                    return null;
                }
                return console.readPassword("%s of %s: ", switch (secret.kind()) {
                case PASSWORD -> "Password";
                case PASSPHRASE -> "Passphrase";
                case PROMPT -> "Answer to";
                }, Texts.line(secret.subject()));
            }
        };
    }
}
