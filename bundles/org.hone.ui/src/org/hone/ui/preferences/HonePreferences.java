package org.hone.ui.preferences;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.hone.core.format.NetworkResource;
import org.hone.ui.HoneUi;

/** The preferences of Hone and their keys. */
public final class HonePreferences {

    /** The most nodes that a network may have to be opened. */
    public static final String MAXIMUM_NODES = "maximumNodes";

    private HonePreferences() {
    }

    public static IPreferenceStore store() {
        return new ScopedPreferenceStore(InstanceScope.INSTANCE, HoneUi.BUNDLE);
    }

    /** The value of {@link #MAXIMUM_NODES}; from any thread. */
    public static int maximumNodes() {
        return Platform.getPreferencesService().getInt(HoneUi.BUNDLE, MAXIMUM_NODES, NetworkResource.DEFAULT_MAXIMUM_NODES,
                null);
    }
}
