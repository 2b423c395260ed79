package org.hone.tests.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.hone.core.HoneException;
import org.hone.core.format.FormatRegistry;
import org.hone.core.format.NetworkResource;
import org.hone.core.registry.ExtensionSource;
import org.hone.model.network.Network;
import org.hone.model.network.Value;
import org.hone.model.tensor.Tensor;

/**
 * One of ONNX's backend tests.
 *
 * @param folder the folder with its model and data
 */
public record BackendTest(Path folder) {

    private static final int MAXIMUM_NODES = 1_000_000;

    /** All of them; skips the calling test when they are not installed. */
    public static List<BackendTest> all() {
        return OnnxTestData.tests().stream().map(BackendTest::new).toList();
    }

    public String name() {
        return folder.getFileName().toString();
    }

    /** The model, read by the format {@code onnx}. */
    public Network network(ExtensionSource source) throws HoneException {
        FormatRegistry formats = new FormatRegistry(source);
        Path file = folder.resolve("model.onnx");
        NetworkResource resource = formats.resource(formats.find("onnx"), file);
        resource.read(file, MAXIMUM_NODES, null);
        return resource.network();
    }

    /** The inputs of the first data set by name; those that are no tensors are left out. */
    public Map<String, Tensor> inputs(Network network) throws IOException {
        Map<String, Tensor> inputs = new LinkedHashMap<>();
        int index = 0;
        for (Value input : network.getGraph().getInputs()) {
            Path file = folder.resolve("test_data_set_0/input_" + index++ + ".pb");
            Tensor tensor = Files.exists(file) ? TensorFile.read(file) : null;
            if (tensor != null) {
                inputs.put(input.getName(), tensor);
            }
        }
        return inputs;
    }

    /** The outputs of the first data set in order; null for one that is no tensor. */
    public List<Tensor> outputs() throws IOException {
        List<Tensor> outputs = new ArrayList<>();
        for (int i = 0; Files.exists(folder.resolve("test_data_set_0/output_" + i + ".pb")); i++) {
            outputs.add(TensorFile.read(folder.resolve("test_data_set_0/output_" + i + ".pb")));
        }
        return outputs;
    }
}
