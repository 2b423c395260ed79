/** Weights in the order in which kernels read them; the headers of the operations say which that is. */
package org.hone.targets.packing;
