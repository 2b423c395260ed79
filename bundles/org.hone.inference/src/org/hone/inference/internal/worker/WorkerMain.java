package org.hone.inference.internal.worker;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.List;

import ai.onnxruntime.OrtException;

/**
 * The process that computes: answers the parent's requests one by one, in order.
 *
 * <p>
 * Arguments: the parent's process id; the socket to connect to; the file of the {@link Heartbeat}; how the names of output
 * segments begin; then the folders for segments, which are removed when the parent has ended.
 */
public final class WorkerMain {

    private final SocketChannel parent;
    private final Sessions sessions;

    private WorkerMain(SocketChannel parent, Sessions sessions) {
        this.parent = parent;
        this.sessions = sessions;
    }

    public static void main(String[] arguments) throws Exception {
        List<Path> folders = java.util.Arrays.stream(arguments, 4, arguments.length).map(Path::of).toList();
        ParentWatch watch = new ParentWatch(folders);
        watch.start(Long.parseLong(arguments[0]));
        try (SocketChannel parent = SocketChannel.open(UnixDomainSocketAddress.of(arguments[1]))) {
            new Heartbeat(Path.of(arguments[2])).start();
            Sessions sessions = new Sessions(new SegmentWriter(folders, arguments[3]));
            new WorkerMain(parent, sessions).serve();
        }
        watch.end();
    }

    /** Returns when the parent closes the connection. */
    private void serve() throws IOException {
        send(new Frame(Frame.HELLO, 0, Payload.encode(new Hello(sessions.version())::write)));
        ByteBuffer header = ByteBuffer.allocate(Frame.HEADER);
        while (receive(header.clear())) {
            Frame.Header request = Frame.Header.decode(header.flip());
            ByteBuffer payload = ByteBuffer.allocate(request.size());
            if (!receive(payload)) {
                return;
            }
            send(answer(request, payload.array()));
        }
    }

    private Frame answer(Frame.Header request, byte[] payload) throws IOException {
        try {
            return switch (request.kind()) {
            case Frame.OPEN -> {
                OpenedSession opened = sessions.open(Payload.decode(payload, OpenRequest::read));
                yield new Frame(Frame.OPENED, request.id(), Payload.encode(opened::write));
            }
            case Frame.RUN -> {
                TensorPlaces outputs = sessions.run(Payload.decode(payload, RunRequest::read));
                yield new Frame(Frame.RESULT, request.id(), Payload.encode(outputs::write));
            }
            case Frame.OBSERVE -> {
                sessions.observations().start(Payload.decode(payload, ObservationRequest::read));
                yield new Frame(Frame.OBSERVING, request.id(), new byte[0]);
            }
            case Frame.RUN_OBSERVED -> {
                List<ObservedRun> observed = sessions.observe(Payload.decode(payload, ObserveRequest::read));
                yield new Frame(Frame.OBSERVED, request.id(), Payload.encode(out -> {
                    for (ObservedRun each : observed) {
                        each.write(out);
                    }
                }));
            }
            case Frame.COUNT -> {
                List<ObservedCounts> counts = sessions.observations().counts(Payload.decode(payload, java.io.DataInputStream::readLong));
                yield new Frame(Frame.COUNTED, request.id(), Payload.encode(out -> {
                    for (ObservedCounts each : counts) {
                        each.write(out);
                    }
                }));
            }
            case Frame.CLOSE -> {
                sessions.close(Payload.decode(payload, java.io.DataInputStream::readLong));
                yield new Frame(Frame.CLOSED, request.id(), new byte[0]);
            }
            default -> throw new ProtocolException("a request is of the unknown kind " + request.kind());
            };
        } catch (OrtException e) {
            return refusal(request, e.getCode().toString(), e.getMessage());
        } catch (UnsupportedOperationException e) {
            return refusal(request, Refusal.UNSUPPORTED, e.getMessage());
        } catch (ProtocolException e) {
            throw e;
        } catch (IOException e) {
            return refusal(request, Refusal.NO_ROOM, e.getMessage());
        } catch (RuntimeException e) {
            e.printStackTrace();
            return refusal(request, Refusal.INTERNAL, e.toString());
        }
    }

    private static Frame refusal(Frame.Header request, String code, String message) {
        return new Frame(Frame.REFUSED, request.id(), Payload.encode(new Refusal(code, String.valueOf(message))::write));
    }

    private void send(Frame frame) throws IOException {
        ByteBuffer bytes = frame.encode();
        while (bytes.hasRemaining()) {
            parent.write(bytes);
        }
    }

    /** False when the parent closed the connection. */
    private boolean receive(ByteBuffer target) throws IOException {
        while (target.hasRemaining()) {
            if (parent.read(target) < 0) {
                return false;
            }
        }
        return true;
    }
}
