package org.hone.ui.internal.start;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.EditorPart;
import org.hone.ui.HoneUi;

/** What stands in the editor area while nothing is open: the two ways to begin. */
public final class StartPage extends EditorPart {

    private Button open;

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), parent);
        GridLayoutFactory.fillDefaults().applyTo(parent);
        Composite page = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).grab(true, true).applyTo(page);
        GridLayoutFactory.fillDefaults().margins(24, 24).spacing(8, 8).applyTo(page);

        Label logo = new Label(page, SWT.NONE);
        ImageDescriptor image = ResourceLocator.imageDescriptorFromBundle(HoneUi.BUNDLE, "icons/hone64.svg").orElseThrow();
        logo.setImage(resources.create(image));
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).applyTo(logo);
        Label title = centred(page, "Hone");
        title.setFont(JFaceResources.getHeaderFont());
        centred(page, "See what a network consists of and what it costs.");

        open = button(page, "Open a model…", "icons/open_model.svg", HoneUi.OPEN_MODEL, resources);
        button(page, "Try the sample", "icons/sample.svg", HoneUi.TRY_SAMPLE, resources);
        centred(page, "or drop .onnx and .tflite files here");
        PlatformUI.getWorkbench().getHelpSystem().setHelp(page, "org.hone.ui.start");
    }

    private static Label centred(Composite page, String text) {
        Label label = new Label(page, SWT.CENTER);
        label.setText(text);
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).applyTo(label);
        return label;
    }

    private Button button(Composite page, String text, String icon, String command, LocalResourceManager resources) {
        Button button = new Button(page, SWT.PUSH);
        button.setText(text);
        button.setImage(resources.create(ResourceLocator.imageDescriptorFromBundle(HoneUi.BUNDLE, icon).orElseThrow()));
        button.addListener(SWT.Selection, event -> run(command));
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).hint(200, SWT.DEFAULT).applyTo(button);
        return button;
    }

    private void run(String command) {
        try {
            getSite().getService(IHandlerService.class).executeCommand(command, null);
        } catch (org.eclipse.core.commands.common.CommandException e) {
            throw new IllegalStateException("failed to run the command " + command, e);
        }
    }

    @Override
    public void setFocus() {
        open.setFocus();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        // there is nothing to save
    }

    @Override
    public void doSaveAs() {
        // there is nothing to save
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }
}
