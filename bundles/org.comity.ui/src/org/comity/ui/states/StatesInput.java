package org.comity.ui.states;

import java.util.List;

import org.comity.model.jurisdiction.State;
import org.comity.ui.Icons;
import org.comity.ui.widgets.ReadingInput;
import org.eclipse.ui.IMemento;

/** States in an editor, by their codes. */
public final class StatesInput extends ReadingInput {
    private final List<String> codes;

    public StatesInput(List<String> codes) {
        super(Icons.STATES, StatesInputFactory.ID);
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
    public String getName() {
        return String.join(", ", codes);
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
