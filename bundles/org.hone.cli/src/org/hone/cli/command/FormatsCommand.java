package org.hone.cli.command;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.hone.cli.json.Json;
import org.hone.core.format.NetworkFormat;

import picocli.CommandLine.Command;

/** {@code hone formats}: the file formats that Hone knows. */
@Command(name = "formats", sortOptions = false, description = "Lists the file formats and what can be done with each.",
        footerHeading = "%nExamples:%n", footer = {"  hone formats", "  hone formats --json"})
final class FormatsCommand extends HoneCommand {

    FormatsCommand(Session session) {
        super(session);
    }

    @Override
    void run(IProgressMonitor monitor) {
        List<NetworkFormat> formats = session().engine().formats().all();
        if (wantsJson()) {
            try (Json json = openJson()) {
                json.objects("formats", formats, format -> json.text("id", format.id()).text("label", format.label())
                        .texts("extensions", format.extensions()).flag("read", true).flag("write", format.canWrite()));
            }
            return;
        }
        List<String[]> rows = new ArrayList<>();
        for (NetworkFormat format : formats) {
            rows.add(new String[] {format.id(), format.label(), "." + String.join(", .", format.extensions()),
                    format.canWrite() ? "read, write" : "read"});
        }
        Texts.table(rows, List.of(false, false, false, false)).forEach(this::print);
    }
}
