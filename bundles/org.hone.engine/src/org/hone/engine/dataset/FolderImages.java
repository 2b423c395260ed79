package org.hone.engine.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.hone.core.HoneException;

/** Images in a folder, with a folder a class. Links are not followed. */
final class FolderImages implements ImageFiles {

    private static final int DEEPEST = 8;

    private final Path folder;
    private final List<ImageFile> files;
    private final List<String> classes;
    private final String digest;

    FolderImages(Path folder) throws HoneException {
        this.folder = folder;
        FolderNames names = new FolderNames();
        Digest content = new Digest();
        try (Stream<Path> found = Files.walk(folder, DEEPEST)) {
            for (Path file : found.filter(Files::isRegularFile).sorted().toList()) {
                if (ImageFiles.isImage(file.getFileName().toString())) {
                    String name = folder.relativize(file).toString().replace('\\', '/');
                    names.add(name);
                    content.add(name).add(Files.size(file)).add(Files.getLastModifiedTime(file).toMillis());
                }
            }
        } catch (IOException e) {
            throw HoneException.execution("failed to list the images in '" + folder + "': " + e.getMessage(), e);
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
    public Opened open() {
        return new Opened() {
            @Override
            public byte[] read(ImageFile file) throws IOException, HoneException {
                Path path = folder.resolve(file.name());
                if (Files.size(path) > LARGEST_FILE) {
                    throw HoneException.badInput("failed to read image '" + path + "': a file has at most " + LARGEST_FILE + " bytes");
                }
                return Files.readAllBytes(path);
            }

            @Override
            public void close() {
                // nothing stays open
            }
        };
    }
}
