package org.hone.compress.flow;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What the oracle reached when it was recorded, in {@code static-quantizer.csv}. */
final class Recorded {

    private static final String FILE = "static-quantizer.csv";

    private Recorded() {
    }

    /** A line of the file. */
    static String line(String network, String output, double decibels) {
        return String.format(Locale.ROOT, "%s,%s,%.2f", network, output, decibels);
    }

    /** The signal to noise of an output, in dB. */
    static double decibels(String network, String output) {
        String start = network + "," + output + ",";
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Recorded.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> line.startsWith(start)).map(line -> Double.valueOf(line.substring(start.length())))
                    .findFirst().orElseThrow(() -> new AssertionError("nothing is recorded for " + start + " in " + FILE));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
