package org.eclipse.swtbot.swt.finder;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.swtbot.swt.finder.finders.Finder;
import org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotButton;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotCheckBox;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotCombo;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotLabel;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotLink;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotRadio;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotText;
import org.hamcrest.Matcher;

/** Finds what forms and dialogs are made of: buttons, labels, texts, combo boxes. */
abstract class SWTBotForms extends SWTBotFactory {

    protected SWTBotForms(Finder finder) {
        super(finder);
    }

    /** The {@code index}-th widget of a type and style that {@code matcher} (or anything, when null) accepts. */
    protected <T extends Widget> T find(Class<T> type, int style, Matcher<T> matcher, int index) {
        Matcher<T> kind = WidgetMatcherFactory.allOf(WidgetMatcherFactory.widgetOfType(type),
                WidgetMatcherFactory.withStyle(style, "style"));
        return widget(matcher == null ? kind : WidgetMatcherFactory.allOf(kind, matcher), index);
    }

    public SWTBotButton button(String value) {
        return button(value, 0);
    }

    public SWTBotButton button(String value, int index) {
        return new SWTBotButton(find(Button.class, SWT.PUSH, WidgetMatcherFactory.withMnemonic(value), index));
    }

    public SWTBotButton buttonWithId(String value) {
        return buttonWithId(value, 0);
    }

    public SWTBotButton buttonWithId(String value, int index) {
        return new SWTBotButton(find(Button.class, SWT.PUSH, WidgetMatcherFactory.withId(value), index));
    }

    public SWTBotButton buttonWithTooltip(String value) {
        return buttonWithTooltip(value, 0);
    }

    public SWTBotButton buttonWithTooltip(String value, int index) {
        return new SWTBotButton(find(Button.class, SWT.PUSH, WidgetMatcherFactory.withTooltip(value), index));
    }

    public SWTBotButton button() {
        return button(0);
    }

    public SWTBotButton button(int index) {
        return new SWTBotButton(find(Button.class, SWT.PUSH, null, index));
    }

    public SWTBotCheckBox checkBox(String value) {
        return checkBox(value, 0);
    }

    public SWTBotCheckBox checkBox(String value, int index) {
        return new SWTBotCheckBox(find(Button.class, SWT.CHECK, WidgetMatcherFactory.withMnemonic(value), index));
    }

    public SWTBotCheckBox checkBoxWithId(String value) {
        return checkBoxWithId(value, 0);
    }

    public SWTBotCheckBox checkBoxWithId(String value, int index) {
        return new SWTBotCheckBox(find(Button.class, SWT.CHECK, WidgetMatcherFactory.withId(value), index));
    }

    public SWTBotCheckBox checkBoxWithLabel(String value) {
        return checkBoxWithLabel(value, 0);
    }

    public SWTBotCheckBox checkBoxWithLabel(String value, int index) {
        return new SWTBotCheckBox(find(Button.class, SWT.CHECK, WidgetMatcherFactory.withLabel(value), index));
    }

    public SWTBotCheckBox checkBox() {
        return checkBox(0);
    }

    public SWTBotCheckBox checkBox(int index) {
        return new SWTBotCheckBox(find(Button.class, SWT.CHECK, null, index));
    }

    public SWTBotRadio radio(String value) {
        return radio(value, 0);
    }

    public SWTBotRadio radio(String value, int index) {
        return new SWTBotRadio(find(Button.class, SWT.RADIO, WidgetMatcherFactory.withMnemonic(value), index));
    }

    public SWTBotRadio radioWithId(String value) {
        return radioWithId(value, 0);
    }

    public SWTBotRadio radioWithId(String value, int index) {
        return new SWTBotRadio(find(Button.class, SWT.RADIO, WidgetMatcherFactory.withId(value), index));
    }

    public SWTBotRadio radio() {
        return radio(0);
    }

