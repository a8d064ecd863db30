package org.comity.ui.explorer;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.comity.ui.packs.PackFolder;
import org.comity.ui.packs.Packs;
import org.comity.ui.packs.Shelf;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.part.ViewPart;

/** The scenarios that there are, the user's own and those that come with Comity. */
public final class ExplorerView extends ViewPart {
    public static final String ID = "org.comity.ui.explorer";

    private TreeViewer viewer;
    private Optional<Path> wanted = Optional.empty();

    /** Shows a pack as soon as it is read, if the view is there. */
    static void showPack(IWorkbenchPage page, Path pack) {
        if (page.findView(ID) instanceof ExplorerView view) {
            view.wanted = Optional.of(pack);
            view.refresh();
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        viewer = new TreeViewer(parent, SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL);
        viewer.setContentProvider(new ShelfContent());
        viewer.setLabelProvider(new ShelfLabels());
        viewer.setAutoExpandLevel(2);
        ColumnViewerToolTipSupport.enableFor(viewer);
        viewer.addDropSupport(DND.DROP_COPY | DND.DROP_DEFAULT, new Transfer[] {FileTransfer.getInstance()}, new PackDrop(viewer, getSite().getPage()));
        viewer.addOpenListener(event -> open(viewer.getStructuredSelection().getFirstElement()));
        viewer.getTree().addKeyListener(KeyListener.keyPressedAdapter(event -> {
            if (event.keyCode == SWT.DEL) {
                DeletePackHandler.ask(getSite().getPage(), viewer.getStructuredSelection().getFirstElement());
            }
        }));
        MenuManager menu = new MenuManager();
        viewer.getTree().setMenu(menu.createContextMenu(viewer.getTree()));
        getSite().registerContextMenu(menu, viewer);
        getSite().setSelectionProvider(viewer);
        refresh();
    }

    private void open(Object element) {
        if (element instanceof PackFolder pack) {
            Packs.open(getSite().getPage(), pack.path());
        } else if (element != null) {
            viewer.setExpandedState(element, !viewer.getExpandedState(element));
        }
    }

    /** Looks again which packs there are, in the background. */
    public void refresh() {
        new ReadShelvesJob(this::show).schedule();
    }

    private void show(Map<Shelf, List<PackFolder>> packs) {
        viewer.getTree().getDisplay().asyncExec(() -> {
            if (viewer.getTree().isDisposed()) {
                return;
            }
            Optional<Path> target = wanted.or(this::selected);
            wanted = Optional.empty();
            viewer.setInput(packs);
            packs.values().stream().flatMap(List::stream).filter(pack -> target.filter(pack.path()::equals).isPresent()).findFirst()
                    .ifPresent(pack -> viewer.setSelection(new StructuredSelection(pack), true));
        });
    }

    private Optional<Path> selected() {
        return viewer.getStructuredSelection().getFirstElement() instanceof PackFolder pack ? Optional.of(pack.path()) : Optional.empty();
    }

    /** The tree, for tests and for what is dropped. */
    TreeViewer viewer() {
        return viewer;
    }

    @Override
    public void setFocus() {
        viewer.getTree().setFocus();
    }
}
