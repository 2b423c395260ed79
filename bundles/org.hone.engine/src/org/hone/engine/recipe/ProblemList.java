package org.hone.engine.recipe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.hone.engine.recipe.RecipeProblem.Severity;
import org.hone.engine.yaml.YamlDocument;
import org.hone.engine.yaml.YamlValue;

/** Collects the problems of one recipe while it is read. */
final class ProblemList {

    private final YamlDocument document;
    private final List<RecipeProblem> problems = new ArrayList<>();

    ProblemList(YamlDocument document) {
        this.document = document;
    }

    void error(YamlValue at, String message) {
        error(at.start(), at.end(), message);
    }

    void error(int start, int end, String message) {
        problems.add(new RecipeProblem(Severity.ERROR, message, document.line(start), document.column(start), start, end - start));
    }

    void warning(YamlValue at, String message) {
        problems.add(new RecipeProblem(Severity.WARNING, message, document.line(at.start()), document.column(at.start()), at.start(),
                at.end() - at.start()));
    }

    /** In the order of the text. */
    List<RecipeProblem> sorted() {
        return problems.stream().sorted(Comparator.comparingInt(RecipeProblem::offset)).toList();
    }
}
