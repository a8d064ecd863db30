package org.comity.ui.states;

import java.util.List;

import org.comity.model.jurisdiction.State;
import org.comity.ui.Icons;
import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

/** States in an editor, by their codes. Come back when the window is opened again. */
public final class StatesInput extends PlatformObject implements IEditorInput, IPersistableElement {
    private final List<String> codes;

    public StatesInput(List<String> codes) {
        this.codes = List.copyOf(codes);
    }

    public List<String> codes() {
        return codes;
    }

    /** The States, as far as the library has them. */
    List<State> states() {
        return codes.stream().flatMap(code -> OwnLibrary.library().find(State.class, code).stream()).toList();
    }

    @Override
    public boolean exists() {
        return states().size() == codes.size();
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icons.STATES.descriptor();
    }

    @Override
    public String getName() {
        return String.join(", ", codes);
    }

    @Override
    public String getToolTipText() {
        return getName();
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getFactoryId() {
        return StatesInputFactory.ID;
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(StatesInputFactory.CODES, String.join(" ", codes));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StatesInput input && input.codes.equals(codes);
    }

    @Override
    public int hashCode() {
        return codes.hashCode();
    }
}
