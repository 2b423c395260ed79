package org.hone.ui.tests.pages;

import java.util.concurrent.Callable;
import java.util.function.Supplier;

import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.waits.DefaultCondition;

/** Waits for what a test expects: looks again every few milliseconds, and says what there was instead when time is up. */
public final class Waiting {

    private static final long TIMEOUT_MS = 20_000;
    private static final long EVERY_MS = 25;

    private Waiting() {
    }

    public static void until(String what, Callable<Boolean> holds) {
        until(() -> what, holds);
    }

    /** Waits until {@code actual} gives what is expected. */
    public static <T> void untilEquals(T expected, Callable<T> actual) {
        Object[] last = {null};
        until(() -> "expected: " + expected + " but was: " + last[0], () -> {
            last[0] = actual.call();
            return expected.equals(last[0]);
        });
    }

    private static void until(Supplier<String> what, Callable<Boolean> holds) {
        new SWTBot().waitUntil(new DefaultCondition() {
            @Override
            public boolean test() throws Exception {
                return holds.call();
            }

            @Override
            public String getFailureMessage() {
                return what.get();
            }
        }, TIMEOUT_MS, EVERY_MS);
    }
}
