package org.comity.ui.matrix;

import org.eclipse.nebula.widgets.nattable.config.AbstractUiBindingConfiguration;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.selection.action.SelectCellAction;
import org.eclipse.nebula.widgets.nattable.ui.action.IKeyAction;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.swt.SWT;

/** What keys and mouse do in the table besides moving: open, copy, select before the menu comes. Tab leaves it, as everywhere. */
final class MatrixKeys extends AbstractUiBindingConfiguration {
    private final Runnable open;
    private final Runnable copy;

    MatrixKeys(Runnable open, Runnable copy) {
        this.open = open;
        this.copy = copy;
    }

    @Override
    public void configureUiBindings(UiBindingRegistry bindings) {
        IKeyAction nothing = (table, event) -> { };
        bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.TAB), nothing);
        bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.MOD2, SWT.TAB), nothing);
        bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.CR), (table, event) -> open.run());
        bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.MOD1, 'c'), (table, event) -> copy.run());
        bindings.registerFirstMouseDownBinding(new MouseEventMatcher(SWT.NONE, GridRegion.BODY, 3), new SelectCellAction());
        bindings.registerDoubleClickBinding(new MouseEventMatcher(SWT.NONE, GridRegion.BODY, 1), (table, event) -> open.run());
    }
}
