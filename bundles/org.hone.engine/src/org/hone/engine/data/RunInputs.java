package org.hone.engine.data;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.hone.core.HoneException;
import org.hone.model.network.Network;
import org.hone.model.network.Value;
import org.hone.model.tensor.Tensor;

/** The inputs of a run from NumPy files, as users name them. */
public final class RunInputs {

    private RunInputs() {
    }

    /**
     * Reads what each of {@code arguments} names: {@code NAME=FILE.npy}, {@code NAME=FILE.npz} (its array of that name),
     * {@code FILE.npz} (all its arrays), or {@code FILE.npy} where the network has one input.
     *
     * @throws HoneException wrong use when an input is no input of the network, given twice, or missing; bad input when a
     *         file is
     */
    public static Map<String, Tensor> read(List<String> arguments, Network network, IProgressMonitor monitor)
            throws HoneException {
        SubMonitor progress = SubMonitor.convert(monitor, arguments.size());
        Map<String, Tensor> given = new LinkedHashMap<>();
        for (String argument : arguments) {
            for (Map.Entry<String, Tensor> array : arrays(argument, network, progress.split(1)).entrySet()) {
                if (network.getGraph().getInputs().stream().noneMatch(input -> array.getKey().equals(input.getName()))) {
                    throw HoneException.usage("failed to use input '" + array.getKey() + "' of " + argument
                            + ": the network's inputs are " + names(network.getGraph().getInputs()));
                }
                if (given.put(array.getKey(), array.getValue()) != null) {
                    throw HoneException.usage("failed to use " + argument + ": input '" + array.getKey() + "' is given twice");
                }
            }
        }
        List<Value> missing = required(network).stream().filter(input -> !given.containsKey(input.getName())).toList();
        if (!missing.isEmpty()) {
            throw HoneException.usage("failed to run: no value is given for " + names(missing));
        }
        return given;
    }

    private static Map<String, Tensor> arrays(String argument, Network network, IProgressMonitor monitor) throws HoneException {
        int split = split(argument, network);
        Path file = path(argument.substring(split + 1));
        if (split >= 0) {
            String name = argument.substring(0, split);
            if (!NumpyFiles.isNpz(file)) {
                return Map.of(name, NumpyFiles.readNpy(file));
            }
            Tensor array = NumpyFiles.readNpz(file, monitor).get(name);
            if (array == null) {
                throw HoneException.badInput("failed to read '" + file + "': it holds no array named '" + name + "'");
            }
            return Map.of(name, array);
        }
        if (NumpyFiles.isNpz(file)) {
            return NumpyFiles.readNpz(file, monitor);
        }
        List<Value> inputs = required(network);
        if (inputs.size() != 1) {
            throw HoneException.usage("failed to use " + argument + ": NAME=FILE must say which of the inputs it is: "
                    + names(inputs));
        }
        return Map.of(inputs.getFirst().getName(), NumpyFiles.readNpy(file));
    }

    /** Names and paths may both hold an equals sign: the longest input's name that fits wins. */
    private static int split(String argument, Network network) {
        int longest = network.getGraph().getInputs().stream().map(Value::getName)
                .filter(name -> name != null && argument.startsWith(name + "=")).mapToInt(String::length).max().orElse(-1);
        return longest >= 0 ? longest : argument.indexOf('=');
    }

    private static Path path(String text) throws HoneException {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw HoneException.usage("failed to use '" + text + "' as a file: " + e.getReason());
        }
    }

    private static List<Value> required(Network network) {
        return network.getGraph().getInputs().stream()
                .filter(input -> input.getTensor() == null && input.getSparseTensor() == null).toList();
    }

    private static String names(List<Value> values) {
        return values.isEmpty() ? "(none)" : values.stream().map(Value::getName).collect(Collectors.joining("', '", "'", "'"));
    }
}
