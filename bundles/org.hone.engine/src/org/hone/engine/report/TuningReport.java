package org.hone.engine.report;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.hone.core.HoneException;
import org.hone.engine.data.AtomicFile;
import org.hone.engine.pipeline.Tuning;

/** Writes all files about a run into a folder, each at once or not at all. */
public final class TuningReport {

    public static final String JSON = "report.json";
    public static final String HTML = "report.html";
    public static final String CSV = "report.csv";
    public static final String JUNIT = "junit.xml";
    public static final String RUN = "run.json";

    private TuningReport() {
    }

    /**
     * Writes the reports.
     *
     * @param folder where the files go; it is there already
     * @return the files, which are bit-identical for runs that found the same
     */
    public static List<Path> write(Tuning tuning, Path folder) throws HoneException {
        Environment environment = Environment.current(tuning.engine());
        Path json = folder.resolve(JSON);
        AtomicFile.write(json, out -> JsonReport.write(tuning, environment, out));
        return List.of(json, text(folder.resolve(HTML), HtmlReport.of(tuning, environment)),
                text(folder.resolve(CSV), CsvReport.of(tuning)), text(folder.resolve(JUNIT), JUnitReport.of(tuning)));
    }

    /** Writes {@value #RUN}: what differs between two runs that found the same. */
    public static Path writeRun(Tuning tuning, Path folder) throws HoneException {
        Path run = folder.resolve(RUN);
        AtomicFile.write(run, out -> RunJson.write(tuning, out));
        return run;
    }

    private static Path text(Path file, String text) throws HoneException {
        AtomicFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        return file;
    }
}
