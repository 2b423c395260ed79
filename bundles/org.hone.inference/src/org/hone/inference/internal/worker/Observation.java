package org.hone.inference.internal.worker;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;

/**
 * Values that are observed: over several sessions where inputs with defaults are given in some runs. Counting into
 * histograms, which takes about as long as a small network does, goes on while the next run computes; the order of runs stays.
 */
final class Observation implements AutoCloseable {

    /** Tensors for as many runs: one that is computed, one that is looked at. */
    private static final int TURNS = 2;

    private final List<String> values;
    private final int every;
    private final List<ValueObserver> observers = new ArrayList<>();
    private final Map<Long, List<RepeatedRun>> runs = new HashMap<>();
    private final OrtTensors tensors;
    private final Executor looker;
    private long count;

    Observation(ObservationRequest request, ValueObserver.Chunk chunk, OrtTensors tensors, Executor looker) {
        this.values = request.values();
        this.every = request.every();
        this.tensors = tensors;
        this.looker = looker;
        values.forEach(value -> observers.add(new ValueObserver(request.bins(), chunk)));
    }

    /** The runs of one request; what they showed, in order, once all were looked at. */
    final class Series implements AutoCloseable {

        private final List<RepeatedRun> turns;
        private final List<CompletableFuture<ObservedRun>> looks = new ArrayList<>();

        Series(long id, OrtSession session) {
            turns = runs.computeIfAbsent(id, key -> List.of(new RepeatedRun(session, tensors, values), new RepeatedRun(session, tensors, values)));
        }

        /** @param last whether no other run follows, beside which this one could be looked at */
        void run(Map<String, OnnxTensor> inputs, boolean last) throws OrtException {
            int number = looks.size();
            if (number >= TURNS) {
                looks.get(number - TURNS).join();
            }
            List<ByteBuffer> contents = turns.get(number % TURNS).run(inputs);
            boolean counted = count++ % every == 0;
            if (counted && !last) {
                looks.add(CompletableFuture.supplyAsync(() -> look(contents, true), looker));
            } else {
                if (number > 0) {
                    looks.get(number - 1).join();
                }
                looks.add(CompletableFuture.completedFuture(look(contents, counted)));
            }
        }

        List<ObservedRun> results() {
            return looks.stream().map(CompletableFuture::join).toList();
        }

        /** Returns when nothing is looked at any more. */
        @Override
        public void close() {
            for (CompletableFuture<ObservedRun> look : looks) {
                look.handle((run, failure) -> run).join();
            }
        }
    }

    private ObservedRun look(List<ByteBuffer> contents, boolean counted) {
        List<ObservedRun.Extremes> extremes = new ArrayList<>();
        for (int i = 0; i < observers.size(); i++) {
            extremes.add(observers.get(i).observe(contents.get(i), counted));
        }
        return new ObservedRun(extremes);
    }

    List<ObservedCounts> counts() {
        return observers.stream().map(observer -> new ObservedCounts(observer.counts().exponent(), observer.counts().counts())).toList();
    }

    @Override
    public void close() {
        runs.values().forEach(turns -> turns.forEach(RepeatedRun::close));
    }
}
