package org.eclipse.swtbot.swt.finder.matchers;

import java.util.function.Predicate;

import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.hamcrest.Description;

/** One question about a widget, with the words for it. */
final class PropertyMatcher<T> extends AbstractMatcher<T> {

    private final String description;
    private final Predicate<Object> question;

    PropertyMatcher(String description, Predicate<Object> question) {
        this.description = description;
        this.question = question;
    }

    @Override
    protected boolean doMatch(Object item) {
        return UIThreadRunnable.syncExec(() -> Boolean.valueOf(question.test(item)));
    }

    @Override
    public void describeTo(Description target) {
        target.appendText(description);
    }
}
