package org.comity.ui.matrix;

import java.util.List;
import java.util.Optional;

import org.comity.library.cooperation.Cooperation;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

/** Tells the window which two States are looked at, the one that asks first. */
final class PairSelection implements ISelectionProvider {
    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
    private ISelection selection = StructuredSelection.EMPTY;

    void select(Optional<Cooperation> pair) {
        setSelection(pair.map(it -> new StructuredSelection(List.of(it.requesting(), it.requested()))).orElse(StructuredSelection.EMPTY));
    }

    @Override
    public ISelection getSelection() {
        return selection;
    }

    @Override
    public void setSelection(ISelection wanted) {
        selection = wanted;
        SelectionChangedEvent event = new SelectionChangedEvent(this, wanted);
        listeners.forEach(listener -> listener.selectionChanged(event));
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }
}
