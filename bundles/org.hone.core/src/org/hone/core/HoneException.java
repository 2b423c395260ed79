package org.hone.core;

/**
 * A failure that a user can cause and can act on. Its message says what failed, with which value, which rule was broken
 * and where: <em>failed to X with value Y: rule Z, at W</em>.
 *
 * <p>
 * Errors in Hone itself are not reported this way; they stay unchecked exceptions of Java.
 */
public class HoneException extends Exception {

    private static final long serialVersionUID = 1L;

    private final FailureKind kind;

    public HoneException(FailureKind kind, String message) {
        super(message);
        this.kind = kind;
    }

    public HoneException(FailureKind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public static HoneException usage(String message) {
        return new HoneException(FailureKind.USAGE, message);
    }

    public static HoneException badInput(String message) {
        return new HoneException(FailureKind.BAD_INPUT, message);
    }

    public static HoneException unsupported(String message) {
        return new HoneException(FailureKind.UNSUPPORTED, message);
    }

    public static HoneException execution(String message, Throwable cause) {
        return new HoneException(FailureKind.EXECUTION, message, cause);
    }

    public FailureKind kind() {
        return kind;
    }
}
