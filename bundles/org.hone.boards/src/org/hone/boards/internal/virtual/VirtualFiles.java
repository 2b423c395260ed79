package org.hone.boards.internal.virtual;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The virtual board's files, in a folder that only this user enters: its home, the commands that a shell there finds first,
 * and for each core the {@code /proc} and {@code /sys} that programs see. Several processes may use them at a time: files
 * are written beside and moved.
 */
final class VirtualFiles {

    private static final String LIBRARIES = "/usr/aarch64-linux-gnu/lib";
    private static final String[] READERS = {"cat", "head", "tail", "grep", "ls", "od", "wc", "cut", "sed", "awk", "sort"};

    private final Path folder;

    VirtualFiles(Path folder) {
        this.folder = folder;
    }

    /** Where whoever logs in is. */
    Path home() {
        return folder.resolve("home");
    }

    Path commands() {
        return folder.resolve("bin");
    }

    Path keys() {
        return folder.resolve("keys");
    }

    Path tools() {
        return folder.resolve("tools");
    }

    /** What stands for {@code /} where programs on that core look for the machine's files. */
    Path root(EmulatedCore core) {
        return folder.resolve("cores").resolve(core.qemu());
    }

    /** Makes all that is missing or another version's. */
    void prepare(EmulatedCore core) throws IOException {
        Files.createDirectories(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        for (Path each : new Path[] {home(), commands(), keys(), tools(), root(core)}) {
            Files.createDirectories(each);
        }
        for (String command : new String[] {"uname", "nproc", "hone-exec"}) {
            program(command, resource(command + ".sh"));
        }
        for (String reader : READERS) {
            program(reader, resource("reader.sh"));
        }
        for (Map.Entry<String, String> file : machine(core).entrySet()) {
            write(root(core).resolve(file.getKey()), file.getValue(), false);
        }
        link(root(core).resolve("proc/meminfo"), "/proc/meminfo");
        link(root(core).resolve("etc/os-release"), "/etc/os-release");
        link(root(core).resolve("lib"), LIBRARIES);
    }

    private static Map<String, String> machine(EmulatedCore core) {
        Map<String, String> files = new TreeMap<>();
        files.put("proc/cpuinfo", core.cpuInfo());
        files.put("proc/device-tree/model", "Hone virtual board (" + core.label() + ", emulated by QEMU)\0");
        String all = "sys/devices/system/cpu/";
        for (String file : new String[] {"possible", "present", "online"}) {
            files.put(all + file, "0\n");
        }
        files.put(all + "kernel_max", "7\n");
        String one = all + "cpu0/";
        for (String file : new String[] {"physical_package_id", "core_id", "core_siblings_list", "thread_siblings_list", "package_cpus_list",
                "core_cpus_list", "cluster_cpus_list"}) {
            files.put(one + "topology/" + file, "0\n");
        }
        files.put(one + "topology/core_siblings", "1\n");
        files.put(one + "topology/thread_siblings", "1\n");
        files.put(one + "cpu_capacity", "1024\n");
        files.put(one + "regs/identification/midr_el1", core.mainId() + "\n");
        files.put(one + "cpufreq/cpuinfo_min_freq", core.kilohertz() + "\n");
        files.put(one + "cpufreq/cpuinfo_max_freq", core.kilohertz() + "\n");
        files.put(one + "cpufreq/scaling_cur_freq", core.kilohertz() + "\n");
        files.put(one + "cpufreq/scaling_governor", "performance\n");
        files.put(one + "cpufreq/scaling_available_governors", "performance\n");
        return files;
    }

    static String resource(String name) throws IOException {
        try (InputStream in = VirtualFiles.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void program(String name, String text) throws IOException {
        write(commands().resolve(name), text, true);
    }

    private static void write(Path file, String text, boolean executable) throws IOException {
        try {
            if (Files.readString(file).equals(text)) {
                return;
            }
        } catch (NoSuchFileException e) {
            Files.createDirectories(file.getParent());
        }
        Path beside = file.resolveSibling("." + UUID.randomUUID());
        Files.writeString(beside, text);
        if (executable) {
            Files.setPosixFilePermissions(beside, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void link(Path link, String to) throws IOException {
        if (!Files.isSymbolicLink(link)) {
            Files.createDirectories(link.getParent());
            Path beside = link.resolveSibling("." + UUID.randomUUID());
            Files.createSymbolicLink(beside, Path.of(to));
            Files.move(beside, link, StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
