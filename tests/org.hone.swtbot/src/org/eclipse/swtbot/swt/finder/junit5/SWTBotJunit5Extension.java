package org.eclipse.swtbot.swt.finder.junit5;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.swtbot.swt.finder.utils.SWTBotPreferences;
import org.eclipse.swtbot.swt.finder.utils.SWTUtils;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestWatcher;

/** Takes a screenshot of each test that fails: {@code <class>.<method>.<format>} in the screenshots' folder. */
public class SWTBotJunit5Extension implements TestWatcher {

    private static final AtomicInteger TAKEN = new AtomicInteger();

    @Override
    public void testFailed(ExtensionContext context, Throwable cause) {
        captureScreenshot(context);
    }

    public void captureScreenshot(ExtensionContext context) {
        if (TAKEN.incrementAndGet() > SWTBotPreferences.MAX_ERROR_SCREENSHOT_COUNT) {
            return;
        }
        String file = SWTBotPreferences.SCREENSHOTS_DIR + "/" + context.getRequiredTestClass().getName() + "."
                + context.getRequiredTestMethod().getName() + "." + SWTBotPreferences.SCREENSHOT_FORMAT.toLowerCase(Locale.ROOT);
        try {
            SWTUtils.captureScreenshot(file);
        } catch (RuntimeException e) {
            System.err.println("failed to capture a screenshot to " + file + ": " + e);
        }
    }
}
