package org.hone.core.format;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.URI;
import org.hone.core.HoneException;
import org.hone.core.registry.ExtensionSource;
import org.hone.core.registry.Extensions;

/** All formats, from the extension point {@code formats}. */
public final class FormatRegistry {

    private static final String POINT = "org.hone.core.formats";
    private static final int HEAD = 64;

    private final List<NetworkFormat> formats;

    public FormatRegistry(ExtensionSource source) {
        this.formats = new Extensions<>(source, POINT, NetworkFormat.class).all();
    }

    public List<NetworkFormat> all() {
        return formats;
    }

    /** The format with {@code id}, or null. */
    public NetworkFormat find(String id) {
        return formats.stream().filter(format -> format.id().equals(id)).findFirst().orElse(null);
    }

    /** The format for a file by its first bytes, else by its name's extension. */
    public NetworkFormat detect(Path file) throws HoneException {
        ByteBuffer head = head(file);
        for (NetworkFormat format : formats) {
            if (format.recognises(head.duplicate())) {
                return format;
            }
        }
        return byExtension(file);
    }

    /** The format that the file's name says. */
    public NetworkFormat byExtension(Path file) throws HoneException {
        String name = file.getFileName() == null ? "" : file.getFileName().toString();
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        for (NetworkFormat format : formats) {
            if (format.extensions().contains(extension)) {
                return format;
            }
        }
        String known = formats.stream().flatMap(f -> f.extensions().stream()).map(e -> "." + e).collect(Collectors.joining(", "));
        throw HoneException.unsupported("failed to find the format of '" + file + "': its first bytes and its extension are not"
                + " those of a known format (" + known + ")");
    }

    private static ByteBuffer head(Path file) throws HoneException {
        if (!Files.isRegularFile(file)) {
            throw HoneException.badInput("failed to open '" + file + "': " + (Files.exists(file) ? "it is not a regular file"
                    : "there is no such file"));
        }
        ByteBuffer head = ByteBuffer.allocate(HEAD);
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            while (head.hasRemaining() && channel.read(head) >= 0) {
                // until full or at the end
            }
        } catch (IOException e) {
            throw new HoneException(org.hone.core.FailureKind.BAD_INPUT, "failed to open '" + file + "': " + e.getMessage(), e);
        }
        return head.flip().asReadOnlyBuffer();
    }

    /** A new, empty resource of {@code format} for {@code file}. */
    public NetworkResource resource(NetworkFormat format, Path file) {
        return (NetworkResource) format.resourceFactory().createResource(URI.createFileURI(file.toAbsolutePath().toString()));
    }
}
