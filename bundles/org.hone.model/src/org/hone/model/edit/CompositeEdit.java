package org.hone.model.edit;

import java.util.List;

/** Several edits that are done and undone as one. */
public record CompositeEdit(String label, List<Edit> edits) implements Edit {

    public CompositeEdit {
        edits = List.copyOf(edits);
    }

    @Override
    public void run(Changes changes) throws EditException {
        for (Edit edit : edits) {
            edit.run(changes);
        }
    }
}
