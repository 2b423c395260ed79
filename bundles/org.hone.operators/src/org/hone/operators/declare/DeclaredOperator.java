package org.hone.operators.declare;

import java.util.List;

import org.hone.core.operator.Operator;
import org.hone.core.operator.OperatorSchema;

/**
 * The base of all operators here: a domain, a type, and schemas by version that are written down in a few lines of text
 * (the language of {@link SchemaText}). What is left to a subclass is what only it knows: its shape rule, axes, cost and
 * upgrade.
 */
public abstract class DeclaredOperator implements Operator {

    /** The domain of the operators that ONNX Runtime adds. */
    public static final String MICROSOFT = "com.microsoft";

    private final String domain;
    private final String type;
    private final String schemaText;
    private volatile List<OperatorSchema> schemas;

    /** An operator of ONNX's own domain. */
    protected DeclaredOperator(String type, String schemaText) {
        this("", type, schemaText);
    }

    protected DeclaredOperator(String domain, String type, String schemaText) {
        this.domain = domain;
        this.type = type;
        this.schemaText = schemaText;
    }

    @Override
    public final String domain() {
        return domain;
    }

    @Override
    public final String type() {
        return type;
    }

    /** The schemas, read from the text when they are first asked for: opening a network does not need them. */
    @Override
    public final List<OperatorSchema> schemas() {
        List<OperatorSchema> known = schemas;
        if (known == null) {
            known = SchemaText.parse(type, schemaText);
            schemas = known;
        }
        return known;
    }

    @Override
    public String toString() {
        return domain.isEmpty() ? type : domain + "." + type;
    }
}
