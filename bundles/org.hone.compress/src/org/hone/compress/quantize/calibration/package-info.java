/**
 * From the values that an activation takes to the range that its integers stand for: statistics of bounded memory, and
 * calibrators that choose a range.
 */
package org.hone.compress.quantize.calibration;
