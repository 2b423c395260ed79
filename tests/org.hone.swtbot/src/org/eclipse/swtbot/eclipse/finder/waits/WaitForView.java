package org.eclipse.swtbot.eclipse.finder.waits;

import java.util.List;

import org.eclipse.swtbot.eclipse.finder.finders.WorkbenchContentsFinder;
import org.eclipse.swtbot.swt.finder.waits.WaitForObjectCondition;
import org.eclipse.ui.IViewReference;
import org.hamcrest.Matcher;

/** Waits until a view that a matcher accepts is open. */
public class WaitForView extends WaitForObjectCondition<IViewReference> {

    WaitForView(Matcher<IViewReference> matcher) {
        super(matcher);
    }

    @Override
    protected List<IViewReference> findMatches() {
        return new WorkbenchContentsFinder().findViews(matcher);
    }
}
