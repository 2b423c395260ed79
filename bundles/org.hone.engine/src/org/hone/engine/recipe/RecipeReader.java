package org.hone.engine.recipe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.hone.core.metric.MetricRegistry;
import org.hone.core.parameter.Parameter;
import org.hone.core.parameter.ParameterType.FilePath;
import org.hone.core.parameter.ParameterType.Whole;
import org.hone.core.parameter.ParameterValues;
import org.hone.core.step.Step;
import org.hone.core.step.StepRegistry;
import org.hone.engine.recipe.RecipeKeys.Operation;
import org.hone.engine.recipe.RecipeProblem.Severity;
import org.hone.engine.yaml.YamlDocument;
import org.hone.engine.yaml.YamlProblem;
import org.hone.engine.yaml.YamlValue;
import org.hone.engine.yaml.YamlValue.Entry;
import org.hone.engine.yaml.YamlValue.Mapping;
import org.hone.engine.yaml.YamlValue.Scalar;
import org.hone.engine.yaml.YamlValue.Sequence;
import org.hone.model.recipe.Argument;
import org.hone.model.recipe.DataSource;
import org.hone.model.recipe.Preprocessing;
import org.hone.model.recipe.Recipe;
import org.hone.model.recipe.RecipeFactory;
import org.hone.model.recipe.StepUse;

/** Makes the recipe model out of a text, with every problem that can be found without opening another file. */
public final class RecipeReader {

    private static final int VERSION = 1;
    /** The keys of a recipe. */
    static final List<String> TOP = List.of("hone", "model", "inputs", "data", "metrics", "steps", "deploy", "limits");
    /** The keys of {@code data}. */
    static final List<String> DATA = List.of("calibration", "evaluation", "preprocess");

    private final StepRegistry steps;
    private final MetricRegistry metrics;

    /** A reader of recipes that name no registered metric. */
    public RecipeReader(StepRegistry steps) {
        this(steps, new MetricRegistry(List.of()));
    }

    public RecipeReader(StepRegistry steps, MetricRegistry metrics) {
        this.steps = steps;
        this.metrics = metrics;
    }

    /**
     * A recipe that was read.
     *
     * @param recipe what could be understood
     * @param problems what is wrong, in the order of the text
     * @param document the text with its values; null when it is not YAML
     */
    public record Reading(Recipe recipe, List<RecipeProblem> problems, YamlDocument document) {

        public boolean hasErrors() {
            return problems.stream().anyMatch(RecipeProblem::isError);
        }
    }

    public Reading read(String text) {
        try {
            YamlDocument document = YamlDocument.parse(text);
            ProblemList problems = new ProblemList(document);
            Recipe recipe = new Pass(problems).recipe(document.root(), text.length());
            return new Reading(recipe, problems.sorted(), document);
        } catch (YamlProblem e) {
            return new Reading(RecipeFactory.eINSTANCE.createRecipe(),
                    List.of(new RecipeProblem(Severity.ERROR, e.getMessage(), e.line(), e.column(), 0, 0)), null);
        }
    }

    /** The reading of one text. */
    private final class Pass {

        private final ProblemList problems;
        private final SectionReader sections;
        private final Recipe recipe = RecipeFactory.eINSTANCE.createRecipe();

        Pass(ProblemList problems) {
            this.problems = problems;
            this.sections = new SectionReader(problems);
        }

        Recipe recipe(YamlValue root, int end) {
            if (root instanceof Mapping mapping) {
                mapping.entries().forEach(this::top);
                warnOfNothingToMeasure(mapping.find("metrics"));
                if (recipe.getCalibration() == null) {
                    checkCalibration();
                }
            } else if (root != null) {
                problems.error(root, "a recipe is a list of keys with values, such as 'model: network.onnx'");
            }
            if (recipe.getModel() == null && !(root instanceof Mapping mapping && mapping.find("model") != null)) {
                problems.error(0, Math.min(1, end), "a recipe names its network: the key 'model' is missing");
            }
            return recipe;
        }