    public SWTBotRadio radio(int index) {
        return new SWTBotRadio(find(Button.class, SWT.RADIO, null, index));
    }

    public SWTBotLabel label(String value) {
        return label(value, 0);
    }

    public SWTBotLabel label(String value, int index) {
        return new SWTBotLabel(find(Label.class, SWT.NONE, WidgetMatcherFactory.withMnemonic(value), index));
    }

    public SWTBotLabel labelWithId(String value) {
        return labelWithId(value, 0);
    }

    public SWTBotLabel labelWithId(String value, int index) {
        return new SWTBotLabel(find(Label.class, SWT.NONE, WidgetMatcherFactory.withId(value), index));
    }

    public SWTBotLabel label() {
        return label(0);
    }

    public SWTBotLabel label(int index) {
        return new SWTBotLabel(find(Label.class, SWT.NONE, null, index));
    }

    public SWTBotLink link(String value) {
        return link(value, 0);
    }

    public SWTBotLink link(String value, int index) {
        return new SWTBotLink(find(Link.class, SWT.NONE, WidgetMatcherFactory.withMnemonic(value), index));
    }

    public SWTBotLink linkWithId(String value) {
        return linkWithId(value, 0);
    }

    public SWTBotLink linkWithId(String value, int index) {
        return new SWTBotLink(find(Link.class, SWT.NONE, WidgetMatcherFactory.withId(value), index));
    }

    public SWTBotLink link() {
        return link(0);
    }

    public SWTBotLink link(int index) {
        return new SWTBotLink(find(Link.class, SWT.NONE, null, index));
    }

    public SWTBotText text(String value) {
        return text(value, 0);
    }

    public SWTBotText text(String value, int index) {
        return new SWTBotText(find(Text.class, SWT.NONE, WidgetMatcherFactory.withText(value), index));
    }

    public SWTBotText textWithId(String value) {
        return textWithId(value, 0);
    }

    public SWTBotText textWithId(String value, int index) {
        return new SWTBotText(find(Text.class, SWT.NONE, WidgetMatcherFactory.withId(value), index));
    }

    public SWTBotText textWithLabel(String value) {
        return textWithLabel(value, 0);
    }

    public SWTBotText textWithLabel(String value, int index) {
        return new SWTBotText(find(Text.class, SWT.NONE, WidgetMatcherFactory.withLabel(value), index));
    }

    public SWTBotText textWithMessage(String value) {
        return textWithMessage(value, 0);
    }

    public SWTBotText textWithMessage(String value, int index) {
        return new SWTBotText(find(Text.class, SWT.NONE, WidgetMatcherFactory.withMessage(value), index));
    }

    public SWTBotText text() {
        return text(0);
    }

    public SWTBotText text(int index) {
        return new SWTBotText(find(Text.class, SWT.NONE, null, index));
    }

    public SWTBotCombo comboBox(String value) {
        return comboBox(value, 0);
    }

    public SWTBotCombo comboBox(String value, int index) {
        return new SWTBotCombo(find(Combo.class, SWT.NONE, WidgetMatcherFactory.withText(value), index));
    }

    public SWTBotCombo comboBoxWithId(String value) {
        return comboBoxWithId(value, 0);
    }

    public SWTBotCombo comboBoxWithId(String value, int index) {
        return new SWTBotCombo(find(Combo.class, SWT.NONE, WidgetMatcherFactory.withId(value), index));
    }

    public SWTBotCombo comboBoxWithLabel(String value) {
        return comboBoxWithLabel(value, 0);
    }

    public SWTBotCombo comboBoxWithLabel(String value, int index) {
        return new SWTBotCombo(find(Combo.class, SWT.NONE, WidgetMatcherFactory.withLabel(value), index));
    }

    public SWTBotCombo comboBox() {
        return comboBox(0);
    }

    public SWTBotCombo comboBox(int index) {
        return new SWTBotCombo(find(Combo.class, SWT.NONE, null, index));
    }
}
