package org.hone.engine.data;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.hone.core.HoneException;
import org.hone.engine.comparison.Samples;
import org.hone.model.network.Network;
import org.hone.model.network.Value;
import org.hone.model.tensor.BufferData;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.Shape;
import org.hone.model.type.ValueType.TensorType;

/**
 * Samples from NumPy files: a {@code .npz} with an array for each input, or a {@code .npy} where the network has one input.
 * Arrays with several times the rows that an input's first axis takes are several samples. Files are read when their
 * samples are asked for, one file at a time.
 */
public final class FileSamples implements Samples {

    private record Part(Path file, int index) {
    }

    private final List<Value> inputs;
    private final List<Part> parts = new ArrayList<>();
    private Path loaded;
    private Map<String, Tensor> arrays;

    /**
     * @param paths files, or folders whose {@code .npy} and {@code .npz} files are taken in the order of their names
     * @throws HoneException bad input when a file is, or its arrays do not fit the inputs
     */
    public FileSamples(List<Path> paths, Network network, IProgressMonitor monitor) throws HoneException {
        inputs = network.getGraph().getInputs().stream()
                .filter(input -> input.getTensor() == null && input.getSparseTensor() == null).toList();
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            files.addAll(Files.isDirectory(path) ? filesIn(path) : List.of(path));
        }
        SubMonitor progress = SubMonitor.convert(monitor, "Reading samples", files.size());
        for (Path file : files) {
            load(file, progress.split(1));
            int count = count(file);
            for (int i = 0; i < count; i++) {
                parts.add(new Part(file, i));
            }
        }
    }

    private static List<Path> filesIn(Path folder) throws HoneException {
        TreeSet<Path> files = new TreeSet<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, "*.{npy,npz}")) {
            entries.forEach(files::add);
        } catch (IOException e) {
            throw HoneException.badInput("failed to read samples from '" + folder + "': " + e.getMessage());
        }
        if (files.isEmpty()) {
            throw HoneException.badInput("failed to read samples from '" + folder + "': it holds no .npy or .npz file");
        }
        return List.copyOf(files);
    }

    private void load(Path file, IProgressMonitor monitor) throws HoneException {
        if (file.equals(loaded)) {
            return;
        }
        if (NumpyFiles.isNpz(file)) {
            arrays = NumpyFiles.readNpz(file, monitor);
        } else if (inputs.size() == 1) {
            arrays = Map.of(inputs.getFirst().getName(), NumpyFiles.readNpy(file));
        } else {
            throw HoneException.badInput("failed to read samples from '" + file + "': the network has " + inputs.size()
                    + " inputs, for which a .npz names the arrays");
        }
        loaded = file;
    }

    private int count(Path file) throws HoneException {
        int count = -1;
        for (Value input : inputs) {
            Tensor array = arrays.get(input.getName());
            if (array == null) {
                throw HoneException.badInput("failed to read samples from '" + file + "': it holds no array named '"
                        + input.getName() + "'");
            }
            int samples = (int) Math.min(Integer.MAX_VALUE, samplesIn(array, input));
            if (count >= 0 && samples != count) {
                throw HoneException.badInput("failed to read samples from '" + file + "': its arrays hold " + count + " and "
                        + samples + " samples");
            }
            count = samples;
        }
        return Math.max(count, 0);
    }

    private static long samplesIn(Tensor array, Value input) {
        long rows = rows(input);
        return rows > 0 && array.rank() > 0 && array.sizes().get(0) > rows && array.sizes().get(0) % rows == 0
                && array.data() != null && array.elementType().bits() >= 8 ? array.sizes().get(0) / rows : 1;
    }

    /** What the input's first axis takes; 0 when that is not fixed. */
    private static long rows(Value input) {
        Shape shape = input.getType() instanceof TensorType type ? type.shape() : Shape.UNKNOWN;
        return shape.isRankKnown() && shape.rank() > 0 && shape.get(0).isFixed() ? shape.get(0).size() : 0;
    }

    @Override
    public int count() {
        return parts.size();
    }

    @Override
    public synchronized Map<String, Tensor> sample(int index) throws HoneException {
        Part part = parts.get(index);
        load(part.file(), null);
        Map<String, Tensor> sample = new LinkedHashMap<>();
        for (Value input : inputs) {
            Tensor array = arrays.get(input.getName());
            if (array == null) {
                throw HoneException.badInput("failed to read sample " + index + " from '" + part.file() + "': the file changed");
            }
            sample.put(input.getName(), samplesIn(array, input) > 1 ? rows(array, rows(input), part.index()) : array);
        }
        return sample;
    }

    private static Tensor rows(Tensor array, long rows, int index) {
        long[] sizes = array.sizes().toArray();
        long bytes = array.byteSize() / sizes[0] * rows;
        sizes[0] = rows;
        return Tensor.of(array.elementType(), org.hone.model.type.Longs.of(sizes),
                new BufferData(array.data().slice(bytes * index, Math.toIntExact(bytes))));
    }
}
