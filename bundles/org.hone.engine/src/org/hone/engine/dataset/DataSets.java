package org.hone.engine.dataset;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.hone.core.HoneException;
import org.hone.core.data.SampleSource;
import org.hone.engine.data.NumpyFiles;
import org.hone.engine.data.NumpyRows;
import org.hone.model.recipe.Argument;
import org.hone.model.recipe.DataSource;
import org.hone.model.recipe.Preprocessing;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.Longs;
import org.hone.model.type.Shape;

/** Opens the data sets that a recipe names. */
public final class DataSets {

    /** The array that holds labels where the recipe names none. */
    private static final String LABELS = "labels";

    private final Path folder;
    private final List<InputSpec> inputs;
    private final List<Preprocessing> preprocessing;

    /**
     * @param folder the folder that paths are relative to
     * @param inputs the network's inputs
     * @param preprocessing the recipe's operations on images
     */
    public DataSets(Path folder, List<InputSpec> inputs, List<Preprocessing> preprocessing) {
        this.folder = folder;
        this.inputs = List.copyOf(inputs);
        this.preprocessing = List.copyOf(preprocessing);
    }

    /**
     * @throws HoneException wrong use or bad input: a file is missing, is not what its key says, or does not fit the inputs
     */
    public SampleSource open(DataSource source, IProgressMonitor monitor) throws HoneException {
        Map<String, Object> values = new LinkedHashMap<>();
        source.getArguments().forEach(argument -> values.put(argument.getKey(), argument.getValue()));
        long wanted = values.get("samples") instanceof Long samples ? samples : Long.MAX_VALUE;
        long seed = values.get("seed") instanceof Long given ? given : 0;
        if (values.get("images") instanceof String path) {
            return images(imageFiles(resolve(path)), wanted, seed);
        }
        if (values.get("index") instanceof String path) {
            return images(new IndexedImages(resolve(path)), wanted, seed);
        }
        if (values.get("arrays") instanceof String path) {
            return arrays(resolve(path), (String) values.get("labels"), wanted, seed);
        }
        return new RandomInputs(inputs, (int) Math.min(wanted, RandomInputs.DEFAULT_COUNT), seed);
    }

    private Path resolve(String path) throws HoneException {
        Path file = folder.resolve(path);
        if (!Files.exists(file)) {
            throw HoneException.badInput("failed to open the data set '" + path + "': there is no such file or folder, at " + file.normalize());
        }
        return file;
    }

    private static ImageFiles imageFiles(Path path) throws HoneException {
        if (Files.isDirectory(path)) {
            return new FolderImages(path);
        }
        if (path.toString().toLowerCase(Locale.ROOT).endsWith(".zip")) {
            return new ZipImages(path);
        }
        throw HoneException.usage("failed to open images in '" + path + "': images lie in a folder or a zip file");
    }

    private SampleSource images(ImageFiles files, long wanted, long seed) throws HoneException {
        if (inputs.size() != 1) {
            throw HoneException.usage("failed to prepare images for a network of " + inputs.size() + " inputs: images go into one input");
        }
        if (files.files().isEmpty()) {
            throw HoneException.badInput("failed to open images: there is none (JPEG, PNG, BMP, GIF, TIFF)");
        }
        Preprocessor preprocessor = new Preprocessor(inputs.getFirst(), preprocessing);
        return new ImageSamples(files, Draw.of(files.files().size(), wanted, seed), inputs.getFirst().name(), preprocessor, describe());
    }

    /** The preprocessing as text: what tells one data set's digest from another's. */
    private String describe() {
        StringBuilder text = new StringBuilder(inputs.toString());
        for (Preprocessing use : preprocessing) {
            text.append('|').append(use.getOperation());
            for (Argument argument : use.getArguments()) {
                text.append(' ').append(argument.getKey()).append('=').append(argument.getValue());
            }
        }
        return text.toString();
    }

    private SampleSource arrays(Path file, String labelsAt, long wanted, long seed) throws HoneException {
        NumpyRows rows = NumpyRows.of(file, inputs.getFirst().name());
        Map<InputSpec, String> arrays = new LinkedHashMap<>();
        long count = -1;
        for (InputSpec input : inputs) {
            String name = rows.has(input.name()) ? input.name() : onlyOther(rows, labelsAt);
            check(input, name, rows, file);
            arrays.put(input, name);
            if (count >= 0 && count != rows.sizes(name).get(0)) {
                throw HoneException.badInput("failed to take samples from '" + file + "': array '" + name + "' has " + rows.sizes(name).get(0)
                        + " samples, another " + count);
            }
            count = rows.sizes(name).get(0);
        }
        Tensor labels = labels(rows, labelsAt);
        if (labels != null && (labels.rank() != 1 || labels.sizes().get(0) != count || !labels.elementType().isInteger())) {
            throw HoneException.badInput("failed to take labels " + labels + " for " + count + " samples: labels are integers [" + count + "]");
        }
        if (count > Integer.MAX_VALUE - 16) {
            throw HoneException.unsupported("failed to take " + count + " samples from '" + file + "': they are too many");
        }
        return new ArraySamples(file, rows, arrays, labels, Draw.of((int) count, wanted, seed));
    }

    private Tensor labels(NumpyRows rows, String labelsAt) throws HoneException {
        if (labelsAt == null) {
            return rows.has(LABELS) && !LABELS.equals(inputs.getFirst().name()) ? rows.read(LABELS) : null;
        }
        return rows.has(labelsAt) ? rows.read(labelsAt) : NumpyFiles.readNpy(resolve(labelsAt));
    }

    /** For a network of one input: the only array that is not the labels; null when there is none, or more. */
    private String onlyOther(NumpyRows rows, String labels) {
        String other = null;
        for (String name : rows.names()) {
            if (!name.equals(labels) && !name.equals(LABELS)) {
                if (other != null) {
                    return null;
                }
                other = name;
            }
        }
        return inputs.size() == 1 ? other : null;
    }

    private static void check(InputSpec input, String name, NumpyRows rows, Path file) throws HoneException {
        if (name == null) {
            throw HoneException.badInput("failed to find samples for input '" + input.name() + "' in '" + file
                    + "': an .npz has an array named as each input");
        }
        Longs sizes = rows.sizes(name);
        long each = sizes.isEmpty() || sizes.get(0) == 0 ? -1 : Shape.of(sizes.toArray()).elementCount() / sizes.get(0);
        if (rows.elementType(name) != input.elementType() || each != input.elementCount()) {
            throw HoneException.badInput("failed to take samples " + rows.elementType(name) + sizes + " for input " + input + " from '"
                    + file + "': the element type is the input's, the first axis counts samples, the rest has as many elements as the input");
        }
    }
}
