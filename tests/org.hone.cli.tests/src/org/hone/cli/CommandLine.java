package org.hone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.hone.cli.console.Console;
import org.hone.tests.support.TestExtensions;

/** Runs command lines within the test and keeps what they write. */
final class CommandLine {

    /** What a command line answered. */
    record Answer(int code, String out, String err) {

        /** The output as JSON: maps, lists, strings, numbers. */
        @SuppressWarnings("unchecked")
        Map<String, Object> json() {
            return (Map<String, Object>) JsonText.parse(out);
        }

        Answer expect(ExitCode expected) {
            assertEquals(expected.number(), code, () -> err + out);
            return this;
        }

        List<String> lines() {
            return out.lines().toList();
        }
    }

    private CommandLine() {
    }

    static Answer run(Object... arguments) {
        return runAs(false, arguments);
    }

    /** @param interrupted true to run as if the user had pressed Ctrl+C */
    static Answer runAs(boolean interrupted, Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8), false, false);
        String[] texts = java.util.Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
        int code = new HoneCommandLine(console, TestExtensions::source, () -> interrupted).run(texts);
        return new Answer(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Runs a command line that must do what it was asked, without a word on the error stream. */
    static Answer done(Object... arguments) {
        Answer answer = run(arguments).expect(ExitCode.DONE);
        assertEquals("", answer.err());
        return answer;
    }

    /** Runs a command line that must fail with one sentence and no output. */
    static String failed(ExitCode code, Object... arguments) {
        Answer answer = run(arguments).expect(code);
        assertEquals("", answer.out());
        assertEquals(1, answer.err().lines().count(), answer.err());
        return answer.err().strip();
    }
}
