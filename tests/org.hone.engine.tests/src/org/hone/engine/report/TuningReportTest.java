package org.hone.engine.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.hone.engine.pipeline.Tuning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TuningReportTest {

    @TempDir
    Path folder;

    private JsonTree json(Tuning tuning) throws Exception {
        TuningReport.write(tuning, folder);
        return JsonTree.parse(Files.readAllBytes(folder.resolve(TuningReport.JSON)));
    }

    @Test
    void saysInJsonWhatChanged() throws Exception {
        JsonTree json = json(Runs.quantized("conv", 5, true));
        assertEquals("hone-report", json.at("schema"));
        assertEquals(1L, json.at("version"));
        assertEquals("parts.recipe", json.at("recipe"));
        assertEquals("machined-parts.onnx", json.at("model"));
        assertEquals("ONNX Runtime 1.29.0", json.at("engine"));
        assertEquals(0.96, json.at("accuracy/before"));
        assertEquals(0.9545, json.at("accuracy/after"));
        assertEquals(0.9505, (double) json.at("accuracy/interval/before/low"), 5e-4);
        assertEquals(0.55, (double) json.at("accuracy/drop"), 1e-9);
        assertEquals(0.999, json.at("accuracy/top5/after"));
        assertEquals(0.1297, json.at("accuracy/loss/after"));
        assertEquals(19L, json.at("accuracy/mcNemar/onlyBefore"));
        assertEquals(false, json.at("accuracy/mcNemar/significant"));
        assertEquals(0.982, json.at("accuracy/agreement/value"));
        assertEquals(27.84, json.at("accuracy/sqnr"));
        assertEquals(240_876L, json.at("size/before"));
        assertEquals(91_204L, json.at("size/after"));
        assertEquals(6_274_752L, json.at("macs/before"));
        assertEquals(6_210_048L, json.at("macs/after"));
        assertEquals(65_536L, json.at("activationMemory/after"));
    }

    @Test
    void givesTheUsersMetricsInJsonAndInTheSummary() throws Exception {
        JsonTree json = json(Runs.quantized("conv", 5, true));
        assertEquals("Box error", json.at("metrics/0/name"));
        assertEquals("px", json.at("metrics/0/unit"));
        assertEquals(false, json.at("metrics/0/higherIsBetter"));
        assertEquals(1.25, json.at("metrics/0/before"));
        assertEquals(1.5, json.at("metrics/0/after"));
        assertEquals(List.of(new SummaryRow("metric", "Box error", "1.25 px", "1.5 px", "+0.25")),
                SummaryRow.of(Runs.quantized("conv", 5, true)).stream().filter(row -> row.key().equals("metric")).toList());
        assertTrue(HtmlReport.of(Runs.quantized("conv", 5, true), Environment.current("ONNX Runtime")).contains("Box error"));
    }

    @Test
    void listsStepsAndLimitsInJson() throws Exception {
        JsonTree json = json(Runs.quantized("conv", 5, true));
        assertEquals("quantize", json.at("steps/2/id"));
        assertEquals("entropy", json.at("steps/2/parameters/calibrator"));
        assertEquals(true, json.at("steps/2/parameters/per-channel"));
        assertEquals(71L, json.at("steps/2/nodes"));
        assertEquals(6_210_048L, json.at("steps/2/macs"));
        assertEquals("ranges", json.at("steps/2/report/tables/0/id"));
        assertEquals(-0.3, json.at("steps/2/report/tables/0/rows/0/1"));
        assertNull(json.at("steps/2/report/tables/1/rows/0/4"), "JSON has no NaN");
        assertEquals(false, json.at("keepsLimits"));
        assertEquals("met", json.at("limits/0/outcome"));
        assertEquals("size", json.at("limits/1/key"));
        assertEquals(70_000.0, json.at("limits/1/limit"));
        assertEquals(91_204.0, json.at("limits/1/value"));
        assertEquals("missed", json.at("limits/1/outcome"));
        assertEquals("not-measured", json.at("limits/2/outcome"));
        assertNull(json.at("limits/2/value"));
        assertEquals(List.of("11:3: odd: conv"), json.at("warnings"));
    }

    @Test
    void isNullInJsonWhereNothingIsKnown() throws Exception {
        JsonTree json = json(Runs.bare());
        assertNull(json.at("accuracy/before"));
        assertNull(json.at("accuracy/after"));
        assertNull(json.at("accuracy/drop"));
        assertNull(json.at("accuracy/sqnr"));
        assertNull(json.at("macs/before"));
        assertEquals(100L, json.at("size/after"));
        assertEquals(List.of(), json.at("limits"));
        assertEquals(true, json.at("keepsLimits"));
    }

    @Test
    void isTheSameForRunsThatDifferOnlyInTime() throws Exception {
        List<Path> files = TuningReport.write(Runs.quantized("conv", 5, true), folder);
        Path run = TuningReport.writeRun(Runs.quantized("conv", 5, true), folder);
        Path again = Files.createDirectory(folder.resolve("again"));
        TuningReport.write(Runs.quantized("conv", 7, false), again);
        assertEquals(4, files.size());
        for (Path file : files) {
            assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(again.resolve(file.getFileName())), file.toString());
        }
        assertFalse(Files.exists(again.resolve(TuningReport.RUN)));
        JsonTree json = JsonTree.parse(Files.readAllBytes(run));
        assertEquals(5L, json.at("steps/0/ns"));
        assertEquals(true, json.at("steps/0/cached"));
        assertEquals(false, json.at("steps/2/cached"));
    }

    @Test
    void writesOneFigureALineAsCsv() throws Exception {
        String csv = CsvReport.of(Runs.quantized("conv", 5, true));
        List<String> lines = csv.lines().toList();
        assertEquals("section,item,figure,value,unit", lines.getFirst());
        assertTrue(lines.contains("summary,before,size,240876,bytes"), csv);
        assertTrue(lines.contains("summary,after,top1,0.9545,"), csv);
        assertTrue(lines.contains("steps,2.fuse,nodes,24,"), csv);
        assertTrue(lines.contains("limits,size,outcome,missed,"), csv);
        assertTrue(lines.contains("limits,latency,value,,ns"), csv);
        assertTrue(lines.contains("3.quantize.ranges,block0/conv0,minimum,-0.3,"), csv);
        assertTrue(lines.stream().allMatch(line -> line.chars().filter(c -> c == ',').count() == 4), csv);
    }

    @Test
    void keepsFormulasOutOfSpreadsheets() {
        String csv = CsvReport.of(Runs.quantized("=HYPERLINK(\"x\",\"y\")\n", 5, true));
        assertTrue(csv.contains("3.quantize.weights,\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\n\",operator,Conv,"), csv);
    }

    @Test
    void namesThePartsOfAnExportByTheirChecksums() throws Exception {
        Path b = Files.writeString(folder.resolve("b.txt"), "abc");
        Path a = Files.writeString(folder.resolve("a.txt"), "");
        Path sums = Checksums.write(folder, List.of(b, a));
        assertEquals("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a.txt\n"
                + "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  b.txt\n", Files.readString(sums));
    }

    @Test
    void knowsItsEnvironment() {
        Environment environment = Environment.current("ONNX Runtime");
        assertTrue(environment.hone().startsWith("0."), environment.hone());
        assertNotEquals(0, environment.processors());
    }
}
