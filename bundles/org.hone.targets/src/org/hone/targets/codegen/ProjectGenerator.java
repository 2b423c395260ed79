package org.hone.targets.codegen;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.hone.core.HoneException;
import org.hone.core.plan.KernelCall;
import org.hone.core.plan.Plan;
import org.hone.core.plan.Port;
import org.hone.core.target.ImageInput;

/**
 * Writes a plan as a CMake project. The same plan gives the same bytes; a file that is there already with these bytes stays as
 * it is, others are replaced as a whole.
 */
public final class ProjectGenerator {

    /** The kernel sources that a project has, so that the next export knows which are its own to remove. */
    private static final String LIST = "hone/FILES";

    private final KernelSources kernels;

    public ProjectGenerator(KernelSources kernels) {
        this.kernels = kernels;
    }

    /**
     * @param plan its name is the prefix of the runtime, its target the word in the sources
     * @param image how pictures become an input; null for a runtime that takes none
     * @return the project's files
     * @throws HoneException when a file cannot be written, the name cannot be a prefix, or an operation has no kernel
     */
    public List<Path> generate(Plan plan, ImageInput image, Path folder, IProgressMonitor monitor) throws HoneException {
        check(plan);
        PlanLayout layout = PlanLayout.of(plan);
        ProjectFolder project = new ProjectFolder(folder);
        SortedMap<String, String> sources = kernels.of(layout.operations());
        SubMonitor progress = SubMonitor.convert(monitor, "Writing " + plan.name(), sources.size() + 10);
        project.removeOthers(LIST, sources.keySet());
        for (Map.Entry<String, String> source : sources.entrySet()) {
            if (progress.isCanceled()) {
                throw new OperationCanceledException();
            }
            project.write("hone/" + source.getKey(), source.getValue());
            progress.worked(1);
        }
        Map<String, String> common = common(layout);
        String name = plan.name();
        ImageSource picture = image == null ? null : ImageSource.of(layout, image);
        boolean takesPictures = picture != null && picture.refusal() == null;
        common.put("image", takesPictures ? picture.declaration() : "");
        common.put("imageSource", takesPictures ? name + "_image.cc " : "");
        common.put("imageRow", takesPictures ? "| `" + name + "_image.cc` | makes an input of a picture: `" + name + "_set_image` |\n" : "");
        common.put("imageNote", picture == null || takesPictures ? ""
                : "\nThere is no function that makes an input of a picture: " + picture.refusal() + ".\n");
        if (takesPictures) {
            project.write(name + "_image.cc", picture.text(common));
        }
        project.write(name + ".h", Template.of("runtime.h.in").with(common));
        project.write(name + ".cc", new RuntimeSource(layout).text(common));
        project.write(name + ".plan", PlanText.of(layout));
        project.write("weights.S", Template.of("weights.S.in").with(common));
        project.write("weights.bin", layout.weights()::write);
        for (String file : List.of("main.c", "check.c", "bench.c", "CMakeLists.txt", "README.md")) {
            project.write(file, Template.of(file + ".in").with(common));
        }
        return project.files();
    }

    private void check(Plan plan) throws HoneException {
        if (!CText.isPrefix(plan.name())) {
            throw HoneException.usage("failed to generate code with the name '" + CText.comment(plan.name())
                    + "': a name is a C identifier of letters, digits and underscores that begins with a letter and is no word of C or C++");
        }
        for (KernelCall call : plan.calls()) {
            if (!kernels.has(call.operation())) {
                throw HoneException.unsupported("failed to generate code for " + String.join(", ", call.nodes()) + ": there is no kernel '"
                        + call.operation() + "'");
            }
        }
        if (plan.calls().isEmpty()) {
            throw HoneException.unsupported("failed to generate code for '" + plan.name() + "': the network computes nothing");
        }
    }

    private static Map<String, String> common(PlanLayout layout) {
        Plan plan = layout.plan();
        boolean isCrossed = plan.target().equals("neon");
        Map<String, String> places = new TreeMap<>();
        places.put("prefix", plan.name());
        places.put("PREFIX", plan.name().toUpperCase(Locale.ROOT));
        places.put("title", plan.name());
        places.put("target", plan.target());
        places.put("inputs", Integer.toString(plan.inputs().size()));
        places.put("outputs", Integer.toString(plan.outputs().size()));
        places.put("segments", Integer.toString(plan.segments().size()));
        places.put("arenaBytes", Long.toString(layout.arena().bytes()));
        places.put("lowerBound", Long.toString(layout.arena().lowerBound()));
        places.put("weightBytes", Long.toString(layout.weights().bytes()));
        places.put("macs", Long.toString(plan.calls().stream().mapToLong(KernelCall::macs).sum()));
        places.put("alignment", Integer.toString(alignment(plan)));
        places.put("log2", Integer.toString(Integer.numberOfTrailingZeros(alignment(plan))));
        places.put("toolchain", "");
        places.put("crossHint", isCrossed ? " -DCMAKE_TOOLCHAIN_FILE=hone/cmake/aarch64-linux-gnu.cmake    # on an Arm computer without the option" : "");
        places.put("runHint", isCrossed ? "qemu-aarch64-static " : "");
        places.put("inputTable", table(plan.inputs()));
        places.put("outputTable", table(plan.outputs()));
        return places;
    }

    private static int alignment(Plan plan) {
        return plan.constants().stream().mapToInt(constant -> constant.alignment()).reduce(WeightLayout.HEAD, Math::max);
    }

    private static String table(List<Port> ports) {
        return ports.stream().map(port -> "    " + CText.comment(port.value()) + ": " + port.type().label() + " " + CText.shape(port.shape())
                + (port.scale() == 0 ? "" : ", scale " + port.scale() + ", zero point " + port.zeroPoint()) + "\n").collect(Collectors.joining());
    }
}
