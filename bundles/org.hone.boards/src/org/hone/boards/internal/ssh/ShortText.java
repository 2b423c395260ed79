package org.hone.boards.internal.ssh;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Keeps the beginning of what a command writes, so that a board cannot fill this computer's memory. */
public final class ShortText extends OutputStream {

    private static final int MOST = 1 << 22;
    private static final int LINE = 500;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    @Override
    public synchronized void write(int b) {
        if (bytes.size() < MOST) {
            bytes.write(b);
        }
    }

    @Override
    public synchronized void write(byte[] from, int offset, int length) {
        bytes.write(from, offset, Math.max(0, Math.min(length, MOST - bytes.size())));
    }

    public synchronized String text() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** The text as one line for a message, without control characters and not too long. */
    public String line() {
        String line = text().strip().replaceAll("\\p{Cntrl}+", "; ");
        return line.length() > LINE ? line.substring(0, LINE) + " …" : line;
    }
}
