package org.hone.cli.console;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.io.FileOutputStream;
import java.io.FileDescriptor;
import java.io.BufferedOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where a command writes.
 *
 * @param out results
 * @param err errors and progress
 * @param progress true when progress may be drawn on {@code err}
 * @param colour true when {@code out} may be coloured
 */
public record Console(PrintStream out, PrintStream err, boolean progress, boolean colour) {

    private static final int BUFFER = 1 << 16;

    /** The process's own streams, always UTF-8; progress and colour only on a terminal and outside of CI. */
    public static Console ofProcess() {
        Map<String, String> environment = System.getenv();
        boolean plain = environment.containsKey("CI") || "dumb".equals(environment.get("TERM"));
        return new Console(stream(FileDescriptor.out), stream(FileDescriptor.err), !plain && isTerminal(2),
                !plain && !environment.containsKey("NO_COLOR") && isTerminal(1));
    }

    /** True when a person can be asked: standard input is a terminal. Since Java 22 {@code System.console()} does not say. */
    public static boolean isInteractive() {
        return isTerminal(0);
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new BufferedOutputStream(new FileOutputStream(descriptor), BUFFER), false, StandardCharsets.UTF_8);
    }

    /**
     * Asked of the kernel: {@code System.console()} says nothing of single streams, and starting it takes longer than a
     * whole command. Where there is no {@code /proc}, output is taken as redirected.
     */
    private static boolean isTerminal(int descriptor) {
        try {
            String target = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor)).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    public void flush() {
        out.flush();
        err.flush();
    }
}
