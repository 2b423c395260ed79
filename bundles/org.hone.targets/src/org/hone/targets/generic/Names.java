package org.hone.targets.generic;

import java.util.Locale;

/** Names of native operations. */
final class Names {

    private Names() {
    }

    /** {@code PRelu} as {@code p_relu}, {@code BitwiseAnd} as {@code bitwise_and}. */
    static String operation(String operator) {
        return operator.replaceAll("(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_").toLowerCase(Locale.ROOT);
    }
}