        private void top(Entry entry) {
            switch (entry.key().text()) {
            case "hone" -> version(entry.value());
            case "model" -> recipe.setModel((String) new ValueReader(problems).read("model", new FilePath(), entry.value()));
            case "inputs" -> inputs(entry.value());
            case "data" -> data(entry.value());
            case "metrics" -> metrics(entry.value());
            case "steps" -> items("steps", entry.value()).forEach(this::step);
            case "deploy" -> items("deploy", entry.value()).forEach(this::deployment);
            case "limits" -> recipe.setLimits(
                    sections.read(RecipeFactory.eINSTANCE.createLimits(), "'limits'", entry.value(), RecipeKeys.LIMITS));
            default -> problems.error(entry.key(),
                    "a recipe has no key '" + entry.key().text() + "'" + NearestWord.hint(entry.key().text(), TOP));
            }
        }

        private void deployment(YamlValue item) {
            boolean known = item instanceof Mapping mapping && mapping.entries().stream().map(entry -> entry.key().text())
                    .allMatch(key -> RecipeKeys.DEPLOYMENT.stream().anyMatch(parameter -> parameter.key().equals(key)));
            if (known && ((Mapping) item).find("target") == null) { // an unknown key is an error of its own
                problems.error(item, "a deployment has a 'target', such as {target: neon}");
            }
            recipe.getDeployments()
                    .add(sections.read(RecipeFactory.eINSTANCE.createDeployment(), "a deployment", item, RecipeKeys.DEPLOYMENT));
        }

        /** Reports steps that learn from samples where the recipe has none: they would fail after all steps before them. */
        private void checkCalibration() {
            for (StepUse use : recipe.getSteps()) {
                Step step = steps.find(use.getStep());
                Map<String, Object> given = new LinkedHashMap<>();
                use.getArguments().forEach(argument -> given.put(argument.getKey(), argument.getValue()));
                if (use.isEnabled() && step.needsCalibration(ParameterValues.of(step.parameters(), given))) {
                    problems.error(use.getOffset(), use.getOffset() + use.getLength(), "step '" + step.id()
                            + "' needs samples: the recipe has no 'calibration' in 'data', such as {images: train.zip, samples: 500}");
                }
            }
        }

        private void metrics(YamlValue value) {
            MetricReader reader = new MetricReader(metrics, problems);
            items("metrics", value).forEach(item -> reader.read(item).ifPresent(recipe.getMetrics()::add));
        }

        private void warnOfNothingToMeasure(Entry entry) {
            if (!recipe.getMetrics().isEmpty() && recipe.getEvaluation() == null) {
                problems.warning(entry.key(), "'metrics' are measured on evaluation data: this recipe has none");
            }
        }

        private void version(YamlValue value) {
            Object version = new ValueReader(problems).read("hone", new Whole(1, Integer.MAX_VALUE), value);
            if (version instanceof Long number && number > VERSION) {
                problems.error(value, "this recipe is of version " + number + ": this Hone reads version " + VERSION);
            }
        }

        private void inputs(YamlValue value) {
            if (!(value instanceof Mapping mapping)) {
                problems.error(value, "'inputs' names the network's inputs, such as {image: {shape: [1, 3, 224, 224]}}");
                return;
            }
            for (Entry entry : mapping.entries()) {
                var input = sections.read(RecipeFactory.eINSTANCE.createInputDeclaration(), "input '" + entry.key().text() + "'",
                        entry.value(), RecipeKeys.INPUT);
                input.setName(entry.key().text());
                recipe.getInputs().add(input);
                for (Argument argument : input.getArguments()) {
                    checkRange(argument);
                }
            }
        }

        private void checkRange(Argument argument) {
            if (argument.getKey().equals("range") && argument.getValue() instanceof List<?> range
                    && !(range.size() == 2 && (Double) range.get(0) < (Double) range.get(1))) {
                problems.error(argument.getOffset(), argument.getOffset() + argument.getLength(),
                        "'range' is " + range + ": it is the least and the greatest value, as [least, greatest]");
            }
        }

        private void data(YamlValue value) {
            if (!(value instanceof Mapping mapping)) {
                problems.error(value, "'data' has the keys " + String.join(", ", DATA));
                return;
            }
            for (Entry entry : mapping.entries()) {
                switch (entry.key().text()) {
                case "calibration" -> recipe.setCalibration(source("calibration", entry.value()));
                case "evaluation" -> recipe.setEvaluation(source("evaluation", entry.value()));
                case "preprocess" -> items("preprocess", entry.value()).forEach(this::preprocessing);
                default -> problems.error(entry.key(),
                        "'data' has no key '" + entry.key().text() + "'" + NearestWord.hint(entry.key().text(), DATA));
                }
            }
        }

