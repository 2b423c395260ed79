/**
 * Data sets: images in a folder or zip with a folder a class, NumPy arrays, a CSV index, or random samples; and the
 * preprocessing that makes the network's inputs of them. Everything streams: memory does not grow with the number of samples.
 */
package org.hone.engine.dataset;
