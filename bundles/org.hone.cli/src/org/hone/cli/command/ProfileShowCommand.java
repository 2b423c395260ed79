package org.hone.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

import org.eclipse.core.runtime.IProgressMonitor;
import org.hone.cli.json.Json;
import org.hone.core.HoneException;
import org.hone.engine.profile.Profile;
import org.hone.engine.profile.ProfileFile;
import org.hone.engine.profile.ProfileWarnings;
import org.hone.engine.profile.SampleSummary;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code hone profile show}: a profile as a table. */
@Command(name = "show", sortOptions = false, description = "Shows what a network cost on a board, layer by layer.",
        footerHeading = "%nExamples:%n", footer = "  hone profile show build/gate/pi.profile")
final class ProfileShowCommand extends HoneCommand {

    @Parameters(index = "0", paramLabel = "PROFILE", description = "A .profile file.")
    private Path file;

    ProfileShowCommand(Session session) {
        super(session);
    }

    @Override
    void run(IProgressMonitor monitor) throws HoneException {
        Profile profile = ProfileFile.read(file);
        List<String> warnings = ProfileWarnings.of(profile);
        if (wantsJson()) {
            try (Json json = openJson()) {
                writeJson(profile, warnings, json);
            }
            return;
        }
        print(Texts.line(profile.subject().network() + " for " + profile.subject().target() + " on " + profile.place().board() + " ("
                + profile.place().cpu() + ")"));
        SampleSummary latency = profile.latency();
        if (latency.count() > 0) {
            print(String.format("latency: median %,.0f ns, mean %,.0f ns, p90 %s, p99 %s, spread %.1f %%, %d samples in %d starts", latency.median(),
                    latency.mean(), percentile(latency.p90()), percentile(latency.p99()), 100 * latency.spread(), latency.count(), profile.rounds().size()));
        }
        if (profile.instructions() != null) {
            print(String.format("executed instructions: %,d (%s)", profile.instructions().total(), Texts.line(profile.instructions().core())));
        }
        List<String[]> rows = new ArrayList<>();
        rows.add(new String[] {"layer", "kernel", "median ns", "share", "MMACs/s", "MB/s"});
        for (int i = 0; i < profile.calls().size(); i++) {
            Profile.Call call = profile.calls().get(i);
            double median = profile.callTime(i).median();
            rows.add(new String[] {Texts.line(call.what()), Texts.line(call.operation()), String.format("%,.0f", median),
                    String.format("%.1f %%", 100 * profile.share(i)), rate(call.macs(), median), rate(call.bytes(), median)});
        }
        Texts.table(rows, List.of(false, false, true, true, true, true)).forEach(this::print);
        warnings.forEach(warning -> print("warning: " + Texts.line(warning)));
    }

    private static void writeJson(Profile profile, List<String> warnings, Json json) {
        json.text("network", profile.subject().network()).text("target", profile.subject().target()).text("board", profile.place().board())
                .flag("emulated", profile.place().emulated()).number("latency", profile.latency().median());
        json.objects("layers", profile.calls(), call -> json.text("what", call.what()).texts("nodes", call.nodes()).texts("layers", call.layers())
                .number("median", profile.callTime(profile.calls().indexOf(call)).median())
                .number("share", profile.share(profile.calls().indexOf(call))).figure("macs", call.macs()));
        json.texts("warnings", warnings);
    }

    private static String percentile(OptionalDouble value) {
        return value.isPresent() ? String.format("%,.0f ns", value.getAsDouble()) : "- (too few samples)";
    }

    private static String rate(long amount, double ns) {
        return ns == 0 || amount == 0 ? "" : String.format("%,.0f", amount * 1e3 / ns);
    }
}
