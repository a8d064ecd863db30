package org.comity.ui.explorer;

import java.util.List;
import java.util.Map;

import org.comity.ui.packs.PackFolder;
import org.comity.ui.packs.Shelf;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.Viewer;

/** Shelves with their packs; an empty shelf holds a hint instead. */
final class ShelfContent implements ITreeContentProvider {
    /** What stands where packs could stand. */
    record Hint(Shelf shelf) {
    }

    private Map<Shelf, List<PackFolder>> packs = Map.of();

    @Override
    @SuppressWarnings("unchecked")
    public void inputChanged(Viewer viewer, Object before, Object now) {
        packs = now == null ? Map.of() : (Map<Shelf, List<PackFolder>>) now;
    }

    @Override
    public Object[] getElements(Object input) {
        return packs.keySet().toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        List<PackFolder> children = parent instanceof Shelf shelf ? packs.getOrDefault(shelf, List.of()) : List.of();
        return children.isEmpty() && parent instanceof Shelf shelf ? new Object[] {new Hint(shelf)} : children.toArray();
    }

    @Override
    public Object getParent(Object element) {
        return switch (element) {
            case PackFolder pack -> pack.shelf();
            case Hint hint -> hint.shelf();
            default -> null;
        };
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof Shelf;
    }
}
