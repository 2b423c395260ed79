package org.hone.engine.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

class YamlEditorTest {

    private static final String RECIPE = """
            # The tuning of the gate camera's classifier.
            hone: 1   # the version of this file

            model: networks/gate.onnx      # exported by training run 118
            data:
              # 512 are enough: see the wiki
              calibration: {images: train.zip, samples: 512, seed: 1}   # do not change the seed
              evaluation: {images: validation.zip}
              preprocess: []            # the network takes raw 0..255 RGB
            # Order matters.
            steps:
            - simplify
            # BatchNorm goes into the convolutions here.
            - fuse            # permissions only
            - quantize: {scheme: int8, calibrator: entropy, per-channel: true}  # was min-max
            # Last resort, keep it off.
            - prune:
                # share of channels
                ratio: 0.25   # 0.3 lost 2 %
                exclude:
                - stem/conv   # sees the raw pixels
                - 'scores'
                enabled: false
            deploy:
            - {target: neon, board: virtual, threads: 1}
            limits: {accuracy-drop: 0.5, size: 120 kB}
            # the end""";

    private static String edited(String text, Change change) throws YamlProblem {
        return change.of(new YamlEditor(YamlDocument.parse(text))).applyTo(text);
    }

    private interface Change {
        TextEdit of(YamlEditor editor);
    }

