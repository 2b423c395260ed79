package org.hone.engine.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

class SampleSummaryTest {

    @Test
    void needsSamplesForAPercentile() {
        assertEquals(64, SampleSummary.samplesFor(0.90));
        assertEquals(662, SampleSummary.samplesFor(0.99));
    }

    @Test
    void showsNoPercentileThatItsSamplesDoNotSupport() {
        SampleSummary few = SampleSummary.of(LongStream.rangeClosed(1, 661).toArray());
        assertTrue(few.p99().isEmpty());
        assertEquals(595, few.p90().orElseThrow(), 1e-9);
        SampleSummary enough = SampleSummary.of(LongStream.rangeClosed(1, 662).toArray());
        assertEquals(1 + 0.99 * 661, enough.p99().orElseThrow(), 1e-9);
    }

    @Test
    void isNotMovedByOneInterruptedRun() {
        SampleSummary summary = SampleSummary.of(new long[] {10, 12, 11, 10_000, 9});
        assertEquals(11, summary.median());
        assertEquals(9, summary.minimum());
        assertEquals(2.0 / 11, summary.spread(), 1e-12);
        assertEquals(2008.4, summary.mean(), 1e-9);
    }
}
