package org.hone.ui.internal.preferences;

import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.hone.core.format.NetworkResource;
import org.hone.ui.HoneUi;
import org.hone.ui.preferences.HonePreferences;

/** The values that hold until a user changes them. */
public final class DefaultPreferences extends AbstractPreferenceInitializer {

    @Override
    public void initializeDefaultPreferences() {
        DefaultScope.INSTANCE.getNode(HoneUi.BUNDLE).putInt(HonePreferences.MAXIMUM_NODES,
                NetworkResource.DEFAULT_MAXIMUM_NODES);
    }
}
