package org.hone.boards.internal.ssh;

import java.io.IOException;
import java.net.SocketAddress;
import java.security.PublicKey;

import org.apache.sshd.client.keyverifier.ServerKeyVerifier;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.digest.BuiltinDigests;
import org.apache.sshd.common.util.buffer.ByteArrayBuffer;
import org.hone.core.HoneException;
import org.hone.core.board.BoardQuestions;
import org.hone.core.board.BoardQuestions.HostKey;

/**
 * Holds the key that a host shows against the known hosts, before anything is said to that host. A refusal keeps its reason,
 * because SSH's own says no more than that the key was not accepted.
 */
final class HostKeyCheck implements ServerKeyVerifier {

    private final SshHost host;
    private final KnownHosts known;
    private final BoardQuestions questions;
    private volatile HoneException refusal;

    HostKeyCheck(SshHost host, KnownHosts known, BoardQuestions questions) {
        this.host = host;
        this.known = known;
        this.questions = questions;
    }

    /** Why the key was refused; null when it was not. */
    HoneException refusal() {
        return refusal;
    }

    @Override
    public boolean verifyServerKey(ClientSession session, SocketAddress address, PublicKey key) {
        try {
            ByteArrayBuffer buffer = new ByteArrayBuffer();
            buffer.putRawPublicKey(key);
            check(KeyUtils.getKeyType(key), KeyUtils.getFingerPrint(BuiltinDigests.sha256, key), buffer.getCompactData());
            return true;
        } catch (HoneException e) {
            refusal = e;
            return false;
        }
    }

    private void check(String type, String fingerprint, byte[] key) throws HoneException {
        String shown = "'" + host.knownPattern() + "' with the key " + type + " " + fingerprint;
        KnownHosts.Verdict verdict = known.verdict(host, key);
        switch (verdict) {
        case KNOWN:
            return;
        case REVOKED:
            throw refused(shown + ": the known hosts have it revoked");
        case CHANGED:
            throw refused(shown + ": it is known by another key, at " + known.places(host)
                    + "; somebody may listen in. Where the board was set up anew, remove that line");
        default:
            if (host.acceptNew() || questions.trust(new HostKey(host.knownPattern(), type, fingerprint))) {
                remember(type, key);
                return;
            }
            throw refused(shown + ": the host is not known; compare the fingerprint with the board's and trust it with --accept-new"
                    + (verdict == KnownHosts.Verdict.UNKNOWN_WITH_AUTHORITY ? "; certificate authorities (@cert-authority) are not looked at" : ""));
        }
    }

    private void remember(String type, byte[] key) throws HoneException {
        try {
            known.add(host, type, key);
        } catch (IOException e) {
            throw HoneException.execution("failed to remember the key of '" + host.knownPattern() + "': " + e.getMessage(), e);
        }
    }

    private static HoneException refused(String what) {
        return new HoneException(org.hone.core.FailureKind.EXECUTION, "failed to trust " + what);
    }
}
