package org.comity.ui.states;

import java.util.List;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Brings back the States that were open when the window was closed. */
public final class StatesInputFactory implements IElementFactory {
    static final String ID = "org.comity.ui.states";
    static final String CODES = "codes";

    @Override
    public IAdaptable createElement(IMemento memento) {
        String codes = memento.getString(CODES);
        return codes == null ? null : new StatesInput(List.of(codes.split(" ")));
    }
}
