package org.eclipse.swtbot.swt.finder.matchers;

import org.hamcrest.BaseMatcher;

/** A matcher of widgets that looks at them on the UI thread. */
public abstract class AbstractMatcher<T> extends BaseMatcher<T> {

    @Override
    public final boolean matches(Object item) {
        return doMatch(item);
    }

    protected abstract boolean doMatch(Object item);
}