    /** Exactly one line differs, and it is this one afterwards. */
    private static void assertOnlyLine(String expected, String before, String after) {
        List<String> old = before.lines().toList();
        List<String> now = after.lines().toList();
        assertEquals(old.size(), now.size());
        List<String> changed = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            if (!now.get(i).equals(old.get(i))) {
                changed.add(now.get(i));
            }
        }
        assertEquals(List.of(expected), changed);
    }

    @Test
    void replacesOneValueInALineOfMany() throws YamlProblem {
        String after = edited(RECIPE, e -> e.set(YamlPath.of("steps", 2, "quantize", "calibrator"), "min-max"));
        assertOnlyLine("- quantize: {scheme: int8, calibrator: min-max, per-channel: true}  # was min-max", RECIPE, after);
    }

    @Test
    void replacesAValueBeforeAComment() throws YamlProblem {
        assertOnlyLine("    ratio: 0.3   # 0.3 lost 2 %", RECIPE,
                edited(RECIPE, e -> e.set(YamlPath.of("steps", 3, "prune", "ratio"), 0.3)));
    }

    @Test
    void addsAKeyToAFlowMapping() throws YamlProblem {
        assertOnlyLine("limits: {accuracy-drop: 0.5, size: 120 kB, latency: 20 ms}", RECIPE,
                edited(RECIPE, e -> e.set(YamlPath.of("limits", "latency"), "20 ms")));
    }

    @Test
    void addsAKeyToABlockMappingAsItsLastLine() throws YamlProblem {
        String after = edited(RECIPE, e -> e.set(YamlPath.of("steps", 3, "prune", "seed"), 7));
        assertEquals(RECIPE.replace("    enabled: false\n", "    enabled: false\n    seed: 7\n"), after);
    }

    @Test
    void givesAParameterToAStepThatIsABareWord() throws YamlProblem {
        assertOnlyLine("- fuse: {enabled: false}            # permissions only", RECIPE,
                edited(RECIPE, e -> e.set(YamlPath.of("steps", 1), Map.of("fuse", Map.of("enabled", false)))));
    }

    @Test
    void addsAnExclusionToAListInLines() throws YamlProblem {
        String after = edited(RECIPE, e -> e.insert(YamlPath.of("steps", 3, "prune", "exclude"), 2, "block1/conv"));
        assertEquals(RECIPE.replace("    - 'scores'\n", "    - 'scores'\n    - block1/conv\n"), after);
    }

    @Test
    void addsAnExclusionWhereThereIsNoListYet() throws YamlProblem {
        assertOnlyLine("- quantize: {scheme: int8, calibrator: entropy, per-channel: true, exclude: [stem]}  # was min-max", RECIPE,
                edited(RECIPE, e -> e.insert(YamlPath.of("steps", 2, "quantize", "exclude"), 0, "stem")));
    }

    @Test
    void addsAnItemToAnEmptyFlowList() throws YamlProblem {
        assertOnlyLine("  preprocess: [{resize: 32}]            # the network takes raw 0..255 RGB", RECIPE,
                edited(RECIPE, e -> e.insert(YamlPath.of("data", "preprocess"), 0, Map.of("resize", 32))));
    }

    @Test
    void movesAStepWithTheCommentAboveIt() throws YamlProblem {
        String after = edited(RECIPE, e -> e.move(YamlPath.of("steps"), 1, 2));
        assertTrue(after.contains("""
                - simplify
                - quantize: {scheme: int8, calibrator: entropy, per-channel: true}  # was min-max
                # BatchNorm goes into the convolutions here.
                - fuse            # permissions only
                # Last resort, keep it off.
                """), after);
        assertEquals(RECIPE.length(), after.length());
    }

    @Test
    void insertsAStepBeforeTheCommentOfTheNextOne() throws YamlProblem {
        String after = edited(RECIPE, e -> e.insert(YamlPath.of("steps"), 1, Map.of("distil", Map.of("epochs", 3))));
        assertEquals(RECIPE.replace("- simplify\n", "- simplify\n- distil: {epochs: 3}\n"), after);
    }

    @Test
    void removesAStepWithAllItsLines() throws YamlProblem {
        String after = edited(RECIPE, e -> e.remove(YamlPath.of("steps", 3)));
        int from = RECIPE.indexOf("# Last resort");
        assertEquals(RECIPE.substring(0, from) + RECIPE.substring(RECIPE.indexOf("deploy:")), after);
    }

    @Test
    void removesAKeyAndLeavesTheCommentAboveIt() throws YamlProblem {
        assertEquals(RECIPE.replace("    ratio: 0.25   # 0.3 lost 2 %\n", ""),
                edited(RECIPE, e -> e.remove(YamlPath.of("steps", 3, "prune", "ratio"))));
    }

    @Test
    void addsATopLevelKeyBehindATextWithoutALastLineBreak() throws YamlProblem {
        String after = edited(RECIPE, e -> e.set(YamlPath.of("notes"), "none"));
        assertTrue(after.startsWith(RECIPE.substring(0, RECIPE.length() - "# the end".length())));
        assertEquals("none", ((YamlValue.Scalar) YamlDocument.parse(after).find(YamlPath.of("notes"))).text());
    }

    @Test
    void keepsWindowsLineBreaks() throws YamlProblem {
        String text = RECIPE.replace("\n", "\r\n");
        String after = edited(text, e -> e.set(YamlPath.of("steps", 3, "prune", "seed"), 7));
        assertEquals(text.replace("enabled: false\r\n", "enabled: false\r\n    seed: 7\r\n"), after);
    }

    @Test
    void writesIntoAnEmptyText() throws YamlProblem {
        assertEquals("model: a.onnx\n", edited("", e -> e.set(YamlPath.of("model"), "a.onnx")));
        assertEquals("# only this\nlimits: {size: 9 kB}\n",
                edited("# only this\n", e -> e.set(YamlPath.of("limits", "size"), "9 kB")));
    }

    @Test
    void fillsAKeyWithoutAValue() throws YamlProblem {
        assertEquals("model: a.onnx # which?\n", edited("model: # which?\n", e -> e.set(YamlPath.of("model"), "a.onnx")));
        assertEquals("steps: [fuse]\n", edited("steps:\n", e -> e.insert(YamlPath.of("steps"), 0, "fuse")));
    }

    @Test
    void quotesTextThatYamlWouldReadOtherwise() throws YamlProblem {
        for (String value : List.of("true", "12", "0x1f", "a: b", "# no", "", " x", "it's", "line\nbreak", "[a]", "*a", "null",
                "tab\there", "é", "😀 ok", "- x", "a #b", "1e3", "~")) {
            String after = edited("model: x\n", e -> e.set(YamlPath.of("model"), value));
            YamlValue.Scalar found = (YamlValue.Scalar) YamlDocument.parse(after).find(YamlPath.of("model"));
            assertEquals(value, found.text());
            assertTrue(!found.plain() || !found.isNull(), after);
        }
    }

    @Test
    void editsBehindCharactersOutsideTheBasicPlane() throws YamlProblem {
        String text = "model: 😀.onnx # 😀😀\nlimits: {size: 9 kB}\n";
        assertEquals(text.replace("9 kB", "8 kB"), edited(text, e -> e.set(YamlPath.of("limits", "size"), "8 kB")));
    }

    @Test
    void refusesWhatAnEditCouldNotKeep() {
        assertEquals("anchors and aliases are not allowed", problem("a: &x 1\nb: *x\n").getMessage());
        assertEquals("the key 'a' is there twice", problem("a: 1\na: 2\n").getMessage());
        assertEquals(2, problem("a: 1\na: 2\n").line());
        assertTrue(problem("a: !!java.lang.Runtime x\n").getMessage().startsWith("tags such as"));
        problem("[".repeat(100_000));
        problem("a: [1, 2\n");
        problem("a: 1\n---\nb: 2\n");
    }

    private static YamlProblem problem(String text) {
        return assertThrows(YamlProblem.class, () -> YamlDocument.parse(text));
    }

    @Test
    void keepsEveryCommentThroughRandomEdits() throws YamlProblem {
        SplittableRandom random = new SplittableRandom(3);
        for (int round = 0; round < 300; round++) {
            String text = RECIPE;
            for (int i = 0; i < 6; i++) {
                String before = text;
                text = edited(text, e -> random(e, before, random));
                for (String comment : List.of("# The tuning of", "# the version of", "# do not change", "# Order matters.",
                        "# BatchNorm goes", "# was min-max", "# Last resort", "# share of channels", "# sees the raw", "# the end")) {
                    assertTrue(text.contains(comment), comment + " was lost in\n" + text);
                }
            }
        }
    }

    private static TextEdit random(YamlEditor editor, String text, SplittableRandom random) {
        int steps;
        try {
            steps = ((YamlValue.Sequence) YamlDocument.parse(text).find(YamlPath.of("steps"))).items().size();
        } catch (YamlProblem e) {
            throw new IllegalStateException(e);
        }
        return switch (random.nextInt(6)) {
        case 0 -> editor.set(YamlPath.of("limits", "k" + random.nextInt(4)), random.nextInt(100));
        case 1 -> editor.move(YamlPath.of("steps"), random.nextInt(steps), random.nextInt(steps));
        case 2 -> editor.insert(YamlPath.of("steps"), random.nextInt(steps + 1), Map.of("step", Map.of("n", random.nextInt(9))));
        case 3 -> editor.insert(YamlPath.of("deploy"), random.nextInt(2), Map.of("target", "host"));
        case 4 -> editor.set(YamlPath.of("data", "calibration", "samples"), random.nextInt(1000));
        default -> editor.set(YamlPath.of("extra", "a", "b" + random.nextInt(3)), "word");
        };
    }
}
