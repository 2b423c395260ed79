package org.hone.model.copy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;
import org.hone.model.network.FusionGroup;
import org.hone.model.network.Network;
import org.hone.model.network.Node;
import org.hone.model.network.Slot;
import org.hone.model.network.Value;

/**
 * Copies networks, or parts of them, in time linear in their nodes and uses. Tensors are shared, never copied.
 *
 * <p>
 * {@code EcoreUtil.copy} searches the opposite lists for each use and so is quadratic in the uses of a value. Here the
 * containment tree is copied first and then each slot is set once, which fills the lists of uses in order.
 *
 * <p>
 * One copier makes one copy of each object: parts copied with the same copier refer to each other's copies. A slot whose
 * value was not copied refers to the original value, so that a copied node has the same inputs; {@link #substitute} sets
 * another.
 */
public final class NetworkCopier {

    private final Map<EObject, EObject> copies = new HashMap<>();
    private final Map<EClass, EAttribute[]> attributes = new HashMap<>();
    private final Map<EClass, EReference[]> containments = new HashMap<>();
    /** Slots and groups whose references are still to be set, each followed by its copy. */
    private final List<Slot> slots = new ArrayList<>();
    private final List<FusionGroup> groups = new ArrayList<>();

    /** A copy of the whole network that shares its tensors. */
    public static Network copy(Network network) {
        NetworkCopier copier = new NetworkCopier();
        Network copy = copier.copyOf(network);
        copier.connect();
        return copy;
    }

    /** Makes copied slots that use {@code original} use {@code substitute} instead of a copy of it. */
    public void substitute(Value original, Value substitute) {
        copies.put(original, substitute);
    }

    /** A copy of {@code object} and all it contains; its slots stay empty until {@link #connect()}. */
    @SuppressWarnings("unchecked")
    public <T extends EObject> T copyOf(T object) {
        EClass type = object.eClass();
        EObject copy = type.getEPackage().getEFactoryInstance().create(type);
        if (object instanceof Value || object instanceof Node) {
            copies.put(object, copy); // only these are referred to
        }
        for (EAttribute attribute : attributes.computeIfAbsent(type, NetworkCopier::attributesOf)) {
            copyAttribute(object, copy, attribute);
        }
        for (EReference reference : containments.computeIfAbsent(type, NetworkCopier::containmentsOf)) {
            copyContents(object, copy, reference);
        }
        if (object instanceof Slot slot) {
            slots.add(slot);
            slots.add((Slot) copy);
        } else if (object instanceof FusionGroup group) {
            groups.add(group);
            groups.add((FusionGroup) copy);
        }
        return (T) copy;
    }

    /** The copy or substitute of a value or node, or null when there is none. */
    @SuppressWarnings("unchecked")
    public <T extends EObject> T find(T original) {
        return (T) copies.get(original);
    }

    /** Sets the values of all slots that were copied since the last call, and the members of fusion groups. */
    public void connect() {
        for (int i = 0; i < slots.size(); i += 2) {
            Value value = slots.get(i).getValue();
            if (value != null) {
                Value copy = find(value);
                slots.get(i + 1).setValue(copy == null ? value : copy);
            }
        }
        slots.clear();
        for (int i = 0; i < groups.size(); i += 2) {
            for (Node node : groups.get(i).getNodes()) {
                Node copy = find(node);
                if (copy != null) {
                    groups.get(i + 1).getNodes().add(copy);
                }
            }
        }
        groups.clear();
    }

    private static void copyAttribute(EObject object, EObject copy, EAttribute attribute) {
        if (!object.eIsSet(attribute)) {
            return;
        }
        if (attribute.isMany()) {
            list(copy, attribute).addAllUnique((EList<?>) object.eGet(attribute));
        } else {
            copy.eSet(attribute, object.eGet(attribute));
        }
    }

    private void copyContents(EObject object, EObject copy, EReference reference) {
        if (!object.eIsSet(reference)) {
            return;
        }
        if (reference.isMany()) {
            List<?> children = (List<?>) object.eGet(reference);
            List<Object> childCopies = new ArrayList<>(children.size());
            for (Object child : children) {
                childCopies.add(copyOf((EObject) child));
            }
            list(copy, reference).addAllUnique(childCopies);
        } else {
            copy.eSet(reference, copyOf((EObject) object.eGet(reference)));
        }
    }

    @SuppressWarnings("unchecked")
    private static InternalEList<Object> list(EObject object, EStructuralFeature feature) {
        return (InternalEList<Object>) ((InternalEObject) object).eGet(feature);
    }

    private static EAttribute[] attributesOf(EClass type) {
        return type.getEAllAttributes().stream().filter(a -> a.isChangeable() && !a.isDerived()).toArray(EAttribute[]::new);
    }

    private static EReference[] containmentsOf(EClass type) {
        return type.getEAllContainments().stream().filter(r -> r.isChangeable() && !r.isDerived()).toArray(EReference[]::new);
    }
}
