package org.hone.engine.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.hone.core.FailureKind;
import org.hone.core.HoneException;
import org.hone.model.tensor.Tensor;

/**
 * Writes tensors into a folder, one {@code .npy} each. All are written beside first and moved when the last is whole. Names
 * of values come from a model and may hold anything: what is no letter, digit, point, minus or underscore becomes an
 * underscore, so that no file lands outside the folder.
 */
public final class OutputFolder {

    private static final int LONGEST_NAME = 100;

    private OutputFolder() {
    }

    /** Writes {@code arrays} into {@code folder}, which is made when it is missing, and returns the file of each. */
    public static Map<String, Path> write(Path folder, Map<String, Tensor> arrays, IProgressMonitor monitor)
            throws HoneException {
        SubMonitor progress = SubMonitor.convert(monitor, "Writing " + folder, arrays.size());
        Path beside = folder.resolve(".hone-" + UUID.randomUUID() + ".part");
        Map<String, Path> files = new LinkedHashMap<>();
        try {
            Files.createDirectories(beside);
            Set<String> taken = new HashSet<>();
            for (Map.Entry<String, Tensor> array : arrays.entrySet()) {
                progress.split(1);
                String name = fileName(array.getKey(), taken);
                NumpyFiles.writeNpy(beside.resolve(name), array.getValue());
                files.put(array.getKey(), folder.resolve(name));
            }
            for (Path file : files.values()) {
                Files.move(beside.resolve(file.getFileName()), file, StandardCopyOption.REPLACE_EXISTING);
            }
            return files;
        } catch (IOException e) {
            throw new HoneException(FailureKind.EXECUTION, "failed to write into '" + folder + "': "
                    + (e.getMessage() == null ? e : e.getMessage()), e);
        } finally {
            discard(beside);
        }
    }

    private static String fileName(String name, Set<String> taken) {
        String clean = name.replaceAll("[^A-Za-z0-9._-]", "_").replaceAll("^\\.+", "_");
        String base = clean.isEmpty() ? "value" : clean.substring(0, Math.min(clean.length(), LONGEST_NAME));
        String unique = base;
        for (int i = 1; !taken.add(unique.toLowerCase(Locale.ROOT)); i++) {
            unique = base + "_" + i;
        }
        return unique + ".npy";
    }

    private static void discard(Path folder) {
        java.io.File[] left = folder.toFile().listFiles();
        if (left != null) {
            for (java.io.File file : left) {
                file.delete();
            }
        }
        folder.toFile().delete();
    }
}
