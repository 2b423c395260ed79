package org.eclipse.swtbot.swt.finder.results;

/** Something that runs on the UI thread and gives an array back. */
public interface ArrayResult<T> {
    T[] run();
}
