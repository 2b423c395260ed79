package org.eclipse.swtbot.swt.finder.utils;

/** What a test run may adjust; each value comes from a system property or its default. */
public class SWTBotPreferences {

    /** The key of {@code Widget.getData(key)} under which a widget carries its id. */
    public static String DEFAULT_KEY = System.getProperty("org.eclipse.swtbot.search.defaultKey", "org.eclipse.swtbot.widget.key");

    /** How long to wait for a widget or a condition, in ms. */
    public static long TIMEOUT = Long.getLong("org.eclipse.swtbot.search.timeout", 5000);

    /** A pause after each event, in ms, for people who watch. */
    public static long PLAYBACK_DELAY = Long.getLong("org.eclipse.swtbot.playback.delay", 0);

    /** The pause between two looks at a condition, in ms. */
    public static final long DEFAULT_POLL_DELAY = Long.getLong("org.eclipse.swtbot.playback.poll.delay", 500);

    /** No more screenshots of failures than this are taken. */
    public static int MAX_ERROR_SCREENSHOT_COUNT = Integer.getInteger("org.eclipse.swtbot.screenshots.error.maxcount", 100);

    /** The folder for screenshots of failures. */
    public static String SCREENSHOTS_DIR = System.getProperty("org.eclipse.swtbot.screenshots.dir", "screenshots");

    /** The file format of screenshots: PNG, JPEG, BMP … */
    public static String SCREENSHOT_FORMAT = System.getProperty("org.eclipse.swtbot.screenshots.format", "jpeg");

    private SWTBotPreferences() {
    }
}
