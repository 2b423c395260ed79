package org.hone.core.target;

import java.nio.file.Path;

/**
 * How a generated project is compiled.
 *
 * @param output the build folder
 * @param cache where compiled kernel libraries are kept, by the content of their sources, toolchain and flags
 * @param toolchain a file that says which compiler to use, or null to find one
 * @param profile with times and traces of each call
 * @param sanitize with address and undefined-behaviour sanitizers
 */
public record BuildOptions(Path output, Path cache, Path toolchain, boolean profile, boolean sanitize) {
}
