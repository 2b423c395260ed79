package org.hone.cli.command;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.util.jar.Manifest;

import picocli.CommandLine.IVersionProvider;

/** The version in this bundle's manifest. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        String resource = Version.class.getName().replace('.', '/') + ".class";
        String place = Version.class.getResource("/" + resource).toString();
        URL manifest = URI.create(place.substring(0, place.length() - resource.length()) + "META-INF/MANIFEST.MF").toURL();
        try (InputStream in = manifest.openStream()) {
            return new String[] {"hone " + new Manifest(in).getMainAttributes().getValue("Bundle-Version")};
        }
    }
}
