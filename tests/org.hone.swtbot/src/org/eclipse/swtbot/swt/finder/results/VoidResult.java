package org.eclipse.swtbot.swt.finder.results;

/** Something that runs on the UI thread and gives nothing back. */
public interface VoidResult {
    void run();
}
