/** Where the tensors of a plan lie: lifetimes over its calls, tensors in place, one static arena. */
package org.hone.targets.memory;
