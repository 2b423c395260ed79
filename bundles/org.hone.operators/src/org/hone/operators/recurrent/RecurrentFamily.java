package org.hone.operators.recurrent;

import java.util.List;

import org.hone.core.operator.Operator;
import org.hone.core.operator.OperatorFamily;

/** Recurrent cells: {@code X [sequence, batch, input]}, or with {@code layout = 1} {@code [batch, sequence, input]}. */
public final class RecurrentFamily implements OperatorFamily {

    private static final String RNN = """
            since 1
              in X:T, W:T, R:T, B?:T, sequence_lens?:T1, initial_h?:T
              out Y?:T, Y_h?:T
              type T = floats
              type T1 = int32
              attr activation_alpha:floats, activation_beta:floats, activations:strings, clip:float
              attr direction='forward', hidden_size:int, output_sequence=0
            since 7
              drop output_sequence
            since 14
              attr layout=0
            since 22
              type T += bfloat16
            """;

    private static final String GRU = """
            since 1
              in X:T, W:T, R:T, B?:T, sequence_lens?:T1, initial_h?:T
              out Y?:T, Y_h:T
              type T = floats
              type T1 = int32
              attr activation_alpha:floats, activation_beta:floats, activations:strings, clip:float
              attr direction='forward', hidden_size:int, output_sequence=0
            since 3
              out Y?:T, Y_h?:T
              attr linear_before_reset=0
            since 7
              drop output_sequence
            since 14
              attr layout=0
            since 22
              type T += bfloat16
            """;

    private static final String LSTM = """
            since 1
              in X:T, W:T, R:T, B?:T, sequence_lens?:T1, initial_h?:T, initial_c?:T, P?:T
              out Y?:T, Y_h?:T, Y_c?:T
              type T = floats
              type T1 = int32
              attr activation_alpha:floats, activation_beta:floats, activations:strings, clip:float
              attr direction='forward', hidden_size:int, input_forget=0, output_sequence=0
            since 7
              drop output_sequence
            since 14
              attr layout=0
            since 22
              type T += bfloat16
            """;

    @Override
    public List<Operator> operators() {
        return List.of(new Recurrent("RNN", RNN, 1), new Recurrent("GRU", GRU, 3), new Recurrent("LSTM", LSTM, 4));
    }
}
