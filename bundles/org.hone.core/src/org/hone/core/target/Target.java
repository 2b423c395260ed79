package org.hone.core.target;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.hone.core.HoneException;
import org.hone.core.plan.Plan;
import org.hone.core.quantization.QuantizationTarget;
import org.hone.core.step.NetworkTypes;
import org.hone.model.network.Network;

/** A kind of processor that Hone writes native runtimes for; what an extension of {@code targets} brings. */
public interface Target extends QuantizationTarget {

    /** For people: {@code Arm NEON (AArch64 Linux)}. */
    String label();

    /** Which nodes its kernels cover. Needs shapes only, compiles nothing. */
    Coverage check(Network network, NetworkTypes types, LoweringOptions options) throws HoneException;

    /**
     * The network as calls of this target's kernels.
     *
     * @param types types and shapes of all values, with all dimensions bound
     * @throws HoneException for a node that no kernel covers, which it names, or a shape that is not fixed
     */
    Plan lower(Network network, NetworkTypes types, LoweringOptions options, IProgressMonitor monitor) throws HoneException;

    /** Writes a project without an image function. */
    default List<Path> generate(Plan plan, Path folder, IProgressMonitor monitor) throws HoneException {
        return generate(plan, null, folder, monitor);
    }

    /**
     * Writes a CMake project that builds and runs without Hone.
     *
     * @param image how pictures become an input; null for a runtime that takes none
     * @param folder made when missing; files in it that the project has are replaced, each as a whole
     * @return the project's files
     */
    List<Path> generate(Plan plan, ImageInput image, Path folder, IProgressMonitor monitor) throws HoneException;

    /** Compiles such a project with the toolchain at hand. */
    NativeBuild build(Path project, BuildOptions options, IProgressMonitor monitor) throws HoneException;
}