        private DataSource source(String name, YamlValue value) {
            DataSource source = sections.read(RecipeFactory.eINSTANCE.createDataSource(), "'" + name + "'", value, RecipeKeys.DATA);
            List<String> kinds = source.getArguments().stream().map(Argument::getKey)
                    .filter(key -> List.of("images", "arrays", "index", "random").contains(key)).toList();
            if (value instanceof Mapping && kinds.size() != 1) {
                problems.error(value, "'" + name + "' has " + (kinds.isEmpty() ? "no source" : String.join(" and ", kinds))
                        + ": it has one of images, arrays, index, random");
            }
            return source;
        }

        private void preprocessing(YamlValue item) {
            Entry entry = single(item);
            String word = entry != null ? entry.key().text() : item instanceof Scalar scalar ? scalar.text() : null;
            List<String> words = RecipeKeys.PREPROCESSING.stream().map(Operation::word).toList();
            if (word == null) {
                problems.error(item, "an operation of preprocessing is a word with its value, such as 'resize: 32'");
                return;
            }
            Operation operation = RecipeKeys.PREPROCESSING.stream().filter(o -> o.word().equals(word)).findFirst().orElse(null);
            if (operation == null) {
                problems.error(entry != null ? entry.key() : item,
                        "there is no preprocessing '" + word + "'" + NearestWord.hint(word, words));
                return;
            }
            Preprocessing preprocessing = RecipeFactory.eINSTANCE.createPreprocessing();
            preprocessing.setOperation(word);
            SectionReader.place(preprocessing, item);
            YamlValue value = entry == null ? null : entry.value();
            if (value instanceof Mapping) {
                sections.read(preprocessing, "preprocessing '" + word + "'", value, operation.parameters());
            } else if (value != null) {
                shortForm(preprocessing, operation, value);
            }
            recipe.getPreprocess().add(preprocessing);
        }

        private void shortForm(Preprocessing preprocessing, Operation operation, YamlValue value) {
            Parameter parameter = operation.parameters().stream().filter(p -> p.key().equals(operation.shortKey())).findFirst()
                    .orElseThrow();
            Object read = new ValueReader(problems).read(operation.word(), parameter.type(), value);
            if (read != null) {
                Argument argument = RecipeFactory.eINSTANCE.createArgument();
                argument.setKey(parameter.key());
                argument.setValue(read);
                argument.setOffset(value.start());
                argument.setLength(value.end() - value.start());
                preprocessing.getArguments().add(argument);
            }
        }

        private void step(YamlValue item) {
            Entry entry = single(item);
            YamlValue word = entry != null ? entry.key() : item;
            if (!(word instanceof Scalar name)) {
                problems.error(item, "a step is a word, or a word with its parameters, such as 'quantize: {scheme: int8}'");
                return;
            }
            Step step = steps.find(name.text());
            if (step == null) {
                problems.error(name,
                        "there is no step '" + name.text() + "'" + NearestWord.hint(name.text(), steps.all().stream().map(Step::id).toList()));
                return;
            }
            StepUse use = RecipeFactory.eINSTANCE.createStepUse();
            use.setStep(step.id());
            SectionReader.place(use, item);
            if (entry != null && !(entry.value() instanceof Scalar scalar && scalar.isNull())) {
                sections.read(use, "step '" + step.id() + "'", entry.value(), step.parameters(), "enabled");
                SectionReader.place(use, item);
                enabled(use, entry.value());
            }
            recipe.getSteps().add(use);
        }

        private void enabled(StepUse use, YamlValue value) {
            if (value instanceof Mapping mapping && mapping.find("enabled") != null) {
                Object enabled = new ValueReader(problems).read("enabled", new org.hone.core.parameter.ParameterType.Flag(),
                        mapping.find("enabled").value());
                use.setEnabled(!Boolean.FALSE.equals(enabled));
            }
        }

        private List<YamlValue> items(String key, YamlValue value) {
            if (value instanceof Sequence sequence) {
                return sequence.items();
            }
            if (!(value instanceof Scalar scalar && scalar.isNull())) {
                problems.error(value, "'" + key + "' is a list");
            }
            return new ArrayList<>();
        }

        private static Entry single(YamlValue item) {
            return item instanceof Mapping mapping && mapping.entries().size() == 1 ? mapping.entries().getFirst() : null;
        }
    }
}
