package org.hone.formats.onnx.internal;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.hone.model.network.Graph;
import org.hone.model.network.Network;
import org.hone.model.network.Node;
import org.hone.model.network.OpsetImport;
import org.hone.model.network.Value;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.ElementType;
import org.hone.model.type.ValueType.TensorType;

/** Which IR version a network needs: the one it says, or a later one that first knew what is in it. */
final class IrVersions {

    private static final long INITIALIZERS_APART_FROM_INPUTS = 4;
    private static final long QUANTIZATION_ANNOTATIONS = 5;
    private static final long SPARSE_INITIALIZERS = 6;
    private static final long FUNCTIONS = 8;
    private static final long OVERLOADS = 10;

    private static final Map<ElementType, Long> ELEMENT_TYPES = new EnumMap<>(Map.ofEntries(Map.entry(ElementType.BFLOAT16, 4L),
            Map.entry(ElementType.FLOAT8E4M3FN, 9L), Map.entry(ElementType.FLOAT8E4M3FNUZ, 9L),
            Map.entry(ElementType.FLOAT8E5M2, 9L), Map.entry(ElementType.FLOAT8E5M2FNUZ, 9L), Map.entry(ElementType.INT4, 10L),
            Map.entry(ElementType.UINT4, 10L), Map.entry(ElementType.FLOAT4E2M1, 11L), Map.entry(ElementType.FLOAT8E8M0, 12L),
            Map.entry(ElementType.INT2, 13L), Map.entry(ElementType.UINT2, 13L)));

    /** The IR version that came with each version of ONNX's operator set, from version 8 on. */
    private static final long[] OF_OPSET = { 3, 4, 5, 6, 7, 7, 7, 8, 8, 8, 8, 9, 9, 10, 10, 11, 12, 12, 13 };
    private static final int FIRST_OPSET = 8;

    private long needed;

    private IrVersions(long declared) {
        needed = declared;
    }

    /** The IR version to write {@code network} with. */
    static long of(Network network, long opset) {
        IrVersions versions = new IrVersions(network.getIrVersion() > 0 ? network.getIrVersion() : ofOpset(opset));
        versions.visit(network);
        return versions.needed;
    }

    private static long ofOpset(long opset) {
        int index = (int) Math.clamp(opset - FIRST_OPSET, 0L, OF_OPSET.length - 1L);
        return OF_OPSET[index];
    }

    private void visit(Network network) {
        if (!network.getGraph().getConstants().isEmpty()) {
            atLeast(INITIALIZERS_APART_FROM_INPUTS);
        }
        if (!network.getFunctions().isEmpty()) {
            atLeast(FUNCTIONS);
        }
        for (TreeIterator<EObject> all = network.eAllContents(); all.hasNext();) {
            visit(all.next());
        }
    }

    private void visit(EObject object) {
        if (object instanceof Value value) {
            visit(value.getTensor());
            if (value.getSparseTensor() != null) {
                atLeast(SPARSE_INITIALIZERS);
            }
            if (value.getType() instanceof TensorType type && type.elementType() != null) {
                visit(type.elementType());
            }
        } else if (object instanceof Node node && node.getOverload() != null && !node.getOverload().isEmpty()) {
            atLeast(OVERLOADS);
        } else if (object instanceof Graph graph && !graph.getQuantizationAnnotations().isEmpty()) {
            atLeast(QUANTIZATION_ANNOTATIONS);
        }
    }

    private void visit(Tensor tensor) {
        if (tensor != null) {
            visit(tensor.elementType());
        }
    }

    private void visit(ElementType type) {
        atLeast(ELEMENT_TYPES.getOrDefault(type, 0L));
    }

    private void atLeast(long version) {
        needed = Math.max(needed, version);
    }

    /** The version of ONNX's own operator set among {@code imports}, or {@code otherwise}. */
    static long opset(Iterable<OpsetImport> imports, long otherwise) {
        long version = 0;
        for (OpsetImport imported : imports) {
            String domain = imported.getDomain();
            if (domain == null || domain.isEmpty() || domain.equals("ai.onnx")) {
                version = Math.max(version, imported.getVersion());
            }
        }
        return version == 0 ? otherwise : version;
    }
}
