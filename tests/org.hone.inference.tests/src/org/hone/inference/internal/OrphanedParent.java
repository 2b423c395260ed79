package org.hone.inference.internal;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.Longs;

/**
 * A program that uses an engine and does not close it. It prints the worker's process id and the folders in use, computes
 * without end or waits, and ends when its standard input does.
 */
final class OrphanedParent {

    private OrphanedParent() {
    }

    public static void main(String[] arguments) throws Exception {
        OrtEngine engine = new OrtEngine(null);
        FileSession ready = new FileSession(engine, SmallNetworks.convolution());
        ready.run(Map.of("x", Tensor.ofFloats(Longs.of(1, 3, 8, 8), new float[192])));
        if (arguments[0].equals("compute")) {
            Thread.ofPlatform().daemon().start(OrphanedParent::haltAtEndOfInput);
            new FileSession(engine, SmallNetworks.endless()).run(SmallNetworks.ENDLESS_INPUTS, new NullProgressMonitor() {
                @Override
                public boolean isCanceled() {
                    tell(engine);
                    return false;
                }
            });
        }
        tell(engine);
        awaitEndOfInput();
    }

    private static void haltAtEndOfInput() {
        awaitEndOfInput();
        Runtime.getRuntime().halt(1);
    }

    private static void awaitEndOfInput() {
        try {
            System.in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean told;

    private static void tell(OrtEngine engine) {
        if (!told) {
            told = true;
            System.out.println(engine.current().worker().handle().pid());
            System.out.println(engine.folders().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
            System.out.flush();
        }
    }
}
