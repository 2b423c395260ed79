package org.hone.ui.network.internal.editor;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.MultiPageEditorPart;
import org.eclipse.ui.progress.IWorkbenchSiteProgressService;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.hone.core.format.NetworkFormat;
import org.hone.engine.HoneEngine;
import org.hone.ui.network.internal.document.DocumentJob;
import org.hone.ui.network.internal.document.DocumentState;
import org.hone.ui.network.internal.document.EditHistory;
import org.hone.ui.network.internal.document.NetworkDocument;
import org.hone.ui.network.internal.layers.LayersPage;
import org.hone.ui.network.internal.outline.OutlinePage;
import org.hone.ui.network.internal.properties.NetworkPropertiesPage;
import org.hone.ui.network.internal.properties.NetworkSelection;

/** The editor of network files: wires a document to its pages, the Outline, the Properties and the workbench's actions. */
public final class NetworkEditor extends MultiPageEditorPart {

    private final NetworkSelection selection = new NetworkSelection();
    private NetworkDocument document;
    private HistoryAction undo;
    private HistoryAction redo;
    private EditorContent content;
    private LayersPage layers;
    private NetworkPropertiesPage properties;
    private ProblemMarkers markers;
    private DocumentState shown = DocumentState.OPENING;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        super.init(site, input);
        site.setSelectionProvider(selection);
        setPartName(input.getName());
        Display display = site.getShell().getDisplay();
        IWorkbenchSiteProgressService progress = site.getService(IWorkbenchSiteProgressService.class);
        document = new NetworkDocument(site.getService(HoneEngine.class), task -> {
            if (!display.isDisposed()) {
                display.asyncExec(task);
            }
        }, progress::schedule);
        undo = new HistoryAction("Undo", EditHistory::undo, document::undo);
        redo = new HistoryAction("Redo", EditHistory::redo, document::redo);
    }

    HistoryAction undo() {
        return undo;
    }

    HistoryAction redo() {
        return redo;
    }

    @Override
    protected Composite createPageContainer(Composite parent) {
        content = new EditorContent(super.createPageContainer(parent), document, this::doSaveAs);
        return content.pages();
    }

    @Override
    protected void createPages() {
        layers = new LayersPage(getContainer(), document, selection, getSite().getService(IHandlerService.class));
        setPageText(addPage(layers.control()), "Layers");
        PlatformUI.getWorkbench().getHelpSystem().setHelp(layers.control(), "org.hone.ui.network.editor");
        document.addListener(this::show);
        openInput();
    }

    private void openInput() {
        InputFile file = InputFile.of(getEditorInput());
        markers = new ProblemMarkers(file.resource());
        if (file.path() == null) {
            document.fail("failed to open " + getEditorInput().getName() + ": it is not a file of this computer");
        } else {
            document.open(file.path());
        }
    }

    private void show(DocumentState state) {
        if (content.isDisposed()) {
            return;
        }
        content.show(state);
        boolean changed = state.analysis() != shown.analysis();
        boolean marked = changed || state.failure() != null;
        shown = state;
        if (state.isOpen()) {
            layers.setTable(state.analysis().table());
        }
        undo.show(state);
        redo.show(state);
        firePropertyChange(PROP_DIRTY);
        if (changed && properties != null) {
            properties.networkChanged();
        }
        if (marked) {
            markers.show(state);
        }
    }

    @Override
    public boolean isDirty() {
        return shown.history().dirty();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        if (shown.isOpen() && !shown.analysis().facts().writable()) {
            doSaveAs();
        } else if (shown.isOpen()) {
            save(document.file());
        }
    }

    @Override
    public boolean isSaveAsAllowed() {
        return shown.isOpen();
    }

    @Override
    public void doSaveAs() {
        NetworkFormat format = getSite().getService(HoneEngine.class).formats().all().stream().filter(NetworkFormat::canWrite)
                .findFirst().orElseThrow();
        Path target = new SaveTarget(getSite().getShell(), format).ask(InputFile.of(getEditorInput()));
        if (target != null && save(target)) {
            setInputWithNotify(InputFile.input(target));
            setPartName(getEditorInput().getName());
            markers = new ProblemMarkers(InputFile.of(getEditorInput()).resource());
        }
    }

    /** Saves while the user interface goes on answering; returns when it is done, as the workbench expects. */
    private boolean save(Path target) {
        DocumentJob job = document.save(target);
        try {
            PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> job.join());
        } catch (InvocationTargetException | InterruptedException e) {
            ILog.of(NetworkEditor.class).error("waiting for a save was interrupted", e);
        }
        job.deliver();
        WorkspaceFiles.refresh(target);
        return job.succeeded();
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter == IContentOutlinePage.class) {
            return adapter.cast(new OutlinePage(document, selection));
        }
        if (adapter == IPropertySheetPage.class) {
            properties = new NetworkPropertiesPage();
            return adapter.cast(properties);
        }
        return super.getAdapter(adapter);
    }

    @Override
    public void setFocus() {
        layers.setFocus();
    }

    @Override
    public void dispose() {
        if (document != null) {
            document.close();
        }
        super.dispose();
    }
}
