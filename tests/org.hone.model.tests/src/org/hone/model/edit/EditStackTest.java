package org.hone.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.hone.model.Networks;
import org.hone.model.network.Network;
import org.junit.jupiter.api.Test;

class EditStackTest {

    private final Network network = Networks.chain();
    private final EditStack stack = new EditStack(3);

    private void rename(String name) throws EditException {
        stack.execute(new RenameNode(network.getGraph().getNodes().getFirst(), name));
    }

    @Test
    void undoesAndRedoesInOrder() throws EditException {
        rename("a");
        rename("b");
        stack.undo();
        assertEquals("a", network.getGraph().getNodes().getFirst().getName());
        stack.undo();
        assertEquals("conv", network.getGraph().getNodes().getFirst().getName());
        stack.redo();
        stack.redo();
        assertEquals("b", network.getGraph().getNodes().getFirst().getName());
        assertFalse(stack.canRedo());
    }

    @Test
    void forgetsTheOldestEditsBeyondItsLimit() throws EditException {
        for (String name : List.of("a", "b", "c", "d", "e")) {
            rename(name);
        }
        for (int i = 0; i < 10; i++) {
            stack.undo();
        }
        assertEquals("b", network.getGraph().getNodes().getFirst().getName());
        assertFalse(stack.canUndo());
    }

    @Test
    void isCleanOnlyInTheSavedState() throws EditException {
        assertFalse(stack.isDirty());
        rename("a");
        assertTrue(stack.isDirty());
        stack.markSaved();
        assertFalse(stack.isDirty());
        stack.undo();
        assertTrue(stack.isDirty());
        stack.redo();
        assertFalse(stack.isDirty());
        stack.undo();
        rename("b");
        assertTrue(stack.isDirty());
        stack.undo();
        assertTrue(stack.isDirty(), "the saved state can no longer be reached");
    }

    @Test
    void staysDirtyWhenTheSavedStateWasForgotten() throws EditException {
        for (String name : List.of("a", "b", "c", "d")) {
            rename(name);
        }
        for (int i = 0; i < 3; i++) {
            stack.undo();
        }
        assertTrue(stack.isDirty());
    }

    @Test
    void aFailedEditChangesNothingAndKeepsTheHistory() throws EditException {
        rename("a");
        stack.undo();
        String before = Networks.text(network);
        Edit failing = new CompositeEdit("both", List.of(new RenameNode(Networks.node(network, "conv"), "b"),
                new RemoveNode(Networks.node(network, "relu")), new RenameNode(Networks.node(network, "soft"), "b")));
        EditException failure = assertThrows(EditException.class, () -> stack.execute(failing));
        assertEquals("failed to rename Softmax 'soft' to 'b': another node of the graph has that name", failure.getMessage());
        assertEquals(before, Networks.text(network));
        assertTrue(stack.canRedo());
    }

    @Test
    void namesWhatItWouldUndoAndTellsItsListeners() throws EditException {
        int[] told = {0};
        stack.addListener(() -> told[0]++);
        assertNull(stack.undoLabel());
        rename("a");
        assertEquals("Rename Conv 'a'", new RenameNode(network.getGraph().getNodes().getFirst(), "z").label());
        assertEquals("Rename Conv 'conv'", stack.undoLabel());
        stack.undo();
        assertEquals("Rename Conv 'conv'", stack.redoLabel());
        stack.markSaved();
        assertEquals(3, told[0]);
    }
}
