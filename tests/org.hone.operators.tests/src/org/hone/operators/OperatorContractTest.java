package org.hone.operators;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.hone.core.operator.Operator;
import org.hone.core.operator.OperatorSchema;
import org.hone.core.operator.ShapeConflict;
import org.hone.model.type.Shape;
import org.hone.model.type.ValueType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every registered operator must hold. */
class OperatorContractTest {

    private static final int ROUNDS = Integer.getInteger("hone.fuzz.rounds", 300);

    static Collection<Operator> operators() {
        return TestNode.registry().all();
    }

    @ParameterizedTest
    @MethodSource("operators")
    void schemasAscendAndAreConsistent(Operator operator) {
        List<OperatorSchema> schemas = operator.schemas();
        assertFalse(schemas.isEmpty());
        for (int i = 1; i < schemas.size(); i++) {
            assertTrue(schemas.get(i - 1).since() < schemas.get(i).since(), "versions ascend");
        }
        for (OperatorSchema schema : schemas) {
            assertTrue(schema.requiredInputs() <= schema.maximumInputs());
            assertFalse(schema.outputs().isEmpty());
            assertEquals(schema.attributes().size(), schema.attributes().stream().map(OperatorSchema.AttributeSchema::name).distinct().count());
        }
        if (operator.domain().isEmpty() && schemas.getFirst().since() <= Operator.CANONICAL_OPSET) {
            assertTrue(operator.schema(Operator.CANONICAL_OPSET) != null, "there is a canonical schema");
        }
    }

    @ParameterizedTest
    @MethodSource("operators")
    void nothingKnownIsNoConflict(Operator operator) {
        for (OperatorSchema schema : operator.schemas()) {
            for (ValueType unknown : new ValueType[] { null, ValueType.tensor(null, Shape.UNKNOWN) }) {
                TestNode node = new TestNode(operator).opset(schema.since()).outputs(RandomUse.outputCount(schema, new Random(0)));
                for (int i = 0; i < Math.max(schema.requiredInputs(), Math.min(2, schema.maximumInputs())); i++) {
                    node.input(unknown);
                }
                node.infer();
                assertDoesNotThrow(node::axes);
                assertDoesNotThrow(node::cost);
            }
        }
    }

    /** Rules see what a file claims: whatever it is, they give an answer or say what is wrong. */
    @ParameterizedTest
    @MethodSource("operators")
    void absurdUsesAreConflictsAndNothingElse(Operator operator) {
        Random random = new Random(operator.toString().hashCode());
        for (int round = 0; round < ROUNDS; round++) {
            RandomUse use = RandomUse.of(operator, random, true);
            TestNode node = use.known();
            try {
                node.infer();
                node.axes();
                node.cost();
            } catch (ShapeConflict conflict) {
                assertFalse(conflict.getMessage().isEmpty());
            } catch (RuntimeException e) {
                throw new AssertionError(node.toString(), e);
            }
        }
    }

    /** What a rule says with less knowledge never contradicts what it says with more. */
    @ParameterizedTest
    @MethodSource("operators")
    void lessKnowledgeNeverGivesAnotherAnswer(Operator operator) {
        Random random = new Random(operator.toString().hashCode() + 1);
        for (int round = 0; round < ROUNDS; round++) {
            RandomUse use = RandomUse.of(operator, random, false);
            TestNode known = use.known();
            try {
                known.infer();
            } catch (ShapeConflict conflict) {
                continue;
            }
            TestNode vague = use.vague(random);
            try {
                Consistency.requireAgreement(known, vague.infer());
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("known: " + known + "\nvague: " + vague, e);
            }
        }
    }

    /** Operators that move elements or work on each: their rules refuse what does not fit, so that their axes always do. */
    static List<Operator> movingOperators() {
        Set<String> packages = Set.of("elementwise", "view", "arrange", "index", "reduction", "generate", "text");
        return operators().stream().filter(operator -> packages.contains(lastPart(operator.getClass().getPackageName()))).toList();
    }

    private static String lastPart(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    @ParameterizedTest
    @MethodSource("movingOperators")
    void axesOfOneLabelAreEquallyLong(Operator operator) {
        Random random = new Random(operator.toString().hashCode() + 2);
        for (int round = 0; round < ROUNDS; round++) {
            RandomUse use = RandomUse.of(operator, random, false);
            TestNode known = use.known();
            TestNode vague = use.vague(random);
            try {
                known.infer();
                vague.infer();
            } catch (ShapeConflict conflict) {
                continue;
            }
            try {
                Consistency.requireAxes(known, known.axes());
                Consistency.requireAxes(vague, vague.axes());
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("known: " + known + "\nvague: " + vague, e);
            }
        }
    }
}
