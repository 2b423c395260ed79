package org.hone.inference.internal.worker;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;

/**
 * Runs a session again and again and gives its outputs where they lie. The outputs of the first run take those of the
 * next ones, as long as inputs and outputs keep their sizes: memory that is used for the first time costs as much as a
 * small layer, and so do tensors that Java has to be told of.
 */
final class RepeatedRun implements AutoCloseable {

    private final OrtSession session;
    private final OrtTensors tensors;
    private final Set<String> names;
    private OrtSession.Result owner;
    private Map<String, OnnxTensor> outputs = Map.of();
    private List<ByteBuffer> contents = List.of();
    private String sizes = "";
    private boolean sizesFollowValues;

    RepeatedRun(OrtSession session, OrtTensors tensors, List<String> names) {
        this.session = session;
        this.tensors = tensors;
        this.names = new LinkedHashSet<>(names);
    }

    /** Runs the session; the contents of its outputs, in order, are right until the next run. */
    List<ByteBuffer> run(Map<String, OnnxTensor> inputs) throws OrtException {
        String given = sizes(inputs);
        if (owner != null && given.equals(sizes) && !sizesFollowValues) {
            try (OrtSession.Result nothing = session.run(inputs, Set.of(), outputs)) {
                return contents;
            } catch (OrtException e) {
                sizesFollowValues = true; // or the run fails again below
            }
        }
        close();
        owner = session.run(inputs, names);
        sizes = given;
        take();
        return contents;
    }

    private void take() throws OrtException {
        outputs = new LinkedHashMap<>();
        contents = new ArrayList<>();
        for (Map.Entry<String, OnnxValue> output : owner) {
            OnnxTensor tensor = (OnnxTensor) output.getValue();
            outputs.put(output.getKey(), tensor);
            contents.add(tensors.contents(tensor));
        }
    }

    private static String sizes(Map<String, OnnxTensor> inputs) {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(inputs).forEach((name, tensor) -> text.append(Arrays.toString(tensor.getInfo().getShape())));
        return text.toString();
    }

    /** Gives the outputs up. */
    @Override
    public void close() {
        if (owner != null) {
            owner.close();
            owner = null;
            outputs = Map.of();
            contents = List.of();
        }
    }
}
