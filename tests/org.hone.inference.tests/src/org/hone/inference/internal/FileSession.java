package org.hone.inference.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.hone.core.HoneException;
import org.hone.core.inference.ReferenceEngine.SessionOptions;
import org.hone.inference.internal.worker.OpenRequest;
import org.hone.model.tensor.Tensor;

/** Runs an encoded model in an engine without a format's writer in between. */
final class FileSession implements AutoCloseable {

    private final OrtEngine engine;
    private final PreparedModel model;

    FileSession(OrtEngine engine, byte[] onnx) throws IOException {
        this(engine, onnx, SessionOptions.EXACT);
    }

    FileSession(OrtEngine engine, byte[] onnx, SessionOptions options) throws IOException {
        Path folder = Files.createTempDirectory("hone test");
        Path file = Files.write(folder.resolve("a model.onnx"), onnx);
        this.engine = engine;
        this.model = new PreparedModel("test", new OpenRequest(engine.nextSession(), file.toString(), options.threads(), options.optimize(), false),
                true, Set.of());
    }

    /** Opens the model where that is not done yet, and runs it. */
    Map<String, Tensor> run(Map<String, Tensor> inputs) throws HoneException {
        return run(inputs, new NullProgressMonitor());
    }

    Map<String, Tensor> run(Map<String, Tensor> inputs, IProgressMonitor monitor) throws HoneException {
        return engine.inTurn(monitor, process -> {
            model.open(process, monitor);
            return model.run(process, inputs, monitor);
        });
    }

    List<String> open() throws HoneException {
        return engine.inTurn(new NullProgressMonitor(), process -> {
            model.open(process, new NullProgressMonitor());
            return model.outputs();
        });
    }

    @Override
    public void close() throws IOException {
        model.close(engine.current());
    }
}
