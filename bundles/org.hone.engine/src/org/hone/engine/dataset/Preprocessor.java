package org.hone.engine.dataset;

import java.util.ArrayList;
import java.util.List;

import org.hone.core.HoneException;
import org.hone.engine.dataset.InputSpec.ImageLayout;
import org.hone.model.recipe.Argument;
import org.hone.model.recipe.Preprocessing;
import org.hone.model.tensor.Tensor;

/**
 * Makes a network's input of an image: the recipe's operations in their order, then what the input still needs. An image of
 * another size is scaled to the input's, one of three channels becomes luminance for an input of one, and an int8 input gets
 * the values of an image less 128.
 */
final class Preprocessor {

    private final InputSpec input;
    private final List<PictureOperation> operations = new ArrayList<>();
    private ImageLayout layout;

    /**
     * @param preprocessing the recipe's operations, as its reader checked them
     */
    Preprocessor(InputSpec input, List<Preprocessing> preprocessing) throws HoneException {
        this.input = input;
        this.layout = input.layout();
        for (Preprocessing use : preprocessing) {
            add(use);
        }
        if (layout == null) {
            throw HoneException.usage("failed to prepare images for input '" + input.name() + "' of shape "
                    + java.util.Arrays.toString(input.sizes()) + ": it is no image [N, C, H, W] or [N, H, W, C];"
                    + " a 'layout' in the recipe's inputs says which it is");
        }
    }

    private void add(Preprocessing use) throws HoneException {
        switch (use.getOperation()) {
        case "resize" -> {
            int[] size = size(use);
            operations.add(new Resize(size[0], size[1], "nearest".equals(argument(use, "method"))));
        }
        case "crop" -> {
            int[] size = size(use);
            operations.add(PictureOperation.crop(size[0], size[1]));
        }
        case "scale" -> operations.add(PictureOperation.scale((Double) required(use, "factor")));
        case "mean" -> operations.add(PictureOperation.subtract(numbers(use)));
        case "std" -> operations.add(PictureOperation.divide(numbers(use)));
        case "channels" -> operations.add(switch (argument(use, "order") instanceof String order ? order : "rgb") {
        case "bgr" -> PictureOperation.channels(2, 1, 0);
        case "gray" -> PictureOperation.gray();
        default -> PictureOperation.channels(0, 1, 2);
        });
        case "layout" -> layout = ImageLayout.valueOf((String) required(use, "order"));
        default -> throw new IllegalStateException("preprocessing " + use.getOperation());
        }
    }

    Tensor tensor(Picture image) throws HoneException {
        Picture picture = image;
        for (PictureOperation operation : operations) {
            picture = operation.apply(picture);
        }
        if (input.channels() == 1 && picture.channels() == 3) {
            picture = PictureOperation.gray().apply(picture);
        }
        picture = new Resize(input.height(), input.width(), false).apply(picture);
        if (picture.channels() != input.channels()) {
            throw HoneException.usage("failed to prepare an image of " + picture.channels() + " channels: input '" + input.name()
                    + "' has " + input.channels());
        }
        return InputTensors.of(input, laidOut(picture));
    }

    private float[] laidOut(Picture picture) {
        if (layout == ImageLayout.NHWC) {
            return picture.values();
        }
        int pixels = picture.height() * picture.width();
        float[] planes = new float[picture.values().length];
        for (int pixel = 0; pixel < pixels; pixel++) {
            for (int c = 0; c < picture.channels(); c++) {
                planes[c * pixels + pixel] = picture.values()[pixel * picture.channels() + c];
            }
        }
        return planes;
    }

    private static Object argument(Preprocessing use, String key) {
        return use.getArguments().stream().filter(a -> a.getKey().equals(key)).map(Argument::getValue).findFirst().orElse(null);
    }

    private static Object required(Preprocessing use, String key) throws HoneException {
        Object value = argument(use, key);
        if (value == null) {
            throw HoneException.usage("failed to preprocess with '" + use.getOperation() + "': it needs '" + key + "'");
        }
        return value;
    }

    private static int[] size(Preprocessing use) throws HoneException {
        List<?> sizes = (List<?>) required(use, "size");
        if (sizes.isEmpty() || sizes.size() > 2) {
            throw HoneException.usage("failed to preprocess with '" + use.getOperation() + "': its size is one number or [height, width]");
        }
        return new int[] { ((Long) sizes.getFirst()).intValue(), ((Long) sizes.getLast()).intValue() };
    }

    private static double[] numbers(Preprocessing use) throws HoneException {
        return ((List<?>) required(use, "values")).stream().mapToDouble(value -> (Double) value).toArray();
    }
}
