package org.hone.compress.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;

import org.hone.compress.simplify.SimplifyStep;
import org.hone.model.copy.NetworkCopier;
import org.hone.model.network.Network;
import org.hone.model.network.Node;
import org.hone.model.network.Value;
import org.hone.model.tensor.BufferData;
import org.hone.model.tensor.Tensor;
import org.junit.jupiter.api.Test;

/** Random weights show what constant weights hide. */
class RandomWeightsTest {

    @Test
    void aPermutedChannelOfTheSampleShows() throws Exception {
        try (TestStepContext context = new TestStepContext()) {
            Network network = new StepContract(new SimplifyStep(), context).apply(TestNetworks.sample(context));
            new RandomWeights(1).replaceIn(network);
            checkPermuted(network, context, Map.of("N", 2L));
        }
    }

    @Test
    void aPermutedChannelOfALightNetworkShows() throws Exception {
        try (TestStepContext context = new TestStepContext()) {
            StepContract contract = new StepContract(new SimplifyStep(), context);
            Network constant = contract.apply(TestNetworks.shared("onnx-light/light_squeezenet.onnx", context));
            Network permuted = NetworkCopier.copy(constant);
            permute(permuted);
            assertEquals(0, contract.relativeError(constant, permuted), "constant weights hide it");
            checkPermuted(TestNetworks.light("squeezenet", context), context, Map.of());
        }
    }

    @Test
    void theSameSeedGivesTheSameBits() throws Exception {
        try (TestStepContext context = new TestStepContext()) {
            StepContract contract = new StepContract(new SimplifyStep(), context);
            Network first = contract.apply(TestNetworks.sample(context));
            Network second = NetworkCopier.copy(first);
            new RandomWeights(3).replaceIn(first);
            new RandomWeights(3).replaceIn(second);
            assertEquals(contract.digest(first), contract.digest(second));
        }
    }

    private static void checkPermuted(Network network, TestStepContext context, Map<String, Long> bindings) throws Exception {
        Network permuted = NetworkCopier.copy(network);
        permute(permuted);
        double error = new StepContract(new SimplifyStep(), context).bindings(bindings).relativeError(network, permuted);
        assertTrue(error > 10 * StepContract.FLOAT_TOLERANCE, () -> "two channels were exchanged, but the error is " + error);
    }

    /** Exchanges the first two input channels of the weights of the first convolution; no ReLU hides these channels. */
    private static void permute(Network network) {
        Node first = network.getGraph().getNodes().stream().filter(node -> node.getOperator().equals("Conv"))
                .filter(node -> weights(node).getTensor().sizes().get(1) > 1).findFirst().orElseThrow();
        Tensor tensor = weights(first).getTensor();
        int inputs = (int) tensor.sizes().get(1);
        int window = (int) (tensor.elementCount() / tensor.sizes().get(0) / inputs);
        ByteBuffer bytes = ByteBuffer.allocate((int) tensor.byteSize()).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < tensor.elementCount(); i++) {
            int channel = i / window % inputs;
            int from = channel == 0 ? i + window : channel == 1 ? i - window : i;
            bytes.putFloat(4 * i, (float) tensor.doubleAt(from));
        }
        Value value = org.hone.model.network.NetworkFactory.eINSTANCE.createValue();
        value.setName("permuted");
        value.setTensor(Tensor.of(tensor.elementType(), tensor.sizes(), new BufferData(bytes)));
        network.getGraph().getConstants().add(value);
        first.getInputs().get(1).setValue(value);
    }

    private static Value weights(Node conv) {
        return conv.getInputs().get(1).getValue();
    }
}
