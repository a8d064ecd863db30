package org.comity.ui.states;

import java.util.List;

import org.comity.model.jurisdiction.State;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/** Opens what there is to read about States. */
public final class StateEditors {
    static final String PROFILE = "org.comity.ui.profile";
    static final String COMPARISON = "org.comity.ui.comparison";

    private StateEditors() {
    }

    /** Opens the profile of a State, or brings it to the front. */
    public static void profile(IWorkbenchPage page, String code) {
        open(page, List.of(code), PROFILE);
    }

    /** Lays two to four States side by side. */
    public static void comparison(IWorkbenchPage page, List<State> states) {
        open(page, states.stream().map(State::getId).toList(), COMPARISON);
    }

    private static void open(IWorkbenchPage page, List<String> codes, String editor) {
        try {
            page.openEditor(new StatesInput(codes), editor);
        } catch (PartInitException e) {
            ILog.of(StateEditors.class).error("The States " + codes + " cannot be shown", e);
        }
    }
}
