package org.hone.boards.internal.virtual;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.hone.core.HoneException;
import org.hone.core.board.InstructionCount;
import org.hone.core.board.InstructionCount.InstructionClass;
import org.hone.core.board.InstructionCount.Region;
import org.hone.core.board.ExecResult;

/** Our plugin for qemu that counts instructions: its library, compiled when it is first needed, and what it writes. */
final class InstructionCounter {

    private static final String SOURCE = "count.c";
    private static final int MINUTES = 2;

    private final Path folder;

    /** @param folder where the library is kept */
    InstructionCounter(Path folder) {
        this.folder = folder;
    }

    /** Where the library is, or will be: named after its source, so that a new version does not meet an old library. */
    Path library() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(VirtualFiles.resource(SOURCE).getBytes(StandardCharsets.UTF_8));
            return folder.resolve("count-" + HexFormat.of().formatHex(digest, 0, 8) + ".so");
        } catch (NoSuchAlgorithmException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Compiles the library unless it is there. */
    void prepare() throws HoneException {
        if (!VirtualBoard.isInstalled("qemu-aarch64")) {
            throw HoneException.unsupported("failed to count instructions: qemu-aarch64 is not installed (Debian package qemu-user);"
                    + " qemu-aarch64-static takes no plugins");
        }
        Path library = library();
        if (Files.exists(library)) {
            return;
        }
        Path beside = folder.resolve("count-" + ProcessHandle.current().pid() + ".so");
        Path source = beside.resolveSibling(beside.getFileName() + ".c");
        try {
            Files.writeString(source, VirtualFiles.resource(SOURCE));
            Process compiler = new ProcessBuilder("cc", "-O2", "-shared", "-fPIC", "-o", beside.toString(), source.toString())
                    .redirectErrorStream(true).start();
            String words = new String(compiler.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!compiler.waitFor(MINUTES, TimeUnit.MINUTES) || compiler.exitValue() != 0) {
                throw HoneException.execution("failed to compile the counter of instructions: " + words.strip().replaceAll("\\p{Cntrl}+", " "), null);
            }
            Files.move(beside, library, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw HoneException.unsupported("failed to compile the counter of instructions: " + e.getMessage()
                    + "; it needs a C compiler (Debian package gcc)");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new org.eclipse.core.runtime.OperationCanceledException();
        } finally {
            source.toFile().delete();
        }
    }

    /**
     * Reads what the plugin wrote.
     *
     * @throws HoneException execution, when it did not write to the end: the program was killed
     */
    static InstructionCount read(String text, EmulatedCore core, ExecResult result) throws HoneException {
        List<Region> regions = new ArrayList<>();
        Region all = null;
        for (String line : text.split("\n")) {
            String[] words = line.split(" ");
            if (words[0].equals("region")) {
                regions.add(region(words));
            } else if (words[0].equals("all")) {
                all = region(words);
            }
        }
        if (all == null) {
            throw HoneException.execution("failed to count instructions: the program did not end by itself (status "
                    + result.exitStatus() + ")", null);
        }
        Region counted = regions.isEmpty() ? all : sum(regions);
        return new InstructionCount(core.qemu(), counted.total(), counted.classes(), regions, CycleModel.estimates(counted.classes()), result);
    }

    private static Region region(String[] words) {
        Map<InstructionClass, Long> classes = new EnumMap<>(InstructionClass.class);
        for (InstructionClass each : InstructionClass.values()) {
            classes.put(each, 0L);
        }
        for (int i = 1; i < words.length; i++) {
            String[] pair = words[i].split("=", 2);
            classes.put(InstructionClass.valueOf(pair[0]), Long.valueOf(pair[1]));
        }
        return new Region(classes.values().stream().mapToLong(Long::longValue).sum(), classes);
    }

    private static Region sum(List<Region> regions) {
        Map<InstructionClass, Long> classes = new EnumMap<>(InstructionClass.class);
        regions.forEach(region -> region.classes().forEach((each, count) -> classes.merge(each, count, Long::sum)));
        return new Region(regions.stream().mapToLong(Region::total).sum(), classes);
    }
}
