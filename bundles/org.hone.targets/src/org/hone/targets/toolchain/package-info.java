/** Compilers and build tools: found on this computer or named in a file, called without a shell, their output kept as a log. */
package org.hone.targets.toolchain;
