package org.hone.cli.command;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.hone.cli.json.Json;
import org.hone.core.target.Target;

import picocli.CommandLine.Command;

/** {@code hone targets}: what Hone writes native runtimes for. */
@Command(name = "targets", sortOptions = false, description = "Lists what native runtimes can be made for.",
        footerHeading = "%nExamples:%n", footer = {"  hone targets", "  hone targets --json"})
final class TargetsCommand extends HoneCommand {

    TargetsCommand(Session session) {
        super(session);
    }

    @Override
    void run(IProgressMonitor monitor) {
        List<Target> targets = session().engine().targets().all();
        if (wantsJson()) {
            try (Json json = openJson()) {
                json.objects("targets", targets, target -> json.text("id", target.id()).text("label", target.label()));
            }
            return;
        }
        List<String[]> rows = new ArrayList<>();
        targets.forEach(target -> rows.add(new String[] {target.id(), target.label()}));
        Texts.table(rows, List.of(false, false)).forEach(this::print);
    }
}
