package org.eclipse.swtbot.swt.finder.waits;

import org.eclipse.swtbot.swt.finder.SWTBot;

/** Something that a test waits for. */
public interface ICondition {

    /** Whether it has come true; an exception counts as 'not yet'. */
    boolean test() throws Exception;

    /** Called once, before the first {@link #test()}. */
    void init(SWTBot bot);

    /** What the test says when it never came true. */
    String getFailureMessage();
}
