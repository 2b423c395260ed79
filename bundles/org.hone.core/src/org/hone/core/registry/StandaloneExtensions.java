package org.hone.core.registry;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IContributor;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.spi.RegistryStrategy;

/**
 * An extension registry outside OSGi, over the {@code plugin.xml} of every bundle of Hone on a class path.
 *
 * <p>
 * It is the second reader of the one registration that Equinox reads too. Bundles whose symbolic name does not start with
 * {@code org.hone.} are passed over unless {@code Hone-Extensions: true} stands in their manifest, so that the many
 * platform bundles on a class path cost nothing.
 */
public final class StandaloneExtensions {

    private static final String MANIFEST = "META-INF/MANIFEST.MF";

    private StandaloneExtensions() {
    }

    /** Reads the registrations of all bundles that {@code loader} sees. */
    public static ExtensionSource read(ClassLoader loader) {
        try {
            Object token = new Object();
            IExtensionRegistry registry = RegistryFactory.createRegistry(new Strategy(loader), token, token);
            for (URL manifest : Collections.list(loader.getResources(MANIFEST))) {
                contribute(manifest, registry, token);
            }
            return new ExtensionSource(registry);
        } catch (IOException e) {
            throw new UncheckedIOException("failed to read the plugin.xml files on the class path", e);
        }
    }

    private static void contribute(URL manifest, IExtensionRegistry registry, Object token) throws IOException {
        String bundle = symbolicName(manifest);
        if (bundle == null) {
            return;
        }
        String base = manifest.toString();
        URL plugin = URI.create(base.substring(0, base.length() - MANIFEST.length()) + "plugin.xml").toURL();
        IContributor contributor = ContributorFactorySimple.createContributor(bundle);
        try (InputStream in = plugin.openStream()) {
            if (!registry.addContribution(in, contributor, false, bundle, null, token)) {
                throw new IllegalStateException("failed to read " + plugin);
            }
        } catch (java.io.FileNotFoundException e) {
            return; // a bundle without extensions
        }
    }

    private static String symbolicName(URL manifest) throws IOException {
        try (InputStream in = manifest.openStream()) {
            Attributes attributes = new Manifest(in).getMainAttributes();
            String name = attributes.getValue("Bundle-SymbolicName");
            if (name == null) {
                return null;
            }
            String bundle = name.split(";", 2)[0].strip();
            return bundle.startsWith("org.hone.") || "true".equals(attributes.getValue("Hone-Extensions")) ? bundle : null;
        }
    }

    /** Keeps nothing on disk, and collects problems instead of printing them. */
    private static final class Strategy extends RegistryStrategy {

        private final ClassLoader loader;
        private final List<IStatus> problems = new ArrayList<>();

        Strategy(ClassLoader loader) {
            super(null, null);
            this.loader = loader;
        }

        @Override
        public void log(IStatus status) {
            problems.add(status);
            if (status.getSeverity() == IStatus.ERROR) {
                throw new IllegalStateException(status.getMessage(), status.getException());
            }
        }

        @Override
        public Object createExecutableExtension(org.eclipse.core.runtime.spi.RegistryContributor contributor, String className,
                String overriddenContributor) throws CoreException {
            try {
                return Class.forName(className, true, loader).getDeclaredConstructor().newInstance();
            } catch (ReflectiveOperationException | LinkageError e) {
                throw new CoreException(org.eclipse.core.runtime.Status.error("failed to make " + className, e));
            }
        }
    }
}
