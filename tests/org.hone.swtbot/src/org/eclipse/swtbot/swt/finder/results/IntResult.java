package org.eclipse.swtbot.swt.finder.results;

/** A {@link Result} of type {@link Integer}. */
public interface IntResult extends Result<Integer> {
}
