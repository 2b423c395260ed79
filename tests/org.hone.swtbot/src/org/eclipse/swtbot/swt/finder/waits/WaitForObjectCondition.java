package org.eclipse.swtbot.swt.finder.waits;

import java.util.ArrayList;
import java.util.List;

import org.hamcrest.Matcher;

/** Waits until something that a matcher accepts is there. */
public abstract class WaitForObjectCondition<T> extends DefaultCondition {

    protected final Matcher<T> matcher;
    private List<T> matches = List.of();

    public WaitForObjectCondition(Matcher<T> matcher) {
        this.matcher = matcher;
    }

    @Override
    public boolean test() throws Exception {
        matches = new ArrayList<>(findMatches());
        return !matches.isEmpty();
    }

    protected abstract List<T> findMatches();

    public T get(int index) {
        return matches.get(index);
    }

    public List<T> getAllMatches() {
        return List.copyOf(matches);
    }

    @Override
    public String getFailureMessage() {
        return "Could not find anything that matches " + matcher;
    }
}
