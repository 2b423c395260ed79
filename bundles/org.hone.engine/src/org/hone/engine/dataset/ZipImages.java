package org.hone.engine.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.hone.core.FailureKind;
import org.hone.core.HoneException;

/** Images in a zip file, with a folder a class. Nothing is unpacked to disk. */
final class ZipImages implements ImageFiles {

    private final Path file;
    private final List<ImageFile> files;
    private final List<String> classes;
    private final String digest;

    ZipImages(Path file) throws HoneException {
        this.file = file;
        FolderNames names = new FolderNames();
        Digest content = new Digest();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements();) {
                ZipEntry entry = entries.nextElement();
                if (!entry.isDirectory() && ImageFiles.isImage(entry.getName()) && !entry.getName().startsWith("__MACOSX/")) {
                    names.add(entry.getName());
                    content.add(entry.getName()).add(entry.getSize()).add(entry.getCrc());
                }
            }
        } catch (IOException e) {
            throw new HoneException(FailureKind.BAD_INPUT, "failed to read '" + file + "': " + e.getMessage(), e);
        }
        files = names.files();
        classes = names.classes();
        digest = content.hex();
    }

    @Override
    public List<ImageFile> files() {
        return files;
    }

    @Override
    public List<String> classes() {
        return classes;
    }

    @Override
    public String digest() {
        return digest;
    }

    @Override
    public Opened open() throws HoneException {
        try {
            ZipFile zip = new ZipFile(file.toFile());
            return new Opened() {
                @Override
                public byte[] read(ImageFile image) throws IOException, HoneException {
                    ZipEntry entry = zip.getEntry(image.name());
                    if (entry == null) {
                        throw HoneException.badInput("failed to read '" + image.name() + "' from '" + file + "': the file was changed");
                    }
                    try (InputStream in = zip.getInputStream(entry)) {
                        byte[] bytes = in.readNBytes(LARGEST_FILE + 1);
                        if (bytes.length > LARGEST_FILE) {
                            throw HoneException.badInput("failed to read '" + image.name() + "' from '" + file
                                    + "': an image file has at most " + LARGEST_FILE + " bytes");
                        }
                        return bytes;
                    }
                }

                @Override
                public void close() throws IOException {
                    zip.close();
                }
            };
        } catch (IOException e) {
            throw new HoneException(FailureKind.BAD_INPUT, "failed to read '" + file + "': " + e.getMessage(), e);
        }
    }
}
