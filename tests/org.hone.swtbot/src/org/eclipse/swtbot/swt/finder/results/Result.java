package org.eclipse.swtbot.swt.finder.results;

/** Something that runs on the UI thread and gives a {@code T} back. */
public interface Result<T> {
    T run();
}
