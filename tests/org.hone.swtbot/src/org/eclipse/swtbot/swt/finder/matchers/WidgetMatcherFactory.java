package org.eclipse.swtbot.swt.finder.matchers;

import java.util.regex.Pattern;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.swtbot.swt.finder.utils.SWTBotPreferences;
import org.eclipse.swtbot.swt.finder.utils.SWTUtils;
import org.hamcrest.Matcher;
import org.hamcrest.Matchers;

/** The matchers by which a bot finds widgets. */
public abstract class WidgetMatcherFactory {

    protected WidgetMatcherFactory() {
    }

    @SafeVarargs
    public static <T extends Widget> Matcher<T> allOf(Matcher<? super T>... matchers) {
        return Matchers.allOf(matchers);
    }

    public static <T extends Widget> Matcher<T> widgetOfType(Class<T> type) {
        return new PropertyMatcher<>("of type '" + type.getSimpleName() + "'", type::isInstance);
    }

    public static <T extends Widget> Matcher<T> withText(String text) {
        return new PropertyMatcher<>("with text '" + text + "'", w -> SWTUtils.getText(w).equals(text));
    }

    /** The text without its mnemonic marks ({@code &}) and its accelerator (after a tab). */
    public static <T extends Widget> Matcher<T> withMnemonic(String text) {
        return new PropertyMatcher<>("with mnemonic '" + text + "'",
                w -> SWTUtils.getText(w).replace("&", "").split("\t")[0].equals(text));
    }

    public static <T extends Widget> Matcher<T> withRegex(String regex) {
        Pattern pattern = Pattern.compile(regex);
        return new PropertyMatcher<>("with regex '" + regex + "'", w -> pattern.matcher(SWTUtils.getText(w)).matches());
    }

    public static <T extends Widget> Matcher<T> withTooltip(String text) {
        return new PropertyMatcher<>("with tooltip '" + text + "'", w -> SWTUtils.getToolTipText(w).equals(text));
    }

    public static <T extends Widget> Matcher<T> withMessage(String text) {
        return new PropertyMatcher<>("with message '" + text + "'", w -> w instanceof Text t && text.equals(t.getMessage()));
    }

    public static <T extends Widget> Matcher<T> withId(String id) {
        return withId(SWTBotPreferences.DEFAULT_KEY, id);
    }

    public static <T extends Widget> Matcher<T> withId(String key, String id) {
        return new PropertyMatcher<>("with id '" + id + "'", w -> w instanceof Widget widget && id.equals(widget.getData(key)));
    }

    public static <T extends Widget> Matcher<T> withStyle(int style, String description) {
        return new PropertyMatcher<>("with style '" + description + "'", w -> SWTUtils.hasStyle((Widget) w, style));
    }

    /** The control that follows a label with this text among its siblings. */
    public static <T extends Widget> Matcher<T> withLabel(String text) {
        return new PropertyMatcher<>("with label '" + text + "'",
                w -> previousSibling(w) instanceof Label label && label.getText().replace("&", "").equals(text));
    }

    public static <T extends Widget> Matcher<T> inGroup(String text) {
        return new PropertyMatcher<>("in group '" + text + "'", w -> {
            Composite parent = w instanceof Control control ? control.getParent() : null;
            while (parent != null && !(parent instanceof Group)) {
                parent = parent.getParent();
            }
            return parent instanceof Group group && group.getText().replace("&", "").equals(text);
        });
    }

    private static Widget previousSibling(Object widget) {
        if (!(widget instanceof Control control) || control.getParent() == null) {
            return null;
        }
        Widget previous = null;
        for (Control sibling : control.getParent().getChildren()) {
            if (sibling == control) {
                return previous;
            }
            previous = sibling;
        }
        return null;
    }
}
