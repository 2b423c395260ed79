package org.eclipse.swtbot.swt.finder.waits;

import java.util.List;
import java.util.function.Supplier;

import org.hamcrest.Matcher;

/** A {@link WaitForObjectCondition} whose search is a function. */
final class Found<T> extends WaitForObjectCondition<T> {

    private final Supplier<List<T>> search;

    Found(Matcher<T> matcher, Supplier<List<T>> search) {
        super(matcher);
        this.search = search;
    }

    @Override
    protected List<T> findMatches() {
        return search.get();
    }
}
