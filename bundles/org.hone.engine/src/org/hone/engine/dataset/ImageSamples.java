package org.hone.engine.dataset;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

import org.hone.core.HoneException;
import org.hone.core.data.SampleSource;
import org.hone.engine.dataset.ImageFiles.ImageFile;

/** Samples made of images, decoded and preprocessed one by one. */
final class ImageSamples implements SampleSource {

    private final ImageFiles images;
    private final int[] drawn;
    private final String input;
    private final Preprocessor preprocessor;
    private final String digest;

    /** @param recipe a text that tells this preprocessing and draw from others */
    ImageSamples(ImageFiles images, int[] drawn, String input, Preprocessor preprocessor, String recipe) {
        this.images = images;
        this.drawn = drawn;
        this.input = input;
        this.preprocessor = preprocessor;
        this.digest = new Digest().add(images.digest()).add(java.util.Arrays.toString(drawn)).add(recipe).hex();
    }

    @Override
    public int size() {
        return drawn.length;
    }

    @Override
    public List<String> classes() {
        return images.classes();
    }

    @Override
    public String digest() {
        return digest;
    }

    @Override
    public SampleIterator open() throws HoneException {
        ImageFiles.Opened opened = images.open();
        List<ImageFile> files = images.files();
        return new SampleIterator() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < drawn.length;
            }

            @Override
            public Sample next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                ImageFile file = files.get(drawn[next++]);
                try {
                    Picture picture = ImageDecoder.decode(opened.read(file), file.name());
                    return new Sample(file.name(), Map.of(input, preprocessor.tensor(picture)), file.label());
                } catch (IOException e) {
                    throw new UncheckedHoneException(
                            HoneException.execution("failed to read image '" + file.name() + "': " + e.getMessage(), e));
                } catch (HoneException e) {
                    throw new UncheckedHoneException(e);
                }
            }

            @Override
            public void close() {
                try {
                    opened.close();
                } catch (IOException e) {
                    throw new UncheckedHoneException(HoneException.execution("failed to close the images: " + e.getMessage(), e));
                }
            }
        };
    }
}
