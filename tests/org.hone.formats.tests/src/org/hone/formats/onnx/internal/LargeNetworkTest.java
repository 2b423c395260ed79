package org.hone.formats.onnx.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.hone.core.HoneException;
import org.hone.core.format.NetworkResource;
import org.hone.formats.file.Allocation;
import org.hone.model.network.Input;
import org.hone.model.network.Network;
import org.hone.model.network.NetworkFactory;
import org.hone.model.network.Node;
import org.hone.model.network.TensorAttribute;
import org.hone.model.network.Value;
import org.hone.model.tensor.Tensor;
import org.hone.model.tensor.TensorData;
import org.hone.model.type.ElementType;
import org.hone.model.type.Longs;
import org.hone.tests.support.SharedData;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** VGG-19 at its full size: its generated weights replaced by seeded random ones, 575 MB. */
@Tag("full")
class LargeNetworkTest {

    private static final long SECOND = 1_000_000_000L;

    @TempDir
    Path folder;

    @Test
    void opensVgg19InUnderASecondWithoutReadingItsWeights() throws Exception {
        Path light = SharedData.file("onnx-light/light_vgg19.onnx");
        Path file = folder.resolve("vgg19.onnx");
        int nodes = write(light, file);
        assertTrue(Files.size(file) > 570_000_000L, "size " + Files.size(file));
        OnnxFiles.read(light); // starts up what every opening needs
        long started = System.nanoTime();
        NetworkResource[] opened = new NetworkResource[1];
        long allocated = Allocation.of(() -> opened[0] = OnnxFiles.open(file));
        long taken = System.nanoTime() - started;
        assertEquals(nodes, opened[0].network().getGraph().getNodes().size());
        assertTrue(taken < SECOND, "opened in " + taken + " ns");
        assertTrue(allocated < 16 << 20, allocated + " bytes of heap");
        Tensor weights = opened[0].network().getGraph().getConstants().get(0).getTensor();
        assertEquals(new RandomWeights(0, weights.byteSize()).slice(0, 4).getFloat(), (float) weights.doubleAt(0));
    }

    /** Folds the generated weights in; the number of nodes that stay. */
    private static int write(Path light, Path file) throws HoneException {
        Network network = OnnxFiles.read(light);
        List<Node> generators = new ArrayList<>();
        for (Node node : network.getGraph().getNodes()) {
            if (node.getOperator().equals("ConstantOfShape")) {
                generators.add(node);
            }
        }
        for (Node node : generators) {
            fold(network, node);
        }
        OnnxFiles.write(network, file, -1);
        return network.getGraph().getNodes().size();
    }

    private static void fold(Network network, Node node) {
        Value shape = node.getInputs().get(0).getValue();
        Longs sizes = Longs.of(shape(shape).toLongs());
        long bytes = sizes.stream().reduce(4, (a, b) -> a * b);
        Value constant = NetworkFactory.eINSTANCE.createValue();
        constant.setName(node.getOutputs().get(0).getName());
        constant.setTensor(Tensor.of(ElementType.FLOAT32, sizes, new RandomWeights(network.getGraph().getConstants().size(), bytes)));
        for (var use : List.copyOf(node.getOutputs().get(0).getUses())) {
            use.setValue(constant);
        }
        for (Input input : node.getInputs()) {
            input.setValue(null);
        }
        network.getGraph().getNodes().remove(node);
        network.getGraph().getConstants().add(constant);
    }

    private static Tensor shape(Value value) {
        return value.getTensor() != null ? value.getTensor()
                : ((TensorAttribute) value.getProducer().getAttributes().get(0)).getValue();
    }

    /** Random floats that are made whenever they are read, so that no heap holds them. */
    private record RandomWeights(int seed, long byteSize) implements TensorData {
        @Override
        public ByteBuffer slice(long offset, int length) {
            ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
            SplittableRandom random = new SplittableRandom(seed * 1_000_003L + offset);
            while (buffer.hasRemaining()) {
                buffer.putFloat((float) random.nextDouble(-0.05, 0.05));
            }
            return buffer.flip();
        }
    }
}
