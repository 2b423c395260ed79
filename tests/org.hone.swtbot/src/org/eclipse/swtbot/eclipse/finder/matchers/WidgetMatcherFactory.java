package org.eclipse.swtbot.eclipse.finder.matchers;

import java.util.function.Predicate;

import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPartReference;
import org.hamcrest.BaseMatcher;
import org.hamcrest.CoreMatchers;
import org.hamcrest.Description;
import org.hamcrest.Matcher;

/** The matchers by which a bot finds views, editors and perspectives. */
public abstract class WidgetMatcherFactory extends org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory {

    public static <T extends IWorkbenchPartReference> Matcher<T> withPartId(String id) {
        return of("with id '" + id + "'", item -> item instanceof IWorkbenchPartReference part && part.getId().equals(id));
    }

    public static <T extends IWorkbenchPartReference> Matcher<T> withPartName(String text) {
        return withPartName(CoreMatchers.equalTo(text));
    }

    public static <T extends IWorkbenchPartReference> Matcher<T> withPartName(Matcher<String> text) {
        return of("with part name '" + text + "'",
                item -> item instanceof IWorkbenchPartReference part && text.matches(part.getPartName()));
    }

    public static <T extends IWorkbenchPartReference> Matcher<T> withTitle(String text) {
        return of("with title '" + text + "'",
                item -> item instanceof IWorkbenchPartReference part && part.getTitle().equals(text));
    }

    public static <T extends IPerspectiveDescriptor> Matcher<T> withPerspectiveId(String id) {
        return of("with id '" + id + "'", item -> item instanceof IPerspectiveDescriptor d && d.getId().equals(id));
    }

    public static <T extends IPerspectiveDescriptor> Matcher<T> withPerspectiveLabel(String label) {
        return of("with label '" + label + "'", item -> item instanceof IPerspectiveDescriptor d && d.getLabel().equals(label));
    }

    private static <T> Matcher<T> of(String words, Predicate<Object> question) {
        return new BaseMatcher<>() {
            @Override
            public boolean matches(Object item) {
                return question.test(item);
            }

            @Override
            public void describeTo(Description description) {
                description.appendText(words);
            }
        };
    }
}
