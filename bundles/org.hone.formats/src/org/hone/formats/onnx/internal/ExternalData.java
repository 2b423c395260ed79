package org.hone.formats.onnx.internal;

import org.hone.core.HoneException;
import org.hone.formats.file.MappedFile;
import org.hone.model.tensor.TensorData;

/** Where the elements of a tensor lie outside the model: ONNX's field {@code external_data}, entries of a key and a value. */
final class ExternalData {

    private static final int KEY = 1 << 3 | Wire.LEN;
    private static final int VALUE = 2 << 3 | Wire.LEN;

    private String location;
    private String offset;
    private String length;

    /** Reads the entry at hand. Entries of other keys, such as a checksum, are passed over. */
    void read(WireReader in, ReadSession session) throws HoneException {
        String key = "";
        String value = "";
        long outer = in.enter();
        while (in.next()) {
            switch (in.tag()) {
            case KEY -> key = session.shared(in.text());
            case VALUE -> value = session.shared(in.text());
            default -> in.skip();
            }
        }
        in.leave(outer);
        switch (key) {
        case "location" -> location = value;
        case "offset" -> offset = value;
        case "length" -> length = value;
        default -> {
            // a checksum, or what some tool adds
        }
        }
    }

    /**
     * The data, {@code needed} bytes of it.
     *
     * @param label what messages call the tensor
     */
    TensorData resolve(WireReader in, ReadSession session, String label, long needed) throws HoneException {
        if (location == null) {
            throw in.bad(label + " lies outside the model, but its external_data names no location");
        }
        long start = number(in, label, "offset", offset, 0);
        long size = number(in, label, "length", length, needed);
        if (size != needed) {
            throw in.bad(label + " has external data of " + size + " bytes; its type and shape need " + needed);
        }
        MappedFile file = session.externalFiles().open(location, rule -> in.bad(label + " has external data at '" + location
                + "': " + rule));
        if (start > file.size() || needed > file.size() - start) {
            throw in.bad(label + " has external data at '" + location + "', bytes " + start + " to " + (start + needed)
                    + "; that file has " + file.size());
        }
        return file.data(start, needed);
    }

    private static long number(WireReader in, String label, String key, String text, long otherwise) throws HoneException {
        if (text == null) {
            return otherwise;
        }
        try {
            long number = Long.parseLong(text);
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw in.bad(label + " has external data with the " + key + " '" + text + "'; it must be a whole number, 0 or more");
    }

    static void write(ExternalPlan.Place place, int tag, WireWriter out) throws HoneException {
        EntryProto.write("location", place.location(), tag, out);
        EntryProto.write("offset", Long.toString(place.offset()), tag, out);
        EntryProto.write("length", Long.toString(place.length()), tag, out);
    }
}
