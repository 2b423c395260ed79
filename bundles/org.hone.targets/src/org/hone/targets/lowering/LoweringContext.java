package org.hone.targets.lowering;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.hone.core.target.LoweringOptions;

/** What passes of one lowering share: options, notes, and what became of nodes that no call computes. */
public final class LoweringContext {

    private final LoweringOptions options;
    private final RuleList rules;
    private final IProgressMonitor monitor;
    private final List<String> notes = new ArrayList<>();
    private final Map<String, String> vanished = new LinkedHashMap<>();

    LoweringContext(LoweringOptions options, RuleList rules, IProgressMonitor monitor) {
        this.options = options;
        this.rules = rules;
        this.monitor = monitor;
    }

    public LoweringOptions options() {
        return options;
    }

    public RuleList rules() {
        return rules;
    }

    public IProgressMonitor monitor() {
        return monitor;
    }

    /** Says what was decided. */
    public void note(String text) {
        notes.add(text);
    }

    /** Says why no call computes {@code node}, whose sources have no other call. */
    public void vanish(LoweredNode node, String why) {
        node.nodes().forEach(name -> vanished.putIfAbsent(name, why));
    }

    List<String> notes() {
        return notes;
    }

    /** Why a source node has no call, by name. */
    Map<String, String> vanished() {
        return vanished;
    }
}
