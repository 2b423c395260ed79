package org.hone.inference.internal.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Says what a session takes and gives. */
public record OpenedSession(List<Port> inputs, List<Port> outputs) {

    public void write(DataOutputStream out) throws IOException {
        write(out, inputs);
        write(out, outputs);
    }

    public static OpenedSession read(DataInputStream in) throws IOException {
        return new OpenedSession(readPorts(in), readPorts(in));
    }

    private static void write(DataOutputStream out, List<Port> ports) throws IOException {
        out.writeInt(ports.size());
        for (Port port : ports) {
            port.write(out);
        }
    }

    private static List<Port> readPorts(DataInputStream in) throws IOException {
        int count = Payload.count(in);
        List<Port> ports = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            ports.add(Port.read(in));
        }
        return ports;
    }
}
