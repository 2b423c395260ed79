package org.hone.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.hone.core.HoneException;
import org.hone.engine.open.NetworkOpener;

import picocli.CommandLine.Option;

/** The options of commands that write a model. */
final class WriteOptions {

    @Option(names = "--external-data", paramLabel = "SIZE",
            description = {"Put weights of at least SIZE bytes (such as 1024, 64k, 1M) into a file OUT.data beside the model.",
                    "Without it, only where the model would pass 2 GB."})
    private String externalData;

    @Option(names = "--force", description = "Allow the output to replace the input file.")
    private boolean force;

    /** The threshold in bytes, or {@link NetworkOpener#DEFAULT_EXTERNAL_DATA}. */
    long externalData() throws HoneException {
        if (externalData == null) {
            return NetworkOpener.DEFAULT_EXTERNAL_DATA;
        }
        String text = externalData.strip().toLowerCase(Locale.ROOT);
        int shift = text.isEmpty() ? 0 : switch (text.charAt(text.length() - 1)) {
        case 'k' -> 10;
        case 'm' -> 20;
        case 'g' -> 30;
        default -> 0;
        };
        String digits = shift == 0 ? text : text.substring(0, text.length() - 1);
        if (!digits.matches("[0-9]{1,9}")) {
            throw HoneException.usage("failed to read --external-data " + externalData
                    + ": a size is a number of bytes, with k, M or G for binary multiples");
        }
        return Long.parseLong(digits) << shift;
    }

    /** Fails when {@code output} cannot be written or is one of {@code inputs} without {@code --force}. */
    void check(Path output, List<Path> inputs, HoneCommand command) throws HoneException {
        externalData();
        Path folder = output.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw HoneException.usage("failed to write '" + output + "': there is no folder '" + folder + "'");
        }
        if (Files.isDirectory(output)) {
            throw HoneException.usage("failed to write '" + output + "': it is a folder");
        }
        for (Path input : inputs) {
            if (!force && isSame(output, input)) {
                throw command.wrongUse("failed to write '" + output + "': it is the input file; --force replaces it");
            }
        }
    }

    private static boolean isSame(Path output, Path input) {
        try {
            return Files.exists(output) && Files.exists(input) && Files.isSameFile(output, input);
        } catch (IOException e) {
            return output.toAbsolutePath().normalize().equals(input.toAbsolutePath().normalize());
        }
    }
}
