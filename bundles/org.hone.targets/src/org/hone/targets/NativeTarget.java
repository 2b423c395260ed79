package org.hone.targets;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.core.runtime.IProgressMonitor;
import org.hone.core.HoneException;
import org.hone.core.plan.Plan;
import org.hone.core.quantization.QuantizationSpec;
import org.hone.core.step.NetworkTypes;
import org.hone.core.target.BuildOptions;
import org.hone.core.target.Coverage;
import org.hone.core.target.ImageInput;
import org.hone.core.target.LoweringOptions;
import org.hone.core.target.NativeBuild;
import org.hone.core.target.Target;
import org.hone.model.network.Network;
import org.hone.model.type.ElementType;
import org.hone.targets.codegen.KernelSources;
import org.hone.targets.codegen.ProjectGenerator;
import org.hone.targets.lowering.NetworkLowering;
import org.hone.targets.rules.LoweringRules;
import org.hone.targets.toolchain.Platform;
import org.hone.targets.toolchain.ProjectBuilder;
import org.hone.targets.toolchain.SearchPath;
import org.hone.targets.toolchain.ToolchainFinder;

/**
 * A target whose runtimes are generated C++ that calls Hone's kernels. All of them take the same networks: the kernels of each
 * processor, and the portable ones, compute the same function.
 */
public abstract class NativeTarget implements Target {

    private final String id;
    private final String label;
    private final Platform platform;

    /** @param platform what programs are compiled for */
    protected NativeTarget(String id, String label, Platform platform) {
        this.id = id;
        this.label = label;
        this.platform = platform;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final String label() {
        return label;
    }

    /**
     * Integer kernels with int32 sums that equal ONNX Runtime's: int8 symmetric weights, per channel, int8 activations with any
     * zero point. What moves elements, and max pooling, concatenation and padding keep one scale.
     */
    @Override
    public QuantizationSpec spec() {
        boolean symmetricWeights = true;
        boolean perChannelWeights = true;
        boolean perChannelFullyConnected = true;
        boolean quantizedBias = true;
        boolean symmetricActivations = false;
        boolean qdqInsideFusion = true;
        boolean fixedSoftmaxOutput = true;
        Set<String> keepScale = new TreeSet<>(Set.of("Reshape", "Flatten", "Squeeze", "Unsqueeze", "Transpose", "Slice", "Split", "Gather", "Expand",
                "Tile", "DepthToSpace", "SpaceToDepth", "Identity", "MaxPool", "Concat", "Pad"));
        Set<String> integer = new TreeSet<>(keepScale);
        integer.addAll(Set.of("Conv", "ConvTranspose", "Gemm", "MatMul", "AveragePool", "GlobalAveragePool", "Add", "Mul", "Relu", "Clip", "Resize",
                "Sigmoid", "Tanh", "LeakyRelu", "HardSwish", "HardSigmoid", "Softmax"));
        return new QuantizationSpec(EnumSet.of(ElementType.INT8), symmetricWeights, perChannelWeights, perChannelFullyConnected, quantizedBias,
                EnumSet.of(ElementType.INT8), symmetricActivations, keepScale, qdqInsideFusion, fixedSoftmaxOutput, integer);
    }

    @Override
    public final Coverage check(Network network, NetworkTypes types, LoweringOptions options) throws HoneException {
        return lowering().check(network, types, options);
    }

    @Override
    public final Plan lower(Network network, NetworkTypes types, LoweringOptions options, IProgressMonitor monitor) throws HoneException {
        return lowering().lower(network, types, options, monitor);
    }

    private NetworkLowering lowering() {
        return new NetworkLowering(id, LoweringRules.all());
    }

    @Override
    public final List<Path> generate(Plan plan, ImageInput image, Path folder, IProgressMonitor monitor) throws HoneException {
        return new ProjectGenerator(KernelSources.ofThisBundle()).generate(plan, image, folder, monitor);
    }

    @Override
    public final NativeBuild build(Path project, BuildOptions options, IProgressMonitor monitor) throws HoneException {
        return new ProjectBuilder(KernelSources.ofThisBundle(), new ToolchainFinder(SearchPath.ofEnvironment()), platform).build(project, options,
                monitor);
    }
}
