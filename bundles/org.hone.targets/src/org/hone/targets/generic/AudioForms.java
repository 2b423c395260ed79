package org.hone.targets.generic;

import java.util.List;

import org.hone.targets.lowering.LoweredNode;

/** Windows, spectra and n-grams. */
final class AudioForms {

    private AudioForms() {
    }

    static void addTo(GenericRules rules) {
        rules.add("HannWindow", node -> window(node).floats(0.5f, 0.5f, 0));
        rules.add("HammingWindow", node -> window(node).floats(25f / 46, 21f / 46, 0));
        rules.add("BlackmanWindow", node -> window(node).floats(0.42f, 0.5f, 0.08f));
        rules.add("DFT", AudioForms::spectrum);
        rules.add("STFT", AudioForms::frames);
        rules.add("MelWeightMatrix", node -> new Draft("mel_weight_matrix", node).inputs(0, 1, 2, 3, 4).outputs(1));
        rules.add("TfIdfVectorizer", AudioForms::ngrams);
    }

    private static Draft window(LoweredNode node) {
        return new Draft("cosine_window", node).outputs(1).integer("periodic", 1);
    }

    private static Draft spectrum(LoweredNode node) throws Refusal {
        long[] axes = Draft.integers(node, 2, "axis");
        int axis = Axes.fromFront(axes == null ? node.integer("axis", -2) : axes[0], node.input(0).rank());
        long[] length = Draft.integers(node, 1, "dft_length");
        return new Draft("dft", node).inputs(0).outputs(1).ints(axis, length == null ? node.input(0).size(axis) : length[0])
                .integer("inverse", 0);
    }

    private static Draft frames(LoweredNode node) throws Refusal {
        long[] length = Draft.integers(node, 3, "frame_length");
        long step = Draft.integers(node, 1, "frame_step")[0];
        return new Draft("stft", node).inputs(0, 2).outputs(1).ints(step, length == null ? node.input(2).size(0) : length[0]);
    }

    private static Draft ngrams(LoweredNode node) throws Refusal {
        long[] pool = node.integers("pool_int64s");
        if (pool == null || node.attribute("pool_strings") instanceof List<?> texts && !texts.isEmpty()) {
            throw new Refusal("n-grams of whole numbers");
        }
        long[] starts = node.integers("ngram_counts");
        long[] features = node.integers("ngram_indexes");
        Draft draft = new Draft("tf_idf_vectorizer", node).inputs(0).outputs(1).word("mode", "TF", "TF", "IDF", "TFIDF")
                .integer("min_gram_length", 1).integer("max_gram_length", 1).integer("max_skip_count", 0).ints(starts.length).ints(starts)
                .ints(features.length).ints(features).ints(pool.length).ints(pool);
        return node.reals("weights") == null ? draft : draft.floats(node.reals("weights"));
    }
}
