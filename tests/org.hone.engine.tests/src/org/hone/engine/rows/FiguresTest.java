package org.hone.engine.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void groupsExactFigures() {
        assertEquals("12,501,632", Figures.exact(12_501_632));
        assertEquals("0", Figures.exact(0));
        assertEquals("?", Figures.exact(LayerRow.UNKNOWN));
    }

    @Test
    void roundsWithDecimalPrefixes() {
        assertEquals("999", Figures.rounded(999));
        assertEquals("1.00 k", Figures.rounded(1000));
        assertEquals("12.5 M", Figures.rounded(12_501_632));
        assertEquals("100 M", Figures.rounded(100_416_000));
        assertEquals("4.10 G", Figures.rounded(4_100_000_000L));
        assertEquals("9.22 E", Figures.rounded(Long.MAX_VALUE));
        assertEquals("?", Figures.rounded(-1));
    }

    @Test
    void writesBytesWithBinaryPrefixes() {
        assertEquals("1023 B", Figures.bytes(1023));
        assertEquals("1.00 KiB", Figures.bytes(1024));
        assertEquals("304 KiB", Figures.bytes(310_824));
        assertEquals("8.00 EiB", Figures.bytes(Long.MAX_VALUE));
    }

    @Test
    void writesRatiosAndShares() {
        assertEquals("2.50", Figures.ratio(2.5));
        assertEquals("?", Figures.ratio(-1));
        assertEquals("25.0 %", Figures.share(1, 4));
        assertEquals("0.0 %", Figures.share(0, 0));
        assertEquals("?", Figures.share(-1, 4));
    }
}
