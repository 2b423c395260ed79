package org.hone.core.target;

import java.nio.file.Path;

/**
 * What compiling a generated project gave.
 *
 * @param bench the program that measures
 * @param check the program that runs inputs and writes outputs
 * @param log the compiler's output
 * @param toolchain compiler and version, for the report
 * @param codeBytes code and constant data of the runtime without weights and without the C library, in bytes
 * @param weightBytes packed weights, in bytes
 */
public record NativeBuild(Path bench, Path check, Path log, String toolchain, long codeBytes, long weightBytes) {
}
