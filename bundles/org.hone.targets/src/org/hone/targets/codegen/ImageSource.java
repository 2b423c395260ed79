package org.hone.targets.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.hone.core.plan.Port;
import org.hone.core.target.ImageInput;
import org.hone.core.target.ImageInput.Channels;
import org.hone.core.target.ImageInput.Crop;
import org.hone.core.target.ImageInput.Divide;
import org.hone.core.target.ImageInput.Gray;
import org.hone.core.target.ImageInput.Operation;
import org.hone.core.target.ImageInput.Resize;
import org.hone.core.target.ImageInput.Scale;
import org.hone.core.target.ImageInput.Subtract;
import org.hone.model.type.ElementType;

/**
 * The function that makes an input of a picture. It scales at most once, in one pass and without memory of its own: what is
 * done to values before and after scaling is done to each pixel as it is needed; what is cut off is passed over.
 */
final class ImageSource {

    private static final Map<ElementType, String> STORED = Map.of(ElementType.FLOAT32, "float", ElementType.UINT8, "uint8_t", ElementType.INT8,
            "int8_t");

    private final Port port;
    private final ImageInput image;
    private final String prefix;
    private final StringBuilder before = new StringBuilder();
    private final StringBuilder crops = new StringBuilder();
    private final StringBuilder after = new StringBuilder();
    private Resize scaling;
    private int channels = 3;
    private int scaledChannels;
    private int height;
    private int width;
    private int top;
    private int left;
    private String refusal;

    private ImageSource(PlanLayout layout, ImageInput image) {
        this.port = layout.plan().inputs().get(image.input());
        this.image = image;
        this.prefix = layout.plan().name();
        List<Operation> operations = new ArrayList<>(image.operations());
        operations.forEach(this::add);
        if (image.channels() == 1 && channels == 3) {
            add(new Gray());
        }
        add(new Resize(image.height(), image.width(), false));
        if (refusal == null && (height != image.height() || width != image.width() || channels != image.channels())) {
            refusal = "the preprocessing does not end with the input's size and channels";
        }
        if (refusal == null && !STORED.containsKey(port.type())) {
            refusal = "the input is of type " + port.type().label();
        }
    }

    static ImageSource of(PlanLayout layout, ImageInput image) {
        return new ImageSource(layout, image);
    }

    /** Why there is no such function; null where there is one. */
    String refusal() {
        return refusal;
    }

    private void add(Operation operation) {
        switch (operation) {
        case Resize resize -> resize(resize);
        case Crop crop -> crop(crop);
        case Scale scale -> each("static_cast<float>(p.v[%d] * %s)", List.of(scale.factor()));
        case Subtract subtract -> each("static_cast<float>(p.v[%d] - %s)", subtract.values());
        case Divide divide -> each("static_cast<float>(p.v[%d] / %s)", divide.values());
        case Channels order -> order(order.order());
        case Gray gray -> {
            if (channels == 3) {
                code().append("  p = {{0.299f * p.v[0] + 0.587f * p.v[1] + 0.114f * p.v[2]}};\n");
                channels = 1;
            }
        }
        }
    }

    private StringBuilder code() {
        return scaling == null ? before : after;
    }

    private void resize(Resize resize) {
        if (scaling == null) {
            scaling = resize;
            scaledChannels = channels;
            height = resize.height();
            width = resize.width();
        } else if (resize.height() != height || resize.width() != width) {
            refusal = "the preprocessing scales a picture more than once";
        }
    }

    private void crop(Crop crop) {
        if (scaling == null) {
            crops.append("  if (!crop(picture, ").append(crop.height()).append(", ").append(crop.width()).append(")) return ")
                    .append(prefix.toUpperCase(java.util.Locale.ROOT)).append("_BAD_ARGUMENT;\n");
        } else if (crop.height() > height || crop.width() > width) {
            refusal = "the preprocessing crops to more than there is";
        } else {
            top += (height - crop.height()) / 2;
            left += (width - crop.width()) / 2;
            height = crop.height();
            width = crop.width();
        }
    }

    private void each(String formula, List<Double> values) {
        if (values.size() != 1 && values.size() != channels) {
            refusal = "the preprocessing has " + values.size() + " values for " + channels + " channels";
            return;
        }
        for (int c = 0; c < channels; c++) {
            String value = values.get(values.size() == 1 ? 0 : c).toString();
            code().append("  p.v[").append(c).append("] = ").append(String.format(formula, c, value)).append(";\n");
        }
    }

    private void order(List<Integer> order) {
        if (order.stream().anyMatch(c -> c >= channels) || order.size() > 3) {
            refusal = "the preprocessing orders channels that a picture has not";
            return;
        }
        code().append("  p = {{").append(String.join(", ", order.stream().map(c -> "p.v[" + c + "]").toList())).append("}};\n");
        channels = order.size();
    }

    String declaration() {
        return "\n/* Makes input " + image.input() + " of a picture: rows of `width` pixels of red, green and blue, `stride` bytes from one row to the next\n"
                + " * (0: none between rows), with the preprocessing of the recipe. */\n" + "int " + prefix + "_set_image(" + prefix
                + "_context* context, int input, const uint8_t* rgb, int width, int height, int stride);\n";
    }

    String text(Map<String, String> common) {
        Map<String, String> places = new TreeMap<>(common);
        places.put("input", Integer.toString(image.input()));
        places.put("height", Integer.toString(image.height()));
        places.put("width", Integer.toString(image.width()));
        places.put("channels", Integer.toString(image.channels()));
        places.put("scaledHeight", Integer.toString(scaling.height()));
        places.put("scaledWidth", Integer.toString(scaling.width()));
        places.put("scaledChannels", Integer.toString(scaledChannels));
        places.put("nearest", scaling.nearest() ? "1" : "0");
        places.put("top", Integer.toString(top));
        places.put("left", Integer.toString(left));
        places.put("before", before.toString());
        places.put("after", after.toString());
        places.put("crops", crops.toString());
        places.put("ctype", STORED.get(port.type()));
        places.put("store", store());
        places.put("index", image.channelsLast() ? "(y * out_width + x) * out_channels + c" : "(c * out_height + y) * out_width + x");
        return Template.of("image.cc.in").with(places);
    }

    private String store() {
        return switch (port.type()) {
        case UINT8 -> "  return static_cast<uint8_t>(std::clamp(std::nearbyint(value), 0.0f, 255.0f));\n";
        case INT8 -> "  return static_cast<int8_t>(std::clamp(std::nearbyint(value) - 128, -128.0f, 127.0f));\n";
        default -> "  return value;\n";
        };
    }
}
