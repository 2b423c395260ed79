package org.hone.targets.rules;

import org.hone.core.plan.Params;
import org.hone.targets.lowering.Epilogue;

/** The fields of parameter structs that say an activation. */
final class Epilogues {

    private Epilogues() {
    }

    static void set(Params params, Epilogue epilogue) {
        params.set("activation", new Params.Symbol("Activation", epilogue.function())).set("a", epilogue.a()).set("b", epilogue.b());
    }
}
