package org.hone.engine.dataset;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

import org.hone.core.HoneException;

/** Where the images of a data set lie: named files with the index of their class, read one at a time. */
interface ImageFiles {

    /** The most bytes that an image file may have. */
    int LARGEST_FILE = 1 << 27;

    /** @param name what names the file; {@code label} is -1 when it has no class */
    record ImageFile(String name, int label) {
    }

    /** An opened set. */
    interface Opened extends Closeable {

        byte[] read(ImageFile file) throws IOException, HoneException;
    }

    /** All files in a fixed order. */
    List<ImageFile> files();

    /** The classes by index; empty when there are none. */
    List<String> classes();

    /** A digest of what the files hold, as good as can be had without reading them all: names, sizes, times or checksums. */
    String digest();

    Opened open() throws HoneException;

    static boolean isImage(String name) {
        return name.toLowerCase(java.util.Locale.ROOT).matches(".*\\.(jpe?g|png|bmp|gif|webp|tiff?)");
    }
}
