package org.hone.operators.sequence;

import java.util.List;

import org.hone.core.operator.Operator;
import org.hone.core.operator.OperatorFamily;

/** Sequences of tensors, and optional values. */
public final class SequenceFamily implements OperatorFamily {

    private static final String CONSTRUCT = """
            since 11
              in inputs...:T
              out output_sequence:S
              type T = all
              type S = any
            """;
    private static final String EMPTY = """
            since 11
              out output:S
              type S = any
              attr dtype:int
            """;
    private static final String INSERT = """
            since 11
              in input_sequence:S, tensor:T, position?:I
              out output_sequence:S
              type T = all
              type S = any
              type I = indices
            """;
    private static final String ERASE = """
            since 11
              in input_sequence:S, position?:I
              out output_sequence:S
              type S = any
              type I = indices
            """;
    private static final String AT = """
            since 11
              in input_sequence:S, position:I
              out tensor:T
              type S = any
              type T = all
              type I = indices
            """;
    private static final String LENGTH = """
            since 11
              in input_sequence:S
              out length:I
              type S = any
              type I = int64
            """;
    private static final String OPTIONAL = """
            since 15
              in input?:V
              out output:O
              type V = any
              type O = any
              attr type:type
            """;
    private static final String GET_ELEMENT = """
            since 15
              in input:O
              out output:V
              type O = any
              type V = any
            since 18
            """;
    private static final String HAS_ELEMENT = """
            since 15
              in input:O
              out output:B
              type O = any
              type B = bool
            since 18
              in input?:O
            """;

    @Override
    public List<Operator> operators() {
        return List.of(
                new SequenceOperator("SequenceConstruct", CONSTRUCT, SequenceRules::construct),
                new SequenceOperator("SequenceEmpty", EMPTY, SequenceRules::empty),
                new SequenceOperator("SequenceInsert", INSERT, SequenceRules::insert),
                new SequenceOperator("SequenceErase", ERASE, SequenceRules::erase),
                new SequenceOperator("SequenceAt", AT, SequenceRules::at),
                new SequenceOperator("SequenceLength", LENGTH, SequenceRules::length),
                new SequenceOperator("Optional", OPTIONAL, SequenceRules::optional),
                new SequenceOperator("OptionalGetElement", GET_ELEMENT, SequenceRules::getElement),
                new SequenceOperator("OptionalHasElement", HAS_ELEMENT, SequenceRules::hasElement),
                new SequenceMap(),
                new ConcatFromSequence(),
                new SplitToSequence());
    }
}
