/** What export formats and targets can take of quantized networks, until each target's own bundle says it. */
package org.hone.compress.targets;
