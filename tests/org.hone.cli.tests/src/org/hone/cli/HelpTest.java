package org.hone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hone.cli.CommandLine.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {

    private static final String[] COMMANDS = {"tune", "export", "steps", "info", "convert", "run", "compare", "surgery", "profile", "boards", "operators",
            "formats", "completion", "help"};

    @Test
    void listsEveryCommandAndTheExitCodes() {
        for (String way : new String[] {"help", "--help", "-h"}) {
            String help = CommandLine.done(way).out();
            for (String command : COMMANDS) {
                assertTrue(help.contains("\n  " + command + " "), help);
            }
            assertTrue(help.contains("3     bad input file"), help);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tune", "export", "steps", "info", "convert", "run", "compare", "surgery", "profile", "operators", "formats", "completion", "surgery extract",
            "surgery remove", "surgery rename", "profile", "profile show", "profile diff", "boards", "boards list",
            "boards probe", "boards add"})
    void everyCommandHasHelpWithExamples(String command) {
        String[] words = (command + " --help").split(" ");
        String help = CommandLine.done((Object[]) words).out();
        assertTrue(help.startsWith("Usage: hone " + command + " "), help);
        assertTrue(help.contains("\nExamples:\n  "), help);
        if (!command.contains(" ")) {
            assertEquals(help, CommandLine.done("help", command).out());
        }
    }

    @Test
    void saysItsVersion() {
        assertTrue(CommandLine.done("--version").out().matches("hone 0\\.1\\.0\\..+\\R"));
    }

    @Test
    void withoutACommandShowsHelpAsWrongUse() {
        Answer answer = CommandLine.run().expect(ExitCode.USAGE);
        assertTrue(answer.err().startsWith("Usage: hone"), answer.err());
        assertTrue(CommandLine.run("surgery").expect(ExitCode.USAGE).err().startsWith("Usage: hone surgery"));
    }

    @Test
    void wrongUseIsOneSentenceThatPointsToTheHelp() {
        assertEquals("hone: failed to use 'inof': there is no such command; did you mean info or profile?; see 'hone --help'",
                CommandLine.failed(ExitCode.USAGE, "inof", "x"));
        assertEquals("hone: Missing required parameter: 'MODEL'; see 'hone info --help'",
                CommandLine.failed(ExitCode.USAGE, "info"));
        assertEquals("hone: failed to use 'b': nothing more is expected here; see 'hone info --help'",
                CommandLine.failed(ExitCode.USAGE, "info", "a", "b"));
        CommandLine.failed(ExitCode.USAGE, "info", "--bogus", "a");
        CommandLine.failed(ExitCode.USAGE, "info", "--bind", "batch=one", "a");
        CommandLine.failed(ExitCode.USAGE, "info", "--max-nodes", "0", "a");
    }

    @Test
    void completesEveryCommandInBashAndZsh() {
        String script = CommandLine.done("completion").out();
        for (String command : COMMANDS) {
            assertTrue(script.contains("_picocli_hone_" + command), command);
        }
        assertTrue(script.contains("--external-data"), "options are completed");
        assertTrue(script.contains("ZSH_VERSION"), "zsh is served");
        assertTrue(CommandLine.done("completion", "--json").json().get("script").equals(script));
    }
}
