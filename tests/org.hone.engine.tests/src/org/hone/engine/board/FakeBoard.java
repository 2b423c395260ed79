package org.hone.engine.board;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.hone.core.HoneException;
import org.hone.core.board.Board;
import org.hone.core.board.BoardConnection;
import org.hone.core.board.BoardDescription;
import org.hone.core.board.BoardProbe;
import org.hone.core.board.BoardProbe.Cluster;
import org.hone.core.board.BoardProbe.Frequency;
import org.hone.core.board.BoardProbe.Memory;
import org.hone.core.board.BoardProbe.ThermalZone;
import org.hone.core.board.BoardProbe.Toolchain;
import org.hone.core.board.BoardQuestions;
import org.hone.core.board.ExecResult;
import org.hone.core.board.Execution;
import org.hone.core.board.InstructionCount;
import org.hone.core.board.InstructionCount.CycleEstimate;
import org.hone.core.board.InstructionCount.InstructionClass;
import org.hone.core.board.InstructionCount.Region;

/** A board that answers each command with what the test says, and remembers the commands. */
final class FakeBoard implements BoardConnection, Board {

    final List<List<String>> commands = new ArrayList<>();
    private final boolean emulated;
    private final Function<List<String>, String> programs;

    /** @param programs what a command prints; null for a failing command */
    FakeBoard(boolean emulated, Function<List<String>, String> programs) {
        this.emulated = emulated;
        this.programs = programs;
    }

    @Override
    public Board board() {
        return this;
    }

    @Override
    public BoardDescription description() {
        return BoardDescription.virtual();
    }

    @Override
    public boolean isEmulated() {
        return emulated;
    }

    @Override
    public BoardConnection connect(BoardQuestions questions, IProgressMonitor monitor) {
        return this;
    }

    @Override
    public BoardProbe probe(IProgressMonitor monitor) {
        return new BoardProbe("aarch64", "Linux", "Model B", "Debian", "glibc",
                List.of(new Cluster("Cortex-A76", List.of(0, 1), 1024, List.of(), new Frequency(1, 2, 2_400_000_000L, "performance", List.of()))), new Memory(1, 1),
                List.of(new ThermalZone("cpu", 41), new ThermalZone("gpu", 39)), null, new Toolchain("aarch64-linux-gnu", "armv8-a", ""), emulated);
    }

    @Override
    public Upload upload(String name, Path local, IProgressMonitor monitor) {
        return new Upload("/home/x/" + name, 1, 0, 1);
    }

    @Override
    public void download(String name, String file, OutputStream to, IProgressMonitor monitor) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void remove(String name, IProgressMonitor monitor) {
        // nothing is there
    }

    @Override
    public ExecResult execute(Execution execution, IProgressMonitor monitor) throws HoneException {
        commands.add(execution.command());
        String printed = programs.apply(execution.command());
        try {
            (printed == null ? execution.err() : execution.out()).write((printed == null ? "bench: no\nmemory" : printed).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw HoneException.execution(e.getMessage(), e);
        }
        return new ExecResult(printed == null ? 3 : 0);
    }

    @Override
    public InstructionCount count(Execution execution, IProgressMonitor monitor) throws HoneException {
        execute(execution, monitor);
        List<Region> regions = execution.command().contains("--calls") ? List.of(region(30), region(70)) : List.of(region(100));
        return new InstructionCount("cortex-a76", 5000, region(5000).classes(), regions,
                List.of(new CycleEstimate("Cortex-A76", OptionalDouble.of(42), "a model"), new CycleEstimate("Cortex-A72", OptionalDouble.empty(), "a model")),
                new ExecResult(0));
    }

    private static Region region(long count) {
        return new Region(count, new EnumMap<>(Map.of(InstructionClass.INTEGER, count)));
    }

    @Override
    public void close() {
        // nothing is open
    }
}
