package org.hone.engine.opset;

import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.hone.core.HoneException;
import org.hone.core.operator.Operator;
import org.hone.core.operator.OperatorRegistry;
import org.hone.engine.shape.NetworkTypes;
import org.hone.engine.shape.ShapeInference;
import org.hone.model.copy.NetworkCopier;
import org.hone.model.network.Function;
import org.hone.model.network.Network;
import org.hone.model.network.NetworkFactory;
import org.hone.model.network.OpsetImport;
import org.hone.model.snapshot.NetworkSnapshot;

/**
 * Brings a network to the one version of ONNX's operator set that all steps work on ({@link Operator#CANONICAL_OPSET}),
 * each node by its operator's own rule. The network means the same afterwards. Operators of other domains stay as they are.
 *
 * <p>
 * Before IR version 4, initializers had to be inputs too without being meant to be fed; as the result has a later IR
 * version, they become plain constants.
 */
public final class CanonicalOpset {

    /** The IR version that came with the canonical operator set. */
    private static final long IR_VERSION = 10;
    /** Since this IR version, a graph input with a default may be fed. */
    private static final long REPLACEABLE_DEFAULTS_SINCE = 4;

    private final OperatorRegistry operators;

    public CanonicalOpset(OperatorRegistry operators) {
        this.operators = operators;
    }

    /**
     * Rewrites {@code network} in place. When it is refused the network is as it was.
     *
     * @param monitor may cancel, before anything is changed; null for none
     * @throws HoneException unsupported: a node, named, has no equal in the canonical operator set
     */
    public void apply(Network network, IProgressMonitor monitor) throws HoneException {
        SubMonitor progress = SubMonitor.convert(monitor, "Bringing the network to operator set " + Operator.CANONICAL_OPSET, 3);
        if (isCanonical(network)) {
            return;
        }
        NetworkTypes types = new ShapeInference(operators).infer(NetworkSnapshot.of(network), Map.of(), progress.split(1));
        rewrite(NetworkCopier.copy(network), types);
        progress.split(1);
        rewrite(network, types);
    }

    /** True when nothing would be changed. */
    public boolean isCanonical(Network network) {
        return network.getIrVersion() >= IR_VERSION && version(network.getOpsetImports()) == Operator.CANONICAL_OPSET
                && network.getFunctions().stream().allMatch(f -> version(f.getOpsetImports()) == Operator.CANONICAL_OPSET
                        || !imports(f.getOpsetImports()));
    }

    private void rewrite(Network network, NetworkTypes types) throws HoneException {
        UniqueNames names = new UniqueNames(network);
        if (network.getIrVersion() > 0 && network.getIrVersion() < REPLACEABLE_DEFAULTS_SINCE) {
            GraphUpgrade.makeDefaultsConstant(network.getGraph());
        }
        new GraphUpgrade(operators, names, version(network.getOpsetImports())).upgrade(network.getGraph(), types.main());
        setVersion(network.getOpsetImports());
        for (Function function : network.getFunctions()) {
            if (imports(function.getOpsetImports())) {
                new GraphUpgrade(operators, names, version(function.getOpsetImports())).upgrade(function, null);
                setVersion(function.getOpsetImports());
            }
        }
        network.setIrVersion(Math.max(network.getIrVersion(), IR_VERSION));
    }

    private static boolean isOnnx(OpsetImport imported) {
        String domain = imported.getDomain();
        return domain == null || domain.isEmpty() || domain.equals("ai.onnx");
    }

    private static boolean imports(java.util.List<OpsetImport> imports) {
        return imports.stream().anyMatch(CanonicalOpset::isOnnx);
    }

    private static long version(java.util.List<OpsetImport> imports) {
        return imports.stream().filter(CanonicalOpset::isOnnx).mapToLong(OpsetImport::getVersion).max().orElse(1);
    }

    private static void setVersion(java.util.List<OpsetImport> imports) {
        if (!imports(imports)) {
            imports.add(NetworkFactory.eINSTANCE.createOpsetImport());
        }
        imports.stream().filter(CanonicalOpset::isOnnx).forEach(imported -> imported.setVersion(Operator.CANONICAL_OPSET));
    }
}
