package org.eclipse.swtbot.swt.finder.results;

import java.util.List;

/** Something that runs on the UI thread and gives a list back. */
public interface ListResult<T> {
    List<T> run();
}
