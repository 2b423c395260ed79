package org.hone.ui.network.internal.outline;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreePath;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.hone.engine.rows.NetworkAnalysis;
import org.hone.ui.network.internal.document.DocumentState;
import org.hone.ui.network.internal.document.NetworkDocument;
import org.hone.ui.network.internal.outline.OutlineContent.Item;
import org.hone.ui.network.internal.properties.NetworkElement;
import org.hone.ui.network.internal.properties.NetworkSelection;

/** The Outline of a network. What is selected here is selected in the editor, and the other way round. */
public final class OutlinePage extends ContentOutlinePage {

    /** A larger selection of the table is not followed: making that many items would take long. */
    private static final int MOST_REVEALED = 1000;

    private final NetworkDocument document;
    private final NetworkSelection selection;
    private final OutlineContent content;
    private final ISelectionChangedListener editorSelected = event -> reveal();
    private final Consumer<DocumentState> changed = state -> show(state.analysis());
    private boolean revealing;

    public OutlinePage(NetworkDocument document, NetworkSelection selection) {
        this.document = document;
        this.selection = selection;
        this.content = new OutlineContent(document);
    }

    @Override
    protected int getTreeStyle() {
        return SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL;
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        TreeViewer tree = getTreeViewer();
        tree.setUseHashlookup(true);
        tree.setContentProvider(content);
        LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(), tree.getControl());
        tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new OutlineLabels(images)));
        tree.addSelectionChangedListener(event -> publish(event.getStructuredSelection()));
        getSite().setSelectionProvider(selection);
        document.addListener(changed);
        selection.addSelectionChangedListener(editorSelected);
        show(document.state().analysis());
    }

    @Override
    public void dispose() {
        document.removeListener(changed);
        selection.removeSelectionChangedListener(editorSelected);
        super.dispose();
    }

    private void show(NetworkAnalysis analysis) {
        TreeViewer tree = getTreeViewer();
        if (tree == null || tree.getControl().isDisposed() || Objects.equals(tree.getInput(), analysis)) {
            return;
        }
        TreePath[] expanded = tree.getExpandedTreePaths();
        boolean first = tree.getInput() == null;
        revealing = true;
        tree.setInput(analysis);
        if (first) {
            tree.collapseAll();
        } else {
            tree.setExpandedTreePaths(expanded);
        }
        revealing = false;
        reveal();
    }

    private void publish(IStructuredSelection chosen) {
        if (!revealing) {
            selection.select(items(chosen).stream().map(Item::element).toList());
        }
    }

    private static List<Item> items(IStructuredSelection chosen) {
        return chosen.stream().filter(Item.class::isInstance).map(Item.class::cast).toList();
    }

    private void reveal() {
        TreeViewer tree = getTreeViewer();
        NetworkAnalysis analysis = document.state().analysis();
        List<NetworkElement> wanted = selection.elements();
        List<NetworkElement> shown = items(tree.getStructuredSelection()).stream().map(Item::element).toList();
        boolean tooMany = wanted.size() > MOST_REVEALED;
        if (analysis == null || tree.getInput() != analysis || wanted.equals(shown) || tooMany) {
            return;
        }
        revealing = true;
        tree.setSelection(new StructuredSelection(wanted.stream().map(content::find).filter(Objects::nonNull).toList()), true);
        revealing = false;
    }
}
