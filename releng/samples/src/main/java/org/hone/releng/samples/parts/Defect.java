package org.hone.releng.samples.parts;

import java.util.Locale;

/** The ten classes of the set: what is wrong with a part. The index of a class is its place in alphabetical order. */
public enum Defect {
    BURR, CHATTER, CHIP, CRACK, DENT, OFFSET_BORE, PITTING, RUST, SCRATCH, SOUND;

    /** The name of the class's folder, such as {@code offset-bore}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
