package org.hone.inference.internal;

import java.util.Set;
import java.util.regex.Pattern;

import org.hone.core.FailureKind;
import org.hone.core.HoneException;
import org.hone.inference.internal.worker.Refusal;

/** Turns what the worker refused into errors for the user, with ONNX Runtime's words. */
final class Refusals {

    private static final Set<String> BROKEN = Set.of("ORT_INVALID_GRAPH", "ORT_INVALID_PROTOBUF", "ORT_INVALID_ARGUMENT");
    private static final Pattern PREFIX = Pattern.compile("^Error code - \\w+ - message: ");
    private static final Pattern FILE = Pattern.compile("Load model from .*?/model\\d+/model\\.onnx failed:\\s*");

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
        boolean broken = BROKEN.contains(refusal.code());
        boolean unknownOperator = refusal.message().contains("is not a registered function/op")
                || refusal.message().contains("No Op registered for");
        return broken && !unknownOperator ? FailureKind.BAD_INPUT : FailureKind.UNSUPPORTED;
    }

    /** ONNX Runtime's message with its code, without its prefix and without the name of the file, which is ours. */
    private static String words(Refusal refusal) {
        String message = FILE.matcher(PREFIX.matcher(refusal.message()).replaceFirst("")).replaceFirst("");
        return message.strip() + " (" + refusal.code() + ")";
    }
}
