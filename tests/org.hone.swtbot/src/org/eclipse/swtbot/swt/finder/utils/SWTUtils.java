package org.eclipse.swtbot.swt.finder.utils;

import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;

/** What every widget has, asked without knowing its class, and pictures of the screen. */
public abstract class SWTUtils {

    private SWTUtils() {
    }

    /** The display that the application under test runs on. */
    public static Display display() {
        Display display = Display.getDefault();
        if (display == null || display.isDisposed()) {
            throw new IllegalStateException("failed to find a display: the application has none or has ended");
        }
        return display;
    }

    /** {@code getText()} of the widget, or an empty string when its class has none. */
    public static String getText(Object widget) {
        return UIThreadRunnable.syncExec(() -> string(widget, "getText"));
    }

    /** {@code getToolTipText()} of the widget, or an empty string when its class has none. */
    public static String getToolTipText(Object widget) {
        return UIThreadRunnable.syncExec(() -> string(widget, "getToolTipText"));
    }

    public static boolean hasStyle(Widget widget, int style) {
        if (widget == null || widget.isDisposed()) {
            return false;
        }
        return UIThreadRunnable.syncExec(() -> style == SWT.NONE || (widget.getStyle() & style) != 0);
    }

    public static String toString(Widget widget) {
        return widget == null ? "null" : UIThreadRunnable.syncExec(() -> widget.toString());
    }

    public static boolean isUIThread() {
        return display().getThread() == Thread.currentThread();
    }

    public static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the user interface", e);
        }
    }

    /** Writes the whole screen to a file in {@link SWTBotPreferences#SCREENSHOT_FORMAT}. */
    public static boolean captureScreenshot(String fileName) {
        return UIThreadRunnable.syncExec(() -> capture(fileName, new GC(display()), display().getBounds()));
    }

    /** Writes one control to a file in {@link SWTBotPreferences#SCREENSHOT_FORMAT}. */
    public static boolean captureScreenshot(String fileName, Control control) {
        return UIThreadRunnable.syncExec(() -> capture(fileName, new GC(control),
                new Rectangle(0, 0, control.getSize().x, control.getSize().y)));
    }

    private static boolean capture(String fileName, GC gc, Rectangle area) {
        Image image = new Image(display(), area.width, area.height);
        try {
            new File(fileName).getAbsoluteFile().getParentFile().mkdirs();
            gc.copyArea(image, area.x, area.y);
            ImageLoader loader = new ImageLoader();
            loader.data = new org.eclipse.swt.graphics.ImageData[] {image.getImageData()};
            loader.save(fileName, format());
            return true;
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    private static int format() {
        return switch (SWTBotPreferences.SCREENSHOT_FORMAT.toUpperCase(Locale.ROOT)) {
            case "PNG" -> SWT.IMAGE_PNG;
            case "BMP" -> SWT.IMAGE_BMP;
            case "GIF" -> SWT.IMAGE_GIF;
            case "TIFF" -> SWT.IMAGE_TIFF;
            default -> SWT.IMAGE_JPEG;
        };
    }

    private static String string(Object widget, String getter) {
        if (widget == null || widget instanceof Widget w && w.isDisposed()) {
            return "";
        }
        try {
            Object value = widget.getClass().getMethod(getter).invoke(widget);
            return value == null ? "" : value.toString();
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            return "";
        }
    }
}
