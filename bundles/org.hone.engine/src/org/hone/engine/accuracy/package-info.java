/**
 * How well a network does on samples, with intervals: top-1, top-5 and mean loss where the samples have labels; without them,
 * how far its outputs are from the original network's (SQNR, cosine, agreement). Two networks are run side by side, so that
 * their difference can be tested and nothing grows with the number of samples.
 */
package org.hone.engine.accuracy;
