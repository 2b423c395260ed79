package org.hone.engine.deploy;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.hone.core.HoneException;
import org.hone.core.plan.Plan;
import org.hone.core.target.BuildOptions;
import org.hone.core.target.NativeBuild;
import org.hone.core.target.Target;

/**
 * A native runtime that was written.
 *
 * @param target what it is for
 * @param plan what it computes; its constants may lie in a file that is closed, so only {@link #files} has them
 * @param folder the project
 * @param files the project's files
 */
public record NativeRuntime(Target target, Plan plan, Path folder, List<Path> files) {

    public NativeRuntime {
        files = List.copyOf(files);
    }

    /**
     * Compiles the project, in a folder below it.
     *
     * @param profile with times and traces of each call
     * @param toolchain a file that says which compiler to use; null to find one
     * @throws HoneException when a tool is missing or fails
     */
    public NativeBuild build(boolean profile, Path toolchain, IProgressMonitor monitor) throws HoneException {
        return target.build(folder, new BuildOptions(folder.resolve(profile ? "build-profile" : "build"), KernelCache.folder(), toolchain, profile, false),
                monitor);
    }
}
