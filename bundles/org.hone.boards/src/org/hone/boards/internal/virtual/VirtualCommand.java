package org.hone.boards.internal.virtual;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.apache.sshd.server.Environment;
import org.apache.sshd.server.ExitCallback;
import org.apache.sshd.server.channel.ChannelSession;
import org.apache.sshd.server.command.Command;

/** A command line on the virtual board: this computer's {@code sh} in the board's home, with the board's commands first. */
final class VirtualCommand implements Command {

    private static final int CHUNK = 1 << 15;
    private static final int PATIENCE_SECONDS = 5;

    private final String command;
    private final Path home;
    private final Map<String, String> environment;
    private InputStream in;
    private OutputStream out;
    private OutputStream err;
    private ExitCallback exit;
    private volatile Process process;

    VirtualCommand(String command, Path home, Map<String, String> environment) {
        this.command = command;
        this.home = home;
        this.environment = environment;
    }

    @Override
    public void setInputStream(InputStream stream) {
        in = stream;
    }

    @Override
    public void setOutputStream(OutputStream stream) {
        out = stream;
    }

    @Override
    public void setErrorStream(OutputStream stream) {
        err = stream;
    }

    @Override
    public void setExitCallback(ExitCallback callback) {
        exit = callback;
    }

    @Override
    public void start(ChannelSession channel, Environment ignored) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("/bin/sh", "-c", command).directory(home.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        process = builder.start();
        Thread toIn = thread("in", () -> copy(in, process.getOutputStream(), true));
        Thread toOut = thread("out", () -> copy(process.getInputStream(), out, false));
        Thread toErr = thread("err", () -> copy(process.getErrorStream(), err, false));
        thread("exit", () -> awaitEnd(toIn, toOut, toErr));
    }

    private static Thread thread(String what, Runnable work) {
        return Thread.ofPlatform().daemon().name("virtual-board-" + what).start(work);
    }

    private void awaitEnd(Thread toIn, Thread toOut, Thread toErr) {
        try {
            toOut.join();
            toErr.join();
            int status = process.waitFor();
            toIn.interrupt();
            exit.onExit(status);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void copy(InputStream from, OutputStream to, boolean close) {
        try {
            byte[] chunk = new byte[CHUNK];
            for (int length = from.read(chunk); length >= 0; length = from.read(chunk)) {
                to.write(chunk, 0, length);
                to.flush();
            }
        } catch (IOException e) {
            // one end is gone: the process's end, or the channel's, is what counts
        }
        if (close) {
            close(to);
        }
    }

    private static void close(OutputStream stream) {
        try {
            stream.close();
        } catch (IOException e) {
            // the process is gone
        }
    }

    /** The channel is gone: the end of its input tells the command; a supervisor ends its program then. */
    @Override
    public void destroy(ChannelSession channel) {
        Process running = process;
        if (running != null && running.isAlive()) {
            List<ProcessHandle> started = running.descendants().toList();
            close(running.getOutputStream());
            running.destroy();
            running.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).whenComplete((ended, late) -> {
                if (late != null) {
                    started.forEach(ProcessHandle::destroyForcibly);
                    running.destroyForcibly();
                }
            });
        }
    }
}
