package org.comity.ui.states;

import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.jface.viewers.ISelection;

/** Whether the States that are selected can be compared. */
public final class SelectionTester extends PropertyTester {
    @Override
    public boolean test(Object receiver, String property, Object[] arguments, Object expected) {
        return SelectedStates.areComparable(SelectedStates.of((ISelection) receiver));
    }
}
