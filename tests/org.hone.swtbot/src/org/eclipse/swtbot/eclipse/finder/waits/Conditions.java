package org.eclipse.swtbot.eclipse.finder.waits;

import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IViewReference;
import org.hamcrest.Matcher;

/** The conditions of {@code swt.finder}, and those about views and editors. */
public abstract class Conditions extends org.eclipse.swtbot.swt.finder.waits.Conditions {

    public static WaitForView waitForView(Matcher<IViewReference> matcher) {
        return new WaitForView(matcher);
    }

    public static WaitForEditor waitForEditor(Matcher<IEditorReference> matcher) {
        return new WaitForEditor(matcher);
    }
}
