package org.eclipse.swtbot.swt.finder.results;

/** A {@link Result} of type {@link String}. */
public interface StringResult extends Result<String> {
}
