package org.hone.inference.internal.worker;

import java.nio.ByteBuffer;

/**
 * One message of the protocol: a header of {@value #HEADER} bytes (magic, version, kind, request id, payload size; big
 * endian) and a payload.
 *
 * @param kind one of the constants below
 * @param id the id of the request that this is or answers
 */
public record Frame(short kind, long id, byte[] payload) {

    public static final int HEADER = 20;
    /** The largest payload in bytes; tensors do not travel in frames. */
    public static final int MAXIMUM_PAYLOAD = 1 << 28;

    /** Worker to parent, once after the start: {@link Hello}. */
    public static final short HELLO = 1;
    /** Parent to worker: {@link OpenRequest}; answered by {@link #OPENED}. */
    public static final short OPEN = 2;
    public static final short OPENED = 3;
    /** Parent to worker: {@link RunRequest}; answered by {@link #RESULT}. */
    public static final short RUN = 4;
    public static final short RESULT = 5;
    /** Parent to worker: the id of a session or an observation, answered by {@link #CLOSED}. */
    public static final short CLOSE = 6;
    public static final short CLOSED = 7;
    /** Worker to parent: the request failed; a {@link Refusal}. */
    public static final short REFUSED = 8;
    /** Parent to worker: {@link ObservationRequest}; answered by {@link #OBSERVING}. */
    public static final short OBSERVE = 9;
    public static final short OBSERVING = 10;
    /** Parent to worker: {@link ObserveRequest}; answered by {@link #OBSERVED}, an {@link ObservedRun} for each. */
    public static final short RUN_OBSERVED = 11;
    public static final short OBSERVED = 12;
    /** Parent to worker: the id of an observation; answered by {@link #COUNTED}, an {@link ObservedCounts} for each value. */
    public static final short COUNT = 13;
    public static final short COUNTED = 14;

    private static final int MAGIC = 0x484f4e45;
    private static final short VERSION = 1;

    /** The header and the payload, ready to be sent. */
    public ByteBuffer encode() {
        if (payload.length > MAXIMUM_PAYLOAD) {
            throw new IllegalArgumentException("a message of " + payload.length + " bytes is larger than " + MAXIMUM_PAYLOAD);
        }
        return ByteBuffer.allocate(HEADER + payload.length).putInt(MAGIC).putShort(VERSION).putShort(kind).putLong(id)
                .putInt(payload.length).put(payload).flip();
    }

    /** What a header says of the message that it begins. */
    public record Header(short kind, long id, int size) {

        /** @throws ProtocolException when the bytes are not a header of this version */
        public static Header decode(ByteBuffer bytes) throws ProtocolException {
            int magic = bytes.getInt();
            short version = bytes.getShort();
            Header header = new Header(bytes.getShort(), bytes.getLong(), bytes.getInt());
            if (magic != MAGIC || version != VERSION || header.size < 0 || header.size > MAXIMUM_PAYLOAD) {
                throw new ProtocolException("a message begins with magic " + Integer.toHexString(magic) + ", version " + version
                        + ", " + header.size + " bytes");
            }
            return header;
        }
    }
}
