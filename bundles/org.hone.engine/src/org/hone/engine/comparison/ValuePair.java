package org.hone.engine.comparison;

import org.hone.model.tensor.Tensor;

/** Follows a value of the reference and its counterpart through the samples, in constant memory. */
final class ValuePair {

    private final String name;
    private final String candidateName;
    private final ErrorAccumulator errors = new ErrorAccumulator();
    private String type;
    private String candidateType;
    private String mismatch;

    ValuePair(String name, String candidateName) {
        this.name = name;
        this.candidateName = candidateName;
    }

    String name() {
        return name;
    }

    String candidateName() {
        return candidateName;
    }

    void add(Tensor reference, Tensor candidate, int sample) {
        if (type == null) {
            type = reference.toString();
            candidateType = candidate.toString();
        }
        boolean sameKind = (reference.strings() == null) == (candidate.strings() == null);
        if (sameKind && reference.sizes().equals(candidate.sizes())) {
            errors.add(reference, candidate, sample);
        } else if (mismatch == null) {
            mismatch = "in sample " + sample + " the reference gives " + reference + " and the candidate " + candidate;
        }
    }

    ValueComparison result() {
        return new ValueComparison(name, candidateName, type, candidateType, errors.figures(), mismatch);
    }
}
