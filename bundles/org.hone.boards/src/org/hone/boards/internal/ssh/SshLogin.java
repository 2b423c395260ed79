package org.hone.boards.internal.ssh;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.auth.keyboard.UserAuthKeyboardInteractiveFactory;
import org.apache.sshd.client.auth.password.UserAuthPasswordFactory;
import org.apache.sshd.client.auth.pubkey.UserAuthPublicKeyFactory;
import org.apache.sshd.client.config.hosts.HostConfigEntryResolver;
import org.apache.sshd.client.future.AuthFuture;
import org.apache.sshd.client.future.ConnectFuture;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.NamedFactory;
import org.apache.sshd.common.SshConstants;
import org.apache.sshd.common.SshException;
import org.apache.sshd.common.future.VerifiableFuture;
import org.apache.sshd.common.future.WaitableFuture;
import org.apache.sshd.common.signature.Signature;
import org.apache.sshd.core.CoreModuleProperties;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.hone.core.FailureKind;
import org.hone.core.HoneException;
import org.hone.core.board.BoardQuestions;

/** Logs in to one host: connects, verifies its key, then authenticates by key, agent or password. */
final class SshLogin {

    private static final Duration CONNECT = Duration.ofSeconds(30);
    private static final Duration AUTHENTICATE = Duration.ofMinutes(5);
    private static final Duration POLL = Duration.ofMillis(100);
    /** A peer that leaves three of these unanswered is gone. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);

    /** Somebody who is logged in. */
    record Login(SshClient client, ClientSession session) implements AutoCloseable {

        private static final Duration GOODBYE = Duration.ofSeconds(2);

        /** Says goodbye, which lets reads end before the client's threads do, and ends. */
        @Override
        public void close() {
            try {
                session.close(false).await(GOODBYE);
            } catch (IOException e) {
                // the client closes it by force
            }
            client.stop();
        }
    }

    private final SshHost host;
    private final BoardQuestions questions;
    private final IProgressMonitor monitor;

    SshLogin(SshHost host, BoardQuestions questions, IProgressMonitor monitor) {
        this.host = host;
        this.questions = questions;
        this.monitor = monitor;
    }

    /**
     * @param place where to connect to: the host itself, or the near end of a tunnel to it
     * @param port the port there
     */
    Login open(String place, int port) throws HoneException {
        SshClient client = SshClient.setUpDefaultClient();
        HostKeyCheck check;
        Identities identities = new Identities(host.identities(), host.onlyIdentities(), questions);
        try {
            KnownHosts known = new KnownHosts(host.knownHosts());
            check = new HostKeyCheck(host, known, questions);
            client.setSignatureFactories(ordered(client.getSignatureFactories(), known.types(host)));
        } catch (IOException e) {
            throw HoneException.execution("failed to read the known hosts: " + e.getMessage(), e);
        }
        Passwords passwords = new Passwords(host, questions);
        client.setHostConfigEntryResolver(HostConfigEntryResolver.EMPTY);
        client.setServerKeyVerifier(check);
        client.setKeyIdentityProvider(identities);
        client.setUserInteraction(passwords);
        client.setUserAuthFactories(List.of(UserAuthPublicKeyFactory.INSTANCE, UserAuthKeyboardInteractiveFactory.INSTANCE,
                UserAuthPasswordFactory.INSTANCE));
        if (host.agent() != null && !host.onlyIdentities() && Files.exists(host.agent())) {
            client.setAgentFactory(AgentClient.factory(host.agent()));
        }
        CoreModuleProperties.HEARTBEAT_INTERVAL.set(client, HEARTBEAT);
        CoreModuleProperties.HEARTBEAT_NO_REPLY_MAX.set(client, 3);
        CoreModuleProperties.AUTH_TIMEOUT.set(client, AUTHENTICATE);
        CoreModuleProperties.IDLE_TIMEOUT.set(client, Duration.ZERO);
        client.start();
        Login login = null;
        boolean done = false;
        try {
            login = new Login(client, connect(client, place, port));
            authenticate(login.session(), check, identities);
            done = true;
            return login;
        } finally {
            if (!done && login != null) {
                login.close();
            } else if (!done) {
                client.stop();
            }
        }
    }

    /** Keys of the types that the host is known by first; certificates, which nobody would look at, not at all. */
    private static List<NamedFactory<Signature>> ordered(List<NamedFactory<Signature>> all, Set<String> types) {
        List<NamedFactory<Signature>> ordered = new ArrayList<>();
        List<NamedFactory<Signature>> others = new ArrayList<>();
        for (NamedFactory<Signature> factory : all) {
            String name = factory.getName();
            if (!name.contains("-cert-")) {
                boolean rsa = name.startsWith("rsa-sha2-") && types.contains("ssh-rsa");
                (types.contains(name) || rsa ? ordered : others).add(factory);
            }
        }
        ordered.addAll(others);
        return ordered;
    }

    private ClientSession connect(SshClient client, String place, int port) throws HoneException {
        try {
            ConnectFuture future = client.connect(host.user(), place, port);
            await(future, future, CONNECT);
            return future.getSession();
        } catch (IOException e) {
            throw HoneException.execution("failed to connect to '" + host + "': " + reason(e), e);
        }
    }

    private void authenticate(ClientSession session, HostKeyCheck check, Identities identities) throws HoneException {
        try {
            AuthFuture future = session.auth();
            await(future, future, AUTHENTICATE);
        } catch (IOException e) {
            if (check.refusal() != null) {
                throw check.refusal();
            }
            if (!isDenied(e)) {
                throw HoneException.execution("failed to connect to '" + host + "': " + reason(e), e);
            }
            throw denied(identities, e);
        }
    }

    /** Whether the host ended it because it let nobody in; servers that count attempts say so by a protocol error. */
    private static boolean isDenied(IOException failure) {
        return failure instanceof SshException ssh
                && (ssh.getDisconnectCode() == SshConstants.SSH2_DISCONNECT_NO_MORE_AUTH_METHODS_AVAILABLE
                        || String.valueOf(ssh.getMessage()).contains("uthentication"));
    }

    private HoneException denied(Identities identities, IOException cause) {
        String tried = "it accepts none of the keys" + (host.agent() == null ? "" : ", those of the agent included,") + " and no password";
        String more = identities.problem() == null ? "" : "; " + identities.problem().getMessage();
        return new HoneException(FailureKind.EXECUTION, "failed to log in to '" + host + "': " + tried + more, cause);
    }

    /** Waits for a step of the connection, as long as nobody cancels. */
    private void await(WaitableFuture future, VerifiableFuture<?> result, Duration atMost) throws IOException {
        long end = System.nanoTime() + atMost.toNanos();
        while (!future.await(POLL)) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            if (System.nanoTime() - end > 0) {
                throw new IOException("it did not answer within " + atMost.toSeconds() + " s");
            }
        }
        result.verify(POLL);
    }

    static String reason(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return switch (root) {
        case java.net.UnknownHostException e -> "there is no host of that name";
        case java.nio.channels.UnresolvedAddressException e -> "there is no host of that name";
        case java.net.ConnectException e -> "it refuses connections there (" + e.getMessage() + ")";
        default -> root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
        };
    }
}
