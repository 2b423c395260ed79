package org.hone.engine.open;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.hone.core.FailureKind;
import org.hone.core.HoneException;
import org.hone.engine.HoneEngine;
import org.hone.engine.rows.LayerColumns;
import org.hone.engine.rows.LayerText;
import org.hone.engine.rows.NetworkAnalysis;
import org.hone.engine.rows.NetworkOutline;
import org.hone.model.build.NetworkBuilder;
import org.hone.model.network.Network;
import org.hone.model.network.Value;
import org.hone.model.type.Dimension;
import org.hone.model.type.ElementType;
import org.hone.model.type.Shape;
import org.hone.model.type.ValueType;
import org.hone.tests.support.TestExtensions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opening, analysing and writing through the engine, as the workbench and the command line do it. */
class NetworkOpenerTest {

    private final HoneEngine engine = new HoneEngine(TestExtensions.source());

    @TempDir
    Path folder;

    private Path model() throws HoneException {
        NetworkBuilder builder = new NetworkBuilder("small");
        Value x = builder.input("x", ValueType.tensor(ElementType.FLOAT32, Shape.of(Dimension.symbol("batch"), Dimension.of(4))));
        Value r = builder.node("Relu", x).name("relu").origins("source layer").output("r");
        Value y = builder.node("Neg", r).output("y");
        builder.output(y, ValueType.tensor(ElementType.FLOAT32, Shape.of(Dimension.symbol("batch"), Dimension.of(4))));
        Path file = folder.resolve("small.onnx");
        engine.opener().write(builder.network(), file, NetworkOpener.DEFAULT_EXTERNAL_DATA, null);
        return file;
    }

    @Test
    void opensByContentWhateverTheName() throws Exception {
        Path renamed = Files.copy(model(), folder.resolve("copy.onnx"));
        try (OpenNetwork open = engine.opener().open(renamed, null)) {
            assertEquals("onnx", open.format().id());
            assertEquals(2, open.snapshot().graph().nodeCount());
            assertFalse(open.isStale());
        }
    }

    @Test
    void refusesMissingFilesFoldersAndUnknownFormats() throws Exception {
        Path missing = folder.resolve("none.onnx");
        HoneException failure = assertThrows(HoneException.class, () -> engine.opener().open(missing, null));
        assertEquals("failed to open '" + missing + "': there is no such file", failure.getMessage());
        assertEquals(FailureKind.BAD_INPUT, failure.kind());
        assertEquals(FailureKind.BAD_INPUT, assertThrows(HoneException.class, () -> engine.opener().open(folder, null)).kind());
        Path text = Files.writeString(folder.resolve("a.txt"), "hello");
        assertEquals(FailureKind.UNSUPPORTED, assertThrows(HoneException.class, () -> engine.opener().open(text, null)).kind());
    }

    @Test
    void refusesMoreNodesThanAllowed() throws Exception {
        Path file = model();
        assertEquals(FailureKind.BAD_INPUT, assertThrows(HoneException.class, () -> engine.opener().open(file, 1, null)).kind());
    }

    @Test
    void stopsWhenCancelled() throws Exception {
        Path file = model();
        NullProgressMonitor cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);
        assertThrows(OperationCanceledException.class, () -> engine.opener().open(file, cancelled));
    }

    @Test
    void writingLeavesTheNetworkInItsResource() throws Exception {
        try (OpenNetwork open = engine.opener().open(model(), null)) {
            Network network = open.network();
            engine.opener().write(network, folder.resolve("other.onnx"), NetworkOpener.DEFAULT_EXTERNAL_DATA, null);
            assertSame(open.resource(), network.eResource());
            assertTrue(Files.size(folder.resolve("other.onnx")) > 0);
            assertEquals(FailureKind.UNSUPPORTED, assertThrows(HoneException.class,
                    () -> engine.opener().write(network, folder.resolve("other.nothing"), -1, null)).kind());
        }
    }

    @Test
    void analysesWithSymbolsKeptOrBound() throws Exception {
        try (OpenNetwork open = engine.opener().open(model(), null)) {
            NetworkAnalysis kept = engine.analyzer().analyze(open, Map.of(), null);
            assertEquals(List.of("batch"), kept.facts().symbols());
            assertEquals("[batch, 4]", kept.table().rows().getFirst().shape());
            assertEquals(-1, kept.table().totals().activationBytes());
            assertEquals(List.of("The costs of 2 nodes are not known and are missing in the totals; bind batch to a size."),
                    kept.facts().warnings());
            NetworkAnalysis bound = engine.analyzer().analyze(open, Map.of("batch", 3L), null);
            assertEquals("[3, 4]", bound.table().rows().getFirst().shape());
            assertEquals("x: float32 [3, 4]", bound.facts().inputs().getFirst().toString());
            assertEquals(0, bound.facts().totals().macs());
            assertEquals(List.of(), bound.facts().warnings());
            assertEquals("failed to bind size=3: the symbols of the inputs' shapes are batch, in " + open.file(),
                    assertThrows(HoneException.class, () -> engine.analyzer().analyze(open, Map.of("size", 3L), null)).getMessage());
            assertEquals(FailureKind.USAGE,
                    assertThrows(HoneException.class, () -> engine.analyzer().analyze(open, Map.of("batch", 0L), null)).kind());
        }
    }

    @Test
    void describesNodesValuesAndTheOutline() throws Exception {
        try (OpenNetwork open = engine.opener().open(model(), null)) {
            NetworkAnalysis analysis = engine.analyzer().analyze(open, Map.of("batch", 1L), null);
            assertEquals(List.of("Name=relu", "Operator=Relu", "Index=0", "Origins=source layer", "0=x: float32 [1, 4]",
                    "0=r: float32 [1, 4]"), analysis.details().node(0).stream().limit(6).map(d -> d.name() + "=" + d.text()).toList());
            assertEquals(List.of("Name=r", "Element type=float32", "Shape=[1, 4]", "Produced by=relu", "0=y"),
                    analysis.details().value(1).stream().map(d -> d.name() + "=" + d.text()).toList());
            assertEquals(List.of("Inputs", "Outputs", "Layers"),
                    analysis.outline().groups().stream().map(NetworkOutline.Group::label).toList());
            assertEquals(new NetworkOutline.Entry(NetworkOutline.Kind.NODE, 1, "y", "Neg"), analysis.outline().groups().get(2).get(1));
            assertEquals("Name\tOperator\tOutput shape\nrelu\tRelu\t[1, 4]\ny\tNeg\t[1, 4]\n", LayerText.tsv(
                    List.of(LayerColumns.NAME, LayerColumns.OPERATOR, LayerColumns.SHAPE), analysis.table().rows()));
            assertEquals("ONNX, opset 21, IR 10", analysis.facts().formatLine());
        }
    }

    @Test
    void findsNodesByNameOutputAndPlace() throws Exception {
        try (OpenNetwork open = engine.opener().open(model(), null)) {
            NetworkNames names = new NetworkNames(open.network());
            assertEquals("Relu", names.node("relu").getOperator());
            assertEquals("Neg", names.node("y").getOperator());
            assertEquals("Neg", names.node("#2").getOperator());
            assertEquals("failed to find node 'rel': no node of the main graph has that name or puts out a value of that name;"
                    + " similar are 'relu'", assertThrows(HoneException.class, () -> names.node("rel")).getMessage());
            assertEquals("failed to find value 'q': no value of the main graph has that name",
                    assertThrows(HoneException.class, () -> names.value("q")).getMessage());
        }
    }
}
