package org.hone.boards.internal.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

/** Words that a shell reads as they were. */
class ShellWordsTest {

    /** The shell itself is asked, with every character that means something to it, alone and mixed. */
    @Test
    void aShellReadsEveryWordAsItWas() throws Exception {
        List<String> words = new ArrayList<>(List.of("", " ", "'", "''", "\\'", "-n", "$(echo x)", "a\nb", "`x`", "~", "é"));
        for (char c = 1; c < 128; c++) {
            words.add(String.valueOf(c));
        }
        Random random = new Random(3);
        for (int i = 0; i < 500; i++) {
            StringBuilder word = new StringBuilder();
            for (int j = random.nextInt(12); j >= 0; j--) {
                word.append("'\"\\$`;&|<>(){}[]*?~#! \t\nab-".charAt(random.nextInt(27)));
            }
            words.add(word.toString());
        }
        Process shell = new ProcessBuilder("sh", "-c", "printf '%s\\0' " + ShellWords.join(words)).start();
        String read = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, shell.waitFor());
        assertEquals(String.join("\0", words) + "\0", read);
    }

    @Test
    void refusesWhatNoProgramCanBeGiven() {
        assertThrows(IllegalArgumentException.class, () -> ShellWords.quote("a\0b"));
    }

    /** A board with dropbear takes command lines of some 9,000 bytes. */
    @Test
    void commandLinesOfOursAreShort() {
        assertEquals(true, BoardScript.supervised(List.of("15", "mark", "folder", "sh")).length() < 4000);
    }
}
