package org.hone.core.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The file behind mapped weights was changed after it was opened, so that they can no longer be read. */
public final class StaleFileException extends UncheckedIOException {

    private static final long serialVersionUID = 1L;

    public StaleFileException(Path file) {
        super(new IOException("failed to read weights from " + file + ": the file was changed after it was opened; open it again"));
    }
}
