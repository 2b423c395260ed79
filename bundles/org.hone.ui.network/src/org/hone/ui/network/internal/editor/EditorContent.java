package org.hone.ui.network.internal.editor;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISharedImages;
import org.hone.engine.rows.NetworkFacts;
import org.hone.ui.network.internal.document.DocumentState;
import org.hone.ui.network.internal.document.NetworkDocument;
import org.hone.ui.network.internal.editor.NoticeBar.Choice;

/** Everything in the editor but its pages: the notices, the header, the sizes of symbols; or a message in their stead. */
final class EditorContent {

    private final NetworkDocument document;
    private final Runnable saveAs;
    private final Composite stack;
    private final Composite content;
    private final Composite pages;
    private final MessagePane message;
    private final NoticeBar staleNotice;
    private final NoticeBar failureNotice;
    private final NoticeBar readOnlyNotice;
    private final HeaderBar header;
    private final BindingsBar bindings;

    EditorContent(Composite parent, NetworkDocument document, Runnable saveAs) {
        this.document = document;
        this.saveAs = saveAs;
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        message = new MessagePane(stack);
        content = new Composite(stack, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
        failureNotice = new NoticeBar(content, "hone.notice.failure");
        staleNotice = new NoticeBar(content, "hone.notice.stale");
        readOnlyNotice = new NoticeBar(content, "hone.notice.readOnly");
        header = new HeaderBar(content);
        bindings = new BindingsBar(content, document::bind);
        Label line = new Label(content, SWT.SEPARATOR | SWT.HORIZONTAL);
        line.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        pages = new Composite(content, SWT.NONE);
        pages.setLayout(new FillLayout());
        pages.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    }

    /** Where the pages go. */
    Composite pages() {
        return pages;
    }

    void show(DocumentState state) {
        if (state.isOpen()) {
            showNetwork(state);
        } else if (state.failure() == null) {
            message.show(null, "Opening…", String.valueOf(document.file()), "Cancel", document::cancel);
        } else {
            message.show(stack.getDisplay().getSystemImage(SWT.ICON_ERROR), "This model cannot be opened", state.failure(),
                    "Try again", () -> document.open(document.file()));
        }
        ((StackLayout) stack.getLayout()).topControl = state.isOpen() ? content : message.control();
        stack.layout();
    }

    private void showNetwork(DocumentState state) {
        NetworkFacts facts = state.analysis().facts();
        header.show(facts);
        bindings.show(facts.symbols(), facts.bindings());
        notice(failureNotice, state.failure() != null, bar -> bar.show(ISharedImages.IMG_OBJS_ERROR_TSK, state.failure(),
                new Choice("Dismiss", document::dismissFailure)));
        notice(staleNotice, state.stale(), bar -> bar.show(ISharedImages.IMG_OBJS_WARN_TSK, staleText(state),
                new Choice("Reload", () -> document.open(document.file()))));
        notice(readOnlyNotice, !facts.writable(), bar -> bar.show(ISharedImages.IMG_OBJS_INFO_TSK,
                "Read-only: Hone shows " + facts.formatLabel() + " files but does not save over them.",
                new Choice("Save as ONNX…", saveAs)));
    }

    private static String staleText(DocumentState state) {
        return "The file was changed on disk." + (state.history().dirty() ? " Reloading loses your changes." : "");
    }

    private static void notice(NoticeBar bar, boolean wanted, Consumer<NoticeBar> show) {
        if (wanted) {
            show.accept(bar);
        } else {
            bar.hide();
        }
    }

    boolean isDisposed() {
        return stack.isDisposed();
    }
}
