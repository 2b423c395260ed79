package org.hone.inference.internal.worker;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;

/** What is observed of runs. */
final class Observations {

    private final TensorExchange exchange;
    private final ValueObserver.Chunk chunk = new ValueObserver.Chunk();
    /** One thread, so that one thing is looked at after the other. */
    private final Executor looker = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("observer").factory());
    private final Map<Long, Observation> open = new HashMap<>();

    Observations(TensorExchange exchange) {
        this.exchange = exchange;
    }

    void start(ObservationRequest request) {
        open.put(request.observation(), new Observation(request, chunk, exchange.tensors(), looker));
    }

    List<ObservedRun> run(ObserveRequest request, OrtSession session) throws OrtException, IOException {
        try (Observation.Series series = find(request.observation()).new Series(request.session(), session)) {
            for (int run = 0; run < request.runs(); run++) {
                Map<String, OnnxTensor> inputs = new HashMap<>();
                try {
                    for (TensorPlace input : request.inputs(run)) {
                        inputs.put(input.name(), exchange.take(request.inputs().segments(), input));
                    }
                    series.run(inputs, run == request.runs() - 1);
                } finally {
                    OnnxValue.close(inputs);
                }
            }
            return series.results();
        }
    }

    List<ObservedCounts> counts(long observation) throws ProtocolException {
        return find(observation).counts();
    }

    private Observation find(long id) throws ProtocolException {
        Observation observation = open.get(id);
        if (observation == null) {
            throw new ProtocolException("observation " + id + " was not started");
        }
        return observation;
    }

    /** Gives an observation up, where there is one of that id. */
    void close(long id) {
        Observation closed = open.remove(id);
        if (closed != null) {
            closed.close();
        }
    }
}
