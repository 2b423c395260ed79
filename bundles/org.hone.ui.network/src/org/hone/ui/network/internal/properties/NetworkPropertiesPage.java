package org.hone.ui.network.internal.properties;

import org.eclipse.ui.views.properties.IPropertySheetEntry;
import org.eclipse.ui.views.properties.PropertySheetPage;
import org.eclipse.ui.views.properties.PropertySheetSorter;

/** The Properties view for networks: categories and properties stand in the order in which the engine gives them. */
public final class NetworkPropertiesPage extends PropertySheetPage {

    public NetworkPropertiesPage() {
        setSorter(new PropertySheetSorter() {
            @Override
            public int compare(IPropertySheetEntry a, IPropertySheetEntry b) {
                return 0;
            }

            @Override
            public int compareCategories(String a, String b) {
                return 0;
            }
        });
    }

    /** Reads the properties again when the network has changed. */
    public void networkChanged() {
        if (getControl() != null && !getControl().isDisposed()) {
            refresh();
        }
    }
}
