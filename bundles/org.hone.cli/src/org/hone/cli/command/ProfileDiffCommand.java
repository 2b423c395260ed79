package org.hone.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.hone.cli.json.Json;
import org.hone.core.HoneException;
import org.hone.engine.profile.ProfileComparison;
import org.hone.engine.profile.ProfileComparison.Row;
import org.hone.engine.profile.ProfileFile;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code hone profile diff}: what became faster or slower, and whether that is significant. */
@Command(name = "diff", sortOptions = false, description = "Says what of the difference between two profiles is significant.",
        footerHeading = "%nExamples:%n", footer = {"  hone profile diff before.profile after.profile", "  hone profile diff before.profile after.profile --json"})
final class ProfileDiffCommand extends HoneCommand {

    @Parameters(index = "0", paramLabel = "A", description = "The earlier .profile file.")
    private Path before;

    @Parameters(index = "1", paramLabel = "B", description = "The later .profile file.")
    private Path after;

    ProfileDiffCommand(Session session) {
        super(session);
    }

    @Override
    void run(IProgressMonitor monitor) throws HoneException {
        ProfileComparison comparison = ProfileComparison.of(ProfileFile.read(before), ProfileFile.read(after));
        if (wantsJson()) {
            try (Json json = openJson()) {
                json.flag("significant", comparison.hasSignificantDifference()).number("common", comparison.common());
                json.object("total", inner -> row(comparison.total(), json));
                json.objects("layers", comparison.layers(), row -> row(row, json));
                json.texts("statements", comparison.statements());
            }
            return;
        }
        List<String[]> rows = new ArrayList<>();
        rows.add(new String[] {"", "layer", "before ns", "after ns", "change", "p"});
        add(comparison.total(), rows);
        comparison.layers().forEach(row -> add(row, rows));
        Texts.table(rows, List.of(false, false, true, true, true, true)).forEach(this::print);
        comparison.statements().forEach(line -> print(Texts.line(line)));
    }

    private static void add(Row row, List<String[]> rows) {
        rows.add(new String[] {row.isSignificant() ? "*" : "", Texts.line(row.what()), String.format("%,.0f", row.before()),
                String.format("%,.0f", row.after()), String.format("%+.1f %%", 100 * (row.change() - 1)), String.format("%.3f", row.pValue())});
    }

    private static void row(Row row, Json json) {
        json.text("what", row.what()).texts("nodes", row.nodes()).number("before", row.before()).number("after", row.after())
                .number("change", row.change()).number("pValue", row.pValue()).number("noise", row.noise()).flag("significant", row.isSignificant());
    }
}
