package org.hone.engine.recipe;

import java.util.List;

import org.hone.core.parameter.Parameter;
import org.hone.core.parameter.ParameterType;
import org.hone.core.parameter.ParameterType.Choice;
import org.hone.core.parameter.ParameterType.Choice.Word;
import org.hone.core.parameter.ParameterType.FilePath;
import org.hone.core.parameter.ParameterType.Flag;
import org.hone.core.parameter.ParameterType.ListOf;
import org.hone.core.parameter.ParameterType.Measure;
import org.hone.core.parameter.ParameterType.Real;
import org.hone.core.parameter.ParameterType.Text;
import org.hone.core.parameter.ParameterType.Whole;
import org.hone.core.parameter.Quantity;

/** The keys of a recipe's own sections, declared as the parameters of steps are. */
public final class RecipeKeys {

    private static final ParameterType SIZE = new Whole(1, 1 << 16);
    private static final ParameterType NUMBERS = new ListOf(new Real(-Double.MAX_VALUE, Double.MAX_VALUE));

    /** Keys of {@code data: calibration:} and {@code data: evaluation:}. */
    public static final List<Parameter> DATA = List.of(
            Parameter.of("images", "Images", new FilePath(), null, "A folder or zip of images with a folder a class."),
            Parameter.of("arrays", "Arrays", new FilePath(), null,
                    "An .npz file with an array for each input, or an .npy file for the only one; the first axis counts samples."),
            Parameter.of("labels", "Labels", new FilePath(), null,
                    "An .npy file with the class index of each sample; in an .npz, the name of the array that has them."),
            Parameter.of("index", "CSV index", new FilePath(), null, "A CSV file with a line a sample: file, label."),
            Parameter.of("random", "Random samples", new Flag(), false,
                    "Samples drawn evenly from each input's range, where there is no data."),
            Parameter.of("samples", "Samples", new Whole(1, Integer.MAX_VALUE), null,
                    "How many samples are taken, drawn without repetition; all when not given."),
            Parameter.of("seed", "Seed", new Whole(0, Long.MAX_VALUE), 0L, "The seed of the draw."));

    /** Keys of an entry of {@code inputs:}. */
    public static final List<Parameter> INPUT = List.of(
            Parameter.of("shape", "Shape", new ListOf(new Whole(1, Integer.MAX_VALUE)), null, "The sizes that the input is bound to."),
            Parameter.of("range", "Range", NUMBERS, List.of(0.0, 1.0), "The least and the greatest value, as [least, greatest]."),
            Parameter.of("layout", "Layout", new Choice(List.of(new Word("NCHW", "channels first"), new Word("NHWC", "channels last"))),
                    null, "The order of the axes of an image; found from the shape when not given."));

    /** Keys of an entry of {@code deploy:}. */
    public static final List<Parameter> DEPLOYMENT = List.of(
            Parameter.of("target", "Target", new Text(), null, "What the network is compiled for."),
            Parameter.of("board", "Board", new Text(), "virtual", "The board that it runs on."),
            Parameter.of("threads", "Threads", new Whole(1, 1024), 1L, "How many threads it runs on."));

    /** Keys of an entry of {@code metrics:} that is no word: a program measures. */
    public static final List<Parameter> METRIC = List.of(
            Parameter.of("command", "Command", new Text(), null,
                    "The program that measures and its arguments; a path of a program is relative to the recipe."),
            Parameter.of("name", "Name", new Text(), null, "The metric's name in reports."),
            Parameter.of("unit", "Unit", new Text(), "", "The unit of the number."),
            Parameter.of("higher-is-better", "Higher is better", new Flag(), true, "Whether a greater number is a better network."));

    /** Keys of {@code limits:}. */
    public static final List<Parameter> LIMITS = List.of(
            Parameter.of("accuracy-drop", "Accuracy drop", new Real(0, 100), null,
                    "How much top-1 accuracy may be lost against the original network.").withUnit("percentage points"),
            Parameter.of("latency", "Latency", new Measure(Quantity.NANOSECONDS), null, "The longest median time of one inference."),
            Parameter.of("size", "Size", new Measure(Quantity.BYTES), null,
                    "The most bytes that go to the board, or of the exported file where nothing is deployed."),
            Parameter.of("memory", "Memory", new Measure(Quantity.BYTES), null, "The most bytes of activations at one time."));

    /** The operations of {@code data: preprocess:}, each with its keys. */
    public static final List<Operation> PREPROCESSING = List.of(
            new Operation("resize", "Scales an image, keeping nothing of its aspect.", "size",
                    List.of(Parameter.of("size", "Size", new ListOf(SIZE), null, "[height, width], or one number for both."),
                            Parameter.of("method", "Method",
                                    new Choice(List.of(new Word("bilinear", "linear between pixels"), new Word("nearest", "the nearest pixel"))),
                                    "bilinear", "How pixels in between are found."))),
            new Operation("crop", "Keeps the middle of an image.", "size",
                    List.of(Parameter.of("size", "Size", new ListOf(SIZE), null, "[height, width], or one number for both."))),
            new Operation("scale", "Multiplies each value.", "factor",
                    List.of(Parameter.of("factor", "Factor", new Real(-1e9, 1e9), null, "What each value is multiplied by."))),
            new Operation("mean", "Takes the mean of each channel away.", "values",
                    List.of(Parameter.of("values", "Values", NUMBERS, null, "One number, or one for each channel."))),
            new Operation("std", "Divides each channel.", "values",
                    List.of(Parameter.of("values", "Values", NUMBERS, null, "One number, or one for each channel."))),
            new Operation("channels", "Puts the channels into another order.", "order",
                    List.of(Parameter.of("order", "Order", new Choice(List.of(new Word("rgb", "red first"), new Word("bgr", "blue first"),
                            new Word("gray", "one channel of luminance"))), "rgb", "The order of the channels."))),
            new Operation("layout", "Puts the axes into another order.", "order",
                    List.of(Parameter.of("order", "Order",
                            new Choice(List.of(new Word("NCHW", "channels first"), new Word("NHWC", "channels last"))), null,
                            "The order of the axes."))));

    private RecipeKeys() {
    }

    /**
     * An operation of preprocessing.
     *
     * @param word the word in a recipe
     * @param shortKey the parameter that a bare value gives: {@code resize: 32} is {@code resize: {size: 32}}
     */
    public record Operation(String word, String documentation, String shortKey, List<Parameter> parameters) {
    }
}
