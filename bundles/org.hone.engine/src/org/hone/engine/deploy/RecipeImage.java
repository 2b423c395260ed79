package org.hone.engine.deploy;

import java.util.ArrayList;
import java.util.List;

import org.hone.core.HoneException;
import org.hone.core.target.ImageInput;
import org.hone.core.target.ImageInput.Operation;
import org.hone.engine.dataset.InputSpec;
import org.hone.engine.dataset.InputSpec.ImageLayout;
import org.hone.engine.pipeline.NetworkInputs;
import org.hone.model.network.Network;
import org.hone.model.recipe.Argument;
import org.hone.model.recipe.Preprocessing;
import org.hone.model.recipe.Recipe;

/** The preprocessing of a recipe's images as a runtime does it. */
final class RecipeImage {

    private RecipeImage() {
    }

    /**
     * How pictures become the first input that is an image; null where none is.
     *
     * @param network its inputs are in the order of the runtime's
     */
    static ImageInput of(Network network, Recipe recipe) throws HoneException {
        int number = 0;
        for (InputSpec spec : NetworkInputs.of(network, recipe).specs()) {
            if (spec.layout() != null && spec.sizes()[0] == 1 && (spec.channels() == 1 || spec.channels() == 3)) {
                return image(number, spec, recipe.getPreprocess());
            }
            number++;
        }
        return null;
    }

    private static ImageInput image(int number, InputSpec spec, List<Preprocessing> preprocessing) {
        List<Operation> operations = new ArrayList<>();
        ImageLayout layout = spec.layout();
        for (Preprocessing use : preprocessing) {
            if (use.getOperation().equals("layout")) {
                layout = ImageLayout.valueOf((String) argument(use, "order"));
            } else {
                operations.add(operation(use));
            }
        }
        return new ImageInput(number, layout == ImageLayout.NHWC, spec.height(), spec.width(), spec.channels(), operations);
    }

    private static Operation operation(Preprocessing use) {
        return switch (use.getOperation()) {
        case "resize" -> new ImageInput.Resize(size(use, 0), size(use, 1), "nearest".equals(argument(use, "method")));
        case "crop" -> new ImageInput.Crop(size(use, 0), size(use, 1));
        case "scale" -> new ImageInput.Scale((Double) argument(use, "factor"));
        case "mean" -> new ImageInput.Subtract(numbers(use));
        case "std" -> new ImageInput.Divide(numbers(use));
        case "channels" -> switch (argument(use, "order") instanceof String order ? order : "rgb") {
        case "bgr" -> new ImageInput.Channels(List.of(2, 1, 0));
        case "gray" -> new ImageInput.Gray();
        default -> new ImageInput.Channels(List.of(0, 1, 2));
        };
        default -> throw new IllegalStateException("preprocessing " + use.getOperation());
        };
    }

    private static Object argument(Preprocessing use, String key) {
        return use.getArguments().stream().filter(a -> a.getKey().equals(key)).map(Argument::getValue).findFirst().orElse(null);
    }

    private static int size(Preprocessing use, int index) {
        List<?> sizes = (List<?>) argument(use, "size");
        return ((Long) sizes.get(Math.min(index, sizes.size() - 1))).intValue();
    }

    private static List<Double> numbers(Preprocessing use) {
        return ((List<?>) argument(use, "values")).stream().map(Double.class::cast).toList();
    }
}
