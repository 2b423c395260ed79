package org.hone.targets.backend;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.hone.core.HoneException;
import org.hone.core.plan.KernelCall;
import org.hone.core.plan.Plan;
import org.hone.engine.HoneEngine;
import org.hone.targets.codegen.KernelSources;
import org.hone.targets.nativerun.NativeProject;
import org.hone.targets.toolchain.Platform;

/** Runs backend cases natively, many in one program. */
final class BackendSuite {

    private static final int BATCH = 40;

    private record Planned(BackendCase test, Plan plan) {
    }

    private final HoneEngine hone;
    private final Path folder;
    private final boolean sanitize;
    private final Map<String, String> results = new TreeMap<>();
    private final KernelSources kernels = KernelSources.ofThisBundle();
    private int projects;

    BackendSuite(HoneEngine hone, Path folder, boolean sanitize) {
        this.hone = hone;
        this.folder = folder;
        this.sanitize = sanitize;
    }

    /** What is wrong with each case by its name; empty where it passes. */
    Map<String, String> run(List<BackendCase> cases) throws IOException, InterruptedException {
        List<Planned> batch = new ArrayList<>();
        for (BackendCase test : cases) {
            try {
                Plan plan = test.plan(hone, "net" + results.size());
                results.put(test.name(), "did not run");
                List<String> missing = plan.calls().stream().map(KernelCall::operation).filter(operation -> !kernels.has(operation)).toList();
                if (plan.calls().isEmpty() || !missing.isEmpty()) {
                    results.put(test.name(), missing.isEmpty() ? "computes nothing" : "there is no kernel " + missing);
                } else {
                    batch.add(new Planned(test, plan));
                }
            } catch (HoneException | RuntimeException e) {
                results.put(test.name(), e.toString());
            }
            if (batch.size() == BATCH) {
                run(batch, "batch" + projects++);
                batch.clear();
            }
        }
        if (!batch.isEmpty()) {
            run(batch, "batch" + projects++);
        }
        return results;
    }

    /** Runs a batch; where its program fails, each half by itself, down to the cases that are to blame. */
    private void run(List<Planned> batch, String name) throws IOException, InterruptedException {
        List<ByteBuffer> inputs = new ArrayList<>();
        batch.forEach(planned -> inputs.addAll(planned.test().inputs(planned.plan())));
        List<ByteBuffer> outputs;
        try {
            Plan merged = MergedPlan.of(name, batch.stream().map(Planned::plan).toList());
            Path project = Files.createDirectories(folder.resolve(name));
            NativeProject made = NativeProject.of(merged, project, Platform.HOST);
            outputs = (sanitize ? made.sanitize() : made).build().run(inputs);
        } catch (HoneException | AssertionError | RuntimeException e) {
            if (batch.size() == 1) {
                results.put(batch.getFirst().test().name(), e.toString().lines().limit(8).toList().toString());
            } else {
                run(batch.subList(0, batch.size() / 2), name + "a");
                run(batch.subList(batch.size() / 2, batch.size()), name + "b");
            }
            return;
        }
        int at = 0;
        for (Planned planned : batch) {
            int many = planned.plan().outputs().size();
            String wrong = planned.test().compare(planned.plan(), outputs.subList(at, at + many));
            results.put(planned.test().name(), wrong == null ? "" : wrong);
            at += many;
        }
    }
}
