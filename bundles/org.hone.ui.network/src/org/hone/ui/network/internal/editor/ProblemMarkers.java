package org.hone.ui.network.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.hone.ui.network.internal.document.DocumentState;

/** Keeps the problem markers of a workspace file what its network says: why it does not open, or its warnings. */
final class ProblemMarkers {

    private static final String TYPE = "org.hone.ui.network.problem";
    private static final int MOST_WARNINGS = 100;

    private final IFile file;

    /** @param file the file in the workspace, or null: then there are no markers */
    ProblemMarkers(IFile file) {
        this.file = file;
    }

    void show(DocumentState state) {
        if (file == null) {
            return;
        }
        List<Map<String, Object>> problems = new ArrayList<>();
        if (state.failure() != null && !state.isOpen()) {
            problems.add(marker(IMarker.SEVERITY_ERROR, state.failure()));
        } else if (state.isOpen()) {
            state.analysis().facts().warnings().stream().limit(MOST_WARNINGS)
                    .forEach(warning -> problems.add(marker(IMarker.SEVERITY_WARNING, warning)));
        }
        replace(problems);
    }

    private static Map<String, Object> marker(int severity, String message) {
        return Map.of(IMarker.SEVERITY, severity, IMarker.MESSAGE, message, IMarker.LOCATION, "model");
    }

    private void replace(List<Map<String, Object>> problems) {
        WorkspaceJob job = new WorkspaceJob("Marking problems of " + file.getName()) {
            @Override
            public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
                if (file.exists()) {
                    file.deleteMarkers(TYPE, true, IResource.DEPTH_ZERO);
                    for (Map<String, Object> problem : problems) {
                        file.createMarker(TYPE, problem);
                    }
                }
                return Status.OK_STATUS;
            }
        };
        job.setRule(file.getWorkspace().getRuleFactory().markerRule(file));
        job.setSystem(true);
        job.schedule();
    }
}
