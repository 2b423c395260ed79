/**
 * Native targets: a network is lowered to a plan of kernel calls, written as a C++ project and compiled.
 *
 * <p>
 * A target is a class that says what its kernels take and what compiles for its processor; {@link org.hone.targets.NativeTarget}
 * does the rest.
 */
package org.hone.targets;
