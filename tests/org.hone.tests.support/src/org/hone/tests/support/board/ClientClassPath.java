package org.hone.tests.support.board;

import java.io.File;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.hone.core.board.Board;
import org.hone.model.tensor.Tensor;

/** The class path of a Java process that connects to a board, inside OSGi and outside. */
final class ClientClassPath {

    private ClientClassPath() {
    }

    /** @param main a class of the bundle under test or a fragment of it */
    static String of(Class<?> main) throws Exception {
        Set<String> places = new LinkedHashSet<>();
        List<String> needed = List.of("org.hone.boards.internal.SshBoard", "org.apache.sshd.client.SshClient",
                "org.apache.sshd.sftp.client.SftpClient", "org.slf4j.LoggerFactory", "org.bouncycastle.jce.provider.BouncyCastleProvider",
                "org.bouncycastle.openssl.PEMParser", "org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers", "org.hone.slf4j.SilentProvider");
        for (Class<?> type : List.of(main, ClientClassPath.class, Board.class, Tensor.class, IProgressMonitor.class)) {
            places.add(placeOf(type));
        }
        for (String name : needed) {
            try {
                places.add(placeOf(Class.forName(name, false, main.getClassLoader())));
            } catch (ClassNotFoundException e) {
                // an optional one, or one that this bundle does not see
            }
        }
        places.add(placeOf(Class.forName("org.eclipse.osgi.service.debug.DebugOptionsListener", false, IProgressMonitor.class.getClassLoader())));
        return String.join(File.pathSeparator, places);
    }

    private static String placeOf(Class<?> type) throws Exception {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    }
}
