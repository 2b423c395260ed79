package org.hone.inference.internal;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.FileLocator;

/** Finds the jar or folder that holds a class, on a plain class path and in Equinox, jars and development folders alike. */
final class ClassRoot {

    private ClassRoot() {
    }

    static Path of(Class<?> type) {
        String name = type.getName().replace('.', '/') + ".class";
        URL url = type.getResource("/" + name);
        if (url == null) {
            throw new IllegalStateException("the class file of " + type + " is not there");
        }
        String place = resolved(url).toString();
        String root = place.substring(0, place.length() - name.length());
        return file(root.startsWith("jar:") ? root.substring("jar:".length(), root.length() - "!/".length()) : root);
    }

    /** Equinox's own URLs become those of files. */
    private static URL resolved(URL url) {
        if (url.getProtocol().equals("file") || url.getProtocol().equals("jar")) {
            return url;
        }
        try {
            return FileLocator.resolve(url);
        } catch (IOException e) {
            throw new IllegalStateException("failed to find the file of " + url, e);
        }
    }

    /** Equinox's URLs of files are not encoded, Java's are. */
    private static Path file(String url) {
        try {
            Path decoded = Path.of(new URI(url));
            if (Files.exists(decoded)) {
                return decoded;
            }
        } catch (URISyntaxException | IllegalArgumentException e) {
            // not encoded: it is the path itself
        }
        return Path.of(url.substring("file:".length()));
    }
}
