package org.hone.inference.internal;

import org.hone.core.FailureKind;
import org.hone.core.HoneException;
import org.hone.inference.internal.worker.Refusal;

/** Turns what the worker refused into errors for the user, with ONNX Runtime's words. */
final class Refusals {

    private Refusals() {
    }

    static HoneException atOpening(String purpose, Refusal refusal) {
        return new HoneException(kind(refusal), "failed to " + purpose + ": ONNX Runtime refuses it: " + words(refusal));
    }

    static HoneException atRun(String purpose, Refusal refusal) {
        FailureKind kind = refusal.code().equals(Refusal.UNSUPPORTED) ? FailureKind.UNSUPPORTED : FailureKind.EXECUTION;
        return new HoneException(kind, "failed to " + purpose + ": " + words(refusal));
    }

    private static FailureKind kind(Refusal refusal) {
        boolean broken = refusal.code().equals("ORT_INVALID_GRAPH") || refusal.code().equals("ORT_INVALID_PROTOBUF");
        boolean unknownOperator = refusal.message().contains("is not a registered function/op");
        return broken && !unknownOperator ? FailureKind.BAD_INPUT : FailureKind.UNSUPPORTED;
    }

    /** ONNX Runtime's message without its prefix, with its code. */
    private static String words(Refusal refusal) {
        String message = refusal.message();
        int start = message.indexOf("message: ");
        return (start < 0 ? message : message.substring(start + "message: ".length())) + " (" + refusal.code() + ")";
    }
}
