package org.hone.inference.internal.worker;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;

/** What is observed of runs. */
final class Observations {

    private final TensorExchange exchange;
    private final ValueObserver.Chunk chunk = new ValueObserver.Chunk();
    private final Map<Long, Observation> open = new HashMap<>();

    /** Values that are observed: over several sessions where inputs with defaults are given in some runs. */
    private static final class Observation {

        private final List<String> values;
        private final int every;
        private final List<ValueObserver> observers = new ArrayList<>();
        private final Map<Long, RepeatedRun> runs = new HashMap<>();
        private long count;

        Observation(ObservationRequest request, ValueObserver.Chunk chunk) {
            values = request.values();
            every = request.every();
            values.forEach(value -> observers.add(new ValueObserver(request.bins(), chunk)));
        }

        ObservedRun observe(List<ByteBuffer> contents) {
            boolean counted = count++ % every == 0;
            List<ObservedRun.Extremes> extremes = new ArrayList<>();
            for (int i = 0; i < observers.size(); i++) {
                extremes.add(observers.get(i).observe(contents.get(i), counted));
            }
            return new ObservedRun(extremes);
        }
    }

    Observations(TensorExchange exchange) {
        this.exchange = exchange;
    }

    void start(ObservationRequest request) {
        open.put(request.observation(), new Observation(request, chunk));
    }

    List<ObservedRun> run(ObserveRequest request, OrtSession session) throws OrtException, IOException {
        Observation observation = find(request.observation());
        RepeatedRun repeated = observation.runs.computeIfAbsent(request.session(),
                id -> new RepeatedRun(session, exchange.tensors(), observation.values));
        List<ObservedRun> observed = new ArrayList<>();
        for (int run = 0; run < request.runs(); run++) {
            observed.add(run(repeated, request.inputs().segments(), request.inputs(run), observation));
        }
        return observed;
    }

    private ObservedRun run(RepeatedRun run, List<String> segments, List<TensorPlace> places, Observation observation)
            throws OrtException, IOException {
        Map<String, OnnxTensor> inputs = new HashMap<>();
        try {
            for (TensorPlace input : places) {
                inputs.put(input.name(), exchange.take(segments, input));
            }
            return observation.observe(run.run(inputs));
        } finally {
            OnnxValue.close(inputs);
        }
    }

    List<ObservedCounts> counts(long observation) throws ProtocolException {
        return find(observation).observers.stream()
                .map(observer -> new ObservedCounts(observer.counts().exponent(), observer.counts().counts())).toList();
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
            closed.runs.values().forEach(RepeatedRun::close);
        }
    }
}
