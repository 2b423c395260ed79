package org.hone.formats.onnx.internal;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.hone.model.network.Network;
import org.hone.model.network.Value;
import org.hone.model.tensor.Tensor;

/**
 * Which initializers go to a file beside the model, and where in it. Offsets are multiples of a page, and those of large
 * tensors of 64 KiB, so that any system can map them, as ONNX advises. A tensor that several values share is written once.
 */
final class ExternalPlan {

    /** Everything in the model itself. */
    static final ExternalPlan NONE = new ExternalPlan(null);

    private static final int PAGE = 4096;
    private static final int LARGE_ALIGNMENT = 1 << 16;
    private static final long LARGE = 1 << 20;

    /** Where a tensor's bytes lie: the file's name relative to the model, and the range in bytes. */
    record Place(String location, long offset, long length) {
    }

    /** A tensor and its place. */
    record Placed(Tensor tensor, Place place) {
    }

    private final String location;
    private final Map<Tensor, Place> places = new IdentityHashMap<>();
    private final List<Placed> inOrder = new ArrayList<>();
    private long end;

    private ExternalPlan(String location) {
        this.location = location;
    }

    /**
     * A plan that puts all initializers of at least {@code threshold} bytes outside.
     *
     * @param location the name of the file beside the model
     */
    static ExternalPlan of(Network network, String location, long threshold) {
        ExternalPlan plan = new ExternalPlan(location);
        for (TreeIterator<EObject> all = network.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Value value && value.getTensor() != null && value.getTensor().data() != null
                    && value.getTensor().byteSize() >= Math.max(1, threshold)) {
                plan.put(value.getTensor());
            }
        }
        return plan;
    }

    private void put(Tensor tensor) {
        if (places.containsKey(tensor)) {
            return;
        }
        long alignment = tensor.byteSize() >= LARGE ? LARGE_ALIGNMENT : PAGE;
        long offset = (end + alignment - 1) / alignment * alignment;
        Place place = new Place(location, offset, tensor.byteSize());
        places.put(tensor, place);
        inOrder.add(new Placed(tensor, place));
        end = offset + tensor.byteSize();
    }

    /** Where {@code tensor} goes, or null when it stays in the model. */
    Place place(Tensor tensor) {
        return places.get(tensor);
    }

    boolean isEmpty() {
        return inOrder.isEmpty();
    }

    /** All tensors that go outside, by offset. */
    List<Placed> inOrder() {
        return inOrder;
    }
}
