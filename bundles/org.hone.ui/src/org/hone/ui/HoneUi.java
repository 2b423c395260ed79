package org.hone.ui;

/** The ids that the bundles of Hone's user interface share, as they stand in {@code plugin.xml}. */
public final class HoneUi {

    public static final String BUNDLE = "org.hone.ui";
    public static final String PERSPECTIVE = "org.hone.ui.perspective";
    public static final String START_PAGE = "org.hone.ui.start";
    public static final String OPEN_MODEL = "org.hone.ui.commands.openModel";
    public static final String TRY_SAMPLE = "org.hone.ui.commands.trySample";

    /** The key of {@code Widget.getData(key)} by which tests find widgets that carry no text. */
    public static final String WIDGET_ID = "org.eclipse.swtbot.widget.key";

    private HoneUi() {
    }
}
