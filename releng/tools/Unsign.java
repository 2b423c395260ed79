import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Copies those of the headless application's jars that are signed, without their signatures: Java neither shares the
 * classes of a signed jar between runs nor loads them without checking each. Usage: {@code Unsign PLUGINS COPIES}.
 */
final class Unsign {

    private static final List<String> BUNDLES = List.of("org.eclipse.emf.", "org.eclipse.equinox.common_",
            "org.eclipse.equinox.registry_", "org.eclipse.osgi_");

    public static void main(String[] arguments) throws IOException {
        Path copies = Files.createDirectories(Path.of(arguments[1]));
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(Path.of(arguments[0]), "*.jar")) {
            for (Path jar : jars) {
                String name = jar.getFileName().toString();
                if (BUNDLES.stream().anyMatch(name::startsWith)) {
                    copy(jar, copies.resolve(name));
                }
            }
        }
    }

    private static void copy(Path jar, Path copy) throws IOException {
        try (JarFile in = new JarFile(jar.toFile(), false); OutputStream file = Files.newOutputStream(copy);
                ZipOutputStream out = new ZipOutputStream(file)) {
            for (ZipEntry entry : (Iterable<ZipEntry>) in.stream().map(ZipEntry.class::cast)::iterator) {
                if (!isSignature(entry.getName())) {
                    ZipEntry target = new ZipEntry(entry.getName());
                    target.setTime(entry.getTime());
                    out.putNextEntry(target);
                    try (InputStream bytes = in.getInputStream(entry)) {
                        if (entry.getName().equals(JarFile.MANIFEST_NAME)) {
                            Manifest manifest = new Manifest(bytes);
                            manifest.getEntries().clear();
                            manifest.write(out);
                        } else {
                            bytes.transferTo(out);
                        }
                    }
                }
            }
        }
    }

    private static boolean isSignature(String name) {
        return name.matches("META-INF/[^/]*\\.(SF|RSA|DSA|EC)");
    }
}
