package org.hone.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.hone.cli.json.Json;
import org.hone.core.HoneException;
import org.hone.core.operator.OperatorRegistry;
import org.hone.engine.open.OpenNetwork;
import org.hone.engine.shape.OperatorCoverage;
import org.hone.model.snapshot.GraphSnapshot;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code hone operators}: the operators that Hone knows, or those of a model with whether it knows them. */
@Command(name = "operators", sortOptions = false,
        description = "Lists the operators that Hone knows, or with a model those that the model uses.",
        footerHeading = "%nExamples:%n", footer = {"  hone operators", "  hone operators model.onnx --json"})
final class OperatorsCommand extends ModelCommand {

    @Parameters(arity = "0..1", paramLabel = "MODEL", description = "List the operators of this model's main graph.")
    private Path model;

    OperatorsCommand(Session session) {
        super(session);
    }

    @Override
    void run(IProgressMonitor monitor) throws HoneException {
        if (model == null) {
            listAll();
            return;
        }
        try (OpenNetwork open = open(model, monitor)) {
            listUsed(open.snapshot().graph());
        }
    }

    private void listAll() {
        List<OperatorCoverage.Row> operators = OperatorCoverage.of(session().engine().operators());
        if (wantsJson()) {
            try (Json json = openJson()) {
                json.figure("count", operators.size());
                json.objects("operators", operators, operator -> json.text("domain", operator.domain())
                        .text("type", operator.type()).texts("versions", versions(operator)).flag("axes", operator.axes())
                        .flag("cost", operator.cost()).flag("upgrade", operator.upgrade()).text("layout", operator.layout()));
            }
            return;
        }
        List<String[]> rows = new ArrayList<>();
        rows.add(new String[] {"Operator", "Since versions", "Axes", "Cost", "Upgrade", "Layout"});
        operators.forEach(operator -> rows.add(new String[] {operator.name(), String.join(", ", versions(operator)),
                mark(operator.axes()), mark(operator.cost()), mark(operator.upgrade()), operator.layout()}));
        Texts.table(rows, List.of(false, false, false, false, false, false)).forEach(this::print);
        print(operators.size() + " operators");
    }

    private static String mark(boolean has) {
        return has ? "yes" : "-";
    }

    private static List<String> versions(OperatorCoverage.Row operator) {
        return operator.versions().stream().map(String::valueOf).toList();
    }

    private record Use(String domain, String type) {
    }

    private void listUsed(GraphSnapshot graph) {
        OperatorRegistry registry = session().engine().operators();
        Map<Use, Integer> uses = new LinkedHashMap<>();
        for (int node = 0; node < graph.nodeCount(); node++) {
            uses.merge(new Use(graph.domain(node), graph.operator(node)), 1, Integer::sum);
        }
        if (wantsJson()) {
            try (Json json = openJson()) {
                json.objects("operators", uses.keySet(), use -> json.text("domain", use.domain()).text("type", use.type())
                        .figure("uses", uses.get(use)).flag("known", registry.find(use.domain(), use.type()) != null));
            }
            return;
        }
        List<String[]> rows = new ArrayList<>();
        rows.add(new String[] {"Operator", "Uses", ""});
        uses.forEach((use, count) -> rows.add(new String[] {Texts.line(name(use.domain(), use.type())), count.toString(),
                registry.find(use.domain(), use.type()) == null ? "not known" : ""}));
        Texts.table(rows, List.of(false, true, false)).forEach(this::print);
        String unknown = uses.keySet().stream().filter(use -> registry.find(use.domain(), use.type()) == null)
                .map(use -> name(use.domain(), use.type())).collect(Collectors.joining(", "));
        print(unknown.isEmpty() ? "all known" : "not known: " + Texts.line(unknown));
    }

    private static String name(String domain, String type) {
        return domain.isEmpty() ? type : domain + "." + type;
    }
}
