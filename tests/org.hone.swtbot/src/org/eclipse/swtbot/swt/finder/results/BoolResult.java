package org.eclipse.swtbot.swt.finder.results;

/** A {@link Result} of type {@link Boolean}. */
public interface BoolResult extends Result<Boolean> {
}
