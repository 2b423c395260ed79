package org.hone.compress.rewrite;

/** A rule by which a network is rewritten; each can be switched off by its id. Holds no state. */
public interface Rewrite {

    /** The word that switches it off, such as {@code cse}. Several rewrites of one idea share a word. */
    String id();

    /** What it does, in a sentence without an end. */
    String documentation();
}
