package org.hone.formats.onnx.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.hone.core.HoneException;
import org.hone.formats.file.ByteSource;
import org.hone.formats.file.HeapBudget;
import org.hone.formats.file.ReadRequest;

/** What reading one ONNX file carries along: the bound on memory, the place for errors, names, warnings, further files. */
final class ReadSession {

    /** How deep graphs and types may be nested. */
    static final int MAXIMUM_DEPTH = 64;

    private static final int MAXIMUM_WARNINGS = 100;
    private static final int PROGRESS_STEPS = 1000;
    private static final int NODES_PER_CHECK = 256;

    private final ByteSource source;
    private final HeapBudget budget;
    private final Trail trail = new Trail();
    private final ExternalFiles externalFiles;
    private final SubMonitor monitor;
    private final Map<String, String> names = new HashMap<>();
    private final List<String> warnings = new ArrayList<>();
    private int depth;
    private int progress;
    private int droppedWarnings;

    ReadSession(ByteSource source, ReadRequest request) {
        this.source = source;
        this.budget = new HeapBudget(source.name(), source.size(), request.maximumNodes());
        this.externalFiles = new ExternalFiles(request.folder(), request.opened(), budget);
        this.monitor = SubMonitor.convert(request.monitor(), "Reading " + source.name(), PROGRESS_STEPS);
    }

    WireReader reader() {
        return new WireReader(source, budget, trail);
    }

    ByteSource source() {
        return source;
    }

    HeapBudget budget() {
        return budget;
    }

    Trail trail() {
        return trail;
    }

    ExternalFiles externalFiles() {
        return externalFiles;
    }

    /** The one string equal to {@code name}: names occur where a value is made and wherever it is used. */
    String shared(String name) throws HoneException {
        String known = names.putIfAbsent(name, name);
        if (known != null) {
            budget.release(56 + 2L * name.length());
            return known;
        }
        budget.charge(HeapBudget.ENTRY);
        return name;
    }

    void warn(String warning) throws HoneException {
        if (warnings.size() == MAXIMUM_WARNINGS) {
            droppedWarnings++;
            return;
        }
        budget.chargeText(warning.length());
        warnings.add(warning);
    }

    /** What was found worth saying, one sentence each. */
    List<String> warnings() {
        if (droppedWarnings == 0) {
            return warnings;
        }
        List<String> all = new ArrayList<>(warnings);
        all.add(droppedWarnings + " more warnings");
        return all;
    }

    /** Counts a node, and stops the reading when the user has cancelled. */
    void node(WireReader in) throws HoneException {
        budget.node();
        if (budget.nodes() % NODES_PER_CHECK == 0) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            int now = (int) (PROGRESS_STEPS * in.position() / Math.max(1, source.size()));
            monitor.worked(now - progress);
            progress = now;
        }
    }

    /** Enters a graph or type within another of its kind. */
    void deeper(WireReader in, String what) throws HoneException {
        if (++depth > MAXIMUM_DEPTH) {
            throw in.bad(what + " are nested more than " + MAXIMUM_DEPTH + " deep");
        }
    }

    void shallower() {
        depth--;
    }
}
