package org.eclipse.swtbot.swt.finder.finders;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swtbot.swt.finder.results.ArrayResult;
import org.eclipse.swtbot.swt.finder.results.ListResult;
import org.eclipse.swtbot.swt.finder.results.Result;
import org.eclipse.swtbot.swt.finder.results.VoidResult;
import org.eclipse.swtbot.swt.finder.utils.SWTUtils;

/** Runs a piece of a test on the UI thread, from whichever thread the test itself runs on. */
public abstract class UIThreadRunnable {

    private UIThreadRunnable() {
    }

    public static <T> T syncExec(Result<T> toExecute) {
        return syncExec(SWTUtils.display(), toExecute);
    }

    public static <T> T syncExec(Display display, Result<T> toExecute) {
        AtomicReference<T> result = new AtomicReference<>();
        run(display, () -> result.set(toExecute.run()));
        return result.get();
    }

    public static <T> List<T> syncExec(ListResult<T> toExecute) {
        return syncExec(SWTUtils.display(), toExecute);
    }

    public static <T> List<T> syncExec(Display display, ListResult<T> toExecute) {
        AtomicReference<List<T>> result = new AtomicReference<>();
        run(display, () -> result.set(toExecute.run()));
        return result.get();
    }

    public static <T> T[] syncExec(ArrayResult<T> toExecute) {
        return syncExec(SWTUtils.display(), toExecute);
    }

    public static <T> T[] syncExec(Display display, ArrayResult<T> toExecute) {
        AtomicReference<T[]> result = new AtomicReference<>();
        run(display, () -> result.set(toExecute.run()));
        return result.get();
    }

    public static void syncExec(VoidResult toExecute) {
        syncExec(SWTUtils.display(), toExecute);
    }

    public static void syncExec(Display display, VoidResult toExecute) {
        run(display, toExecute::run);
    }

    public static void asyncExec(VoidResult toExecute) {
        asyncExec(SWTUtils.display(), toExecute);
    }

    public static void asyncExec(Display display, VoidResult toExecute) {
        display.asyncExec(toExecute::run);
    }

    private static void run(Display display, Runnable runnable) {
        if (display.getThread() == Thread.currentThread()) {
            runnable.run();
            return;
        }
        AtomicReference<RuntimeException> failure = new AtomicReference<>();
        display.syncExec(() -> {
            try {
                runnable.run();
            } catch (RuntimeException e) {
                failure.set(e);
            }
        });
        if (failure.get() != null) {
            throw failure.get();
        }
    }
}
