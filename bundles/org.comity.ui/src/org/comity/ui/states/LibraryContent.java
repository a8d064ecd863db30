package org.comity.ui.states;

import java.util.List;

import org.comity.library.profile.Grouping;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** Groups with their States, or facts without anything below them. */
final class LibraryContent implements ITreeContentProvider {
    @Override
    public Object[] getElements(Object input) {
        return ((List<?>) input).toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return parent instanceof Grouping.Group group ? group.members().toArray() : new Object[0];
    }

    @Override
    public Object getParent(Object element) {
        return null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof Grouping.Group;
    }
}
