package org.comity.ui.packs;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;

/** Which pack a command means: the one that is open where the user works, else the one that is selected. */
public final class PackAtHand {
    private PackAtHand() {
    }

    /** The folder of the pack, if there is one. */
    public static Optional<Path> of(ExecutionEvent event) {
        Optional<Path> open = open(event);
        Optional<Path> selected = selected(event).map(PackFolder::path);
        boolean editing = HandlerUtil.getActivePart(event) instanceof IEditorPart;
        return editing ? open.or(() -> selected) : selected.or(() -> open);
    }

    /** The one pack that is selected. */
    public static Optional<PackFolder> selected(ExecutionEvent event) {
        ISelection selection = HandlerUtil.getCurrentSelection(event);
        return selection instanceof IStructuredSelection structured && structured.size() == 1
                && structured.getFirstElement() instanceof PackFolder pack ? Optional.of(pack) : Optional.empty();
    }

    private static Optional<Path> open(ExecutionEvent event) {
        return HandlerUtil.getActiveEditorInput(event) instanceof PackHolder holder ? Optional.of(holder.pack()) : Optional.empty();
    }
}
