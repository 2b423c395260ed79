package org.hone.ui.internal.preferences;

import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.hone.ui.preferences.HonePreferences;

/** The page 'Hone' of the preferences. */
public final class HonePreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    public HonePreferencePage() {
        super(GRID);
        setDescription("Limits that hold when a model is opened.");
    }

    @Override
    public void init(IWorkbench workbench) {
        setPreferenceStore(HonePreferences.store());
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(getControl(), "org.hone.ui.preferences");
    }

    @Override
    protected void createFieldEditors() {
        IntegerFieldEditor nodes = new IntegerFieldEditor(HonePreferences.MAXIMUM_NODES,
                "Largest &number of nodes that is opened:", getFieldEditorParent(), 9);
        nodes.setValidRange(1, 100_000_000);
        addField(nodes);
    }
}
