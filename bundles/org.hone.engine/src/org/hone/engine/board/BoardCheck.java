package org.hone.engine.board;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.hone.core.HoneException;
import org.hone.core.board.BoardConnection;
import org.hone.core.data.SampleSource;
import org.hone.core.data.SampleSource.Sample;
import org.hone.core.data.SampleSource.SampleIterator;
import org.hone.core.data.SampleSource.UncheckedHoneException;
import org.hone.core.inference.ReferenceEngine;
import org.hone.core.inference.ReferenceEngine.ReferenceSession;
import org.hone.core.inference.ReferenceEngine.SessionOptions;
import org.hone.core.plan.Plan;
import org.hone.core.plan.Port;
import org.hone.engine.accuracy.QuantizedInterface;
import org.hone.model.network.Network;
import org.hone.model.tensor.Tensor;

/**
 * Runs the {@code check} program of a runtime on a board, on real inputs, and compares what it computes with the reference
 * engine. Inputs travel in portions, so that neither memory nor the board's disk grows with their number.
 */
final class BoardCheck {

    private static final int PORTION = 50;
    private static final SessionOptions AS_IN_PRODUCTION = new SessionOptions(1, true);

    private final BoardConnection connection;
    private final String folder;
    private final Plan plan;
    private final int threads;

    BoardCheck(BoardConnection connection, String folder, Plan plan, int threads) {
        this.connection = connection;
        this.folder = folder;
        this.plan = plan;
        this.threads = threads;
    }

    /** @param local a folder for inputs on their way */
    NumbersCheck run(Network tuned, ReferenceEngine engine, SampleSource source, int most, Path local, IProgressMonitor monitor) throws HoneException {
        int count = Math.min(source.size(), most);
        SubMonitor progress = SubMonitor.convert(monitor, "Checking numbers on the board", 2 * count + 1);
        OutputComparison comparison = new OutputComparison();
        QuantizedInterface numbers = new QuantizedInterface(tuned);
        try (ReferenceSession session = engine.open(tuned, List.of(), AS_IN_PRODUCTION, progress.split(1)); SampleIterator iterator = source.open()) {
            for (int done = 0; done < count; done += PORTION) {
                List<Sample> portion = next(iterator, Math.min(PORTION, count - done));
                List<Map<String, Tensor>> inputs = portion.stream().map(sample -> numbers.encode(sample.inputs())).toList();
                List<Map<String, Tensor>> computed = compute(inputs, local, progress.split(portion.size()));
                for (int i = 0; i < portion.size(); i++) {
                    Map<String, Tensor> expected = ordered(session.run(inputs.get(i), progress.split(1)), session.outputs());
                    comparison.add(numbers.decode(expected, session.outputs()), numbers.decode(computed.get(i), session.outputs()), portion.get(i).label());
                }
            }
        } catch (UncheckedHoneException e) {
            throw e.getCause();
        }
        return comparison.result();
    }

    private static List<Sample> next(SampleIterator iterator, int count) {
        List<Sample> samples = new ArrayList<>();
        while (samples.size() < count && iterator.hasNext()) {
            samples.add(iterator.next());
        }
        return samples;
    }

    private static Map<String, Tensor> ordered(Map<String, Tensor> outputs, List<String> names) {
        Map<String, Tensor> ordered = new LinkedHashMap<>();
        names.forEach(name -> ordered.put(name, outputs.get(name)));
        return ordered;
    }

    /** What the board computes of some samples. */
    private List<Map<String, Tensor>> compute(List<Map<String, Tensor>> inputs, Path local, SubMonitor progress) throws HoneException {
        if (progress.isCanceled()) {
            throw new OperationCanceledException();
        }
        progress.setWorkRemaining(10);
        List<String> command = new ArrayList<>(List.of("./" + BoardFiles.CHECK, "--threads", Integer.toString(threads)));
        for (int i = 0; i < plan.inputs().size(); i++) {
            write(inputs, plan.inputs().get(i), local.resolve(BoardFiles.input(i)));
            command.addAll(List.of("--input", BoardFiles.input(i)));
        }
        for (int i = 0; i < plan.outputs().size(); i++) {
            command.addAll(List.of("--output", BoardFiles.output(i)));
        }
        connection.upload(folder, local, progress.split(2));
        new BoardProgram(connection, folder).run(command, progress.split(6));
        List<Map<String, Tensor>> outputs = new ArrayList<>();
        inputs.forEach(sample -> outputs.add(new LinkedHashMap<>()));
        for (int i = 0; i < plan.outputs().size(); i++) {
            read(plan.outputs().get(i), i, outputs, progress);
        }
        progress.worked(2);
        return outputs;
    }

    private static void write(List<Map<String, Tensor>> samples, Port port, Path file) throws HoneException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            for (Map<String, Tensor> sample : samples) {
                out.write(PortBytes.of(sample.get(port.value()), port));
            }
        } catch (IOException e) {
            throw HoneException.execution("failed to write '" + file + "': " + e.getMessage(), e);
        }
    }

    private void read(Port port, int index, List<Map<String, Tensor>> into, IProgressMonitor monitor) throws HoneException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        connection.download(folder, BoardFiles.output(index), bytes, monitor);
        int size = PortBytes.size(port);
        if (bytes.size() != size * into.size()) {
            throw HoneException.execution("failed to check the output '" + port.value() + "': the board wrote " + bytes.size() + " bytes for " + into.size()
                    + " samples of " + size, null);
        }
        byte[] all = bytes.toByteArray();
        for (int i = 0; i < into.size(); i++) {
            into.get(i).put(port.value(), PortBytes.tensor(all, i * size, port));
        }
    }
}
