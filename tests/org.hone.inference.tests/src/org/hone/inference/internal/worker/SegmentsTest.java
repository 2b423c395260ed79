package org.hone.inference.internal.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SegmentsTest {

    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenIsReadOnTheOtherSide() throws Exception {
        SegmentWriter writer = new SegmentWriter(List.of(folder), "s");
        SegmentReader reader = new SegmentReader(false);
        for (int message = 0; message < 3; message++) {
            writer.reset();
            List<TensorPlace.Range> ranges = new ArrayList<>();
            for (int size : new int[] { 0, 1, 63, 64, 65, 1 << 16, (1 << 16) - 1, 1 << 20, 7 }) {
                TensorPlace.Range range = writer.reserve(size);
                for (int i = 0; i < size; i += 61) {
                    writer.at(range).put(i, (byte) (i * 7 + message + ranges.size()));
                }
                ranges.add(range);
            }
            for (int place = 0; place < ranges.size(); place++) {
                for (int i = 0; i < ranges.get(place).size(); i += 61) {
                    assertEquals((byte) (i * 7 + message + place), reader.at(writer.files(), ranges.get(place)).get(i));
                }
            }
        }
    }

    @Test
    void segmentsAreUsedAgain() throws Exception {
        SegmentWriter writer = new SegmentWriter(List.of(folder), "s");
        for (int message = 0; message < 100; message++) {
            writer.reset();
            for (int tensor = 0; tensor < 10; tensor++) {
                writer.reserve(100_000);
            }
        }
        assertEquals(4, writer.files().size());
    }

    @Test
    void theNextFolderIsTakenWhenThereIsNoRoom() throws Exception {
        SegmentWriter writer = new SegmentWriter(List.of(folder.resolve("missing"), folder), "s");
        writer.reserve(10);
        assertEquals(List.of(folder.resolve("s0").toString()), writer.files());
        SegmentWriter nowhere = new SegmentWriter(List.of(folder.resolve("missing")), "t");
        assertThrows(IOException.class, () -> nowhere.reserve(10));
    }

    @Test
    void refusesRangesOutsideASegmentAndTensorsThatAreTooLarge() throws Exception {
        SegmentWriter writer = new SegmentWriter(List.of(folder), "s");
        writer.reserve(10);
        SegmentReader reader = new SegmentReader(false);
        int size = (int) Files.size(folder.resolve("s0"));
        for (TensorPlace.Range range : List.of(new TensorPlace.Range(1, 0, 1), new TensorPlace.Range(-1, 0, 1),
                new TensorPlace.Range(0, size, 1), new TensorPlace.Range(0, -1, 1), new TensorPlace.Range(0, 1, -1),
                new TensorPlace.Range(0, Integer.MAX_VALUE, Integer.MAX_VALUE))) {
            assertThrows(ProtocolException.class, () -> reader.at(writer.files(), range), range.toString());
        }
        assertThrows(IOException.class, () -> writer.reserve(1L << 31));
    }
}
