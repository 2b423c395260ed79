/**
 * How well a network does on samples, with intervals: top-1, top-5 and mean loss where the samples have labels; without them,
 * how far its outputs are from the original network's (SQNR, cosine, agreement). Two networks are run side by side, so that
 * their difference can be tested and nothing in memory grows with the number of samples.
 *
 * <h2>Metrics of the user's own</h2>
 *
 * <p>
 * A recipe's {@code metrics} are fed with all outputs of both networks. A metric is an extension of
 * {@code org.hone.core.metrics}, or a program:
 *
 * <pre>
 * metrics:
 * - {command: "python3 score.py --iou 0.5", name: mAP, unit: "%", higher-is-better: true}
 * </pre>
 *
 * <p>
 * The program is started without a shell, in the recipe's folder, once for each network, both at the same time. A path of a
 * program ({@code ./score.py}) is relative to that folder; a bare name is searched for as the system does. For each sample it
 * gets a line of UTF-8 on its standard input, with four fields between tabs:
 *
 * <pre>
 * index   label   sample-name   folder
 * </pre>
 *
 * <p>
 * {@code index} counts from 0; {@code label} is the index of the sample's class, or -1; {@code folder} is the path of a folder
 * with a NumPy file {@code OUTPUT.npy} for each output, in whose name everything but letters, digits, {@code .}, {@code _} and
 * {@code -} is {@code _}. Outputs in 8-bit integers come as the floats that they stand for. The folders stay until the program
 * ends. After the last line the input ends; then the program prints one number to its standard output and ends with exit code 0.
 * Another exit code, no number, or 60 s without an end is a failure that quotes the end of its standard error.
 *
 * <p>
 * Programs run only when a recipe is run, never when it is read.
 */
package org.hone.engine.accuracy;
