package org.hone.inference.internal.worker;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

class ProtocolTest {

    private static final RunRequest REQUEST = new RunRequest(7, new TensorPlaces(List.of("/a b/s0"), List.of(
            new TensorPlace("x\u00e9", 1, new long[] { 2, 3 }, new TensorPlace.Range(0, 64, 24), 5))), List.of("y", "z"));

    @Test
    void framesTellWhereTheyBeginAndEnd() throws Exception {
        ByteBuffer bytes = new Frame(Frame.RUN, 42, new byte[] { 1, 2, 3 }).encode();
        Frame.Header header = Frame.Header.decode(bytes);
        assertEquals(new Frame.Header(Frame.RUN, 42, 3), header);
        assertEquals(3, bytes.remaining());
    }

    @Test
    void textBetweenFramesIsNotTakenForOne() {
        assertThrows(ProtocolException.class,
                () -> Frame.Header.decode(ByteBuffer.wrap("a library printed this".getBytes())));
        ByteBuffer otherVersion = new Frame(Frame.RUN, 42, new byte[0]).encode().putShort(4, (short) 99);
        assertThrows(ProtocolException.class, () -> Frame.Header.decode(otherVersion));
        ByteBuffer negative = new Frame(Frame.RUN, 42, new byte[0]).encode().putInt(16, -1);
        assertThrows(ProtocolException.class, () -> Frame.Header.decode(negative));
    }

    @Test
    void messagesSurviveTheWay() throws Exception {
        byte[] bytes = Payload.encode(REQUEST::write);
        assertArrayEquals(bytes, Payload.encode(Payload.decode(bytes, RunRequest::read)::write));
        Port port = new Port("x", 1, new long[] { -1, 3 }, new String[] { "batch", "" }, "words");
        byte[] opened = Payload.encode(new OpenedSession(List.of(port), List.of())::write);
        assertArrayEquals(opened, Payload.encode(Payload.decode(opened, OpenedSession::read)::write));
    }

    @Test
    void aMessageThatIsCutOrGoesOnIsRefused() {
        byte[] bytes = Payload.encode(REQUEST::write);
        for (int size = 0; size < bytes.length; size++) {
            byte[] cut = Arrays.copyOf(bytes, size);
            assertThrows(ProtocolException.class, () -> Payload.decode(cut, RunRequest::read), "cut at " + size);
        }
        byte[] longer = Arrays.copyOf(bytes, bytes.length + 1);
        assertThrows(ProtocolException.class, () -> Payload.decode(longer, RunRequest::read));
    }
}
