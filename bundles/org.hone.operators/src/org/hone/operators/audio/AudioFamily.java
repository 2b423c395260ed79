package org.hone.operators.audio;

import java.util.List;

import org.hone.core.operator.Operator;
import org.hone.core.operator.OperatorFamily;

/** Signal processing: Fourier transforms, windows and mel weights. */
public final class AudioFamily implements OperatorFamily {

    private static final String WINDOW = """
            since 17
              in size:T1
              out output:T2
              type T1 = indices
              type T2 = numbers bfloat16
              attr output_datatype=1, periodic=1
            """;

    @Override
    public List<Operator> operators() {
        return List.of(new Dft(), new Stft(), new MelWeightMatrix(), new SignalWindow("HannWindow", WINDOW),
                new SignalWindow("HammingWindow", WINDOW), new SignalWindow("BlackmanWindow", WINDOW));
    }
}
