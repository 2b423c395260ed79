/** What other runtimes can take of quantized networks; Hone's own targets say it in {@code org.hone.targets}. */
package org.hone.compress.targets;
