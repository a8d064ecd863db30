package org.comity.ui.states;

import java.util.List;
import java.util.stream.Stream;

import org.comity.library.profile.Comparison;
import org.comity.library.profile.FactSearch;
import org.comity.library.profile.Grouping;
import org.comity.model.jurisdiction.State;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;

/** The States in a selection: themselves, as members of a group, or by their facts. */
final class SelectedStates {
    private SelectedStates() {
    }

    /** Each once, in the order of the selection. */
    static List<State> of(ISelection selection) {
        return selection instanceof IStructuredSelection structured ? structured.stream().flatMap(SelectedStates::in).distinct().toList() : List.of();
    }

    private static Stream<State> in(Object element) {
        return switch (element) {
            case State state -> Stream.of(state);
            case Grouping.Member member -> Stream.of(member.state());
            case FactSearch.Hit hit -> Stream.of(hit.profile().state());
            default -> Stream.of();
        };
    }

    /** Whether there are as many as a comparison takes. */
    static boolean areComparable(List<State> states) {
        return states.size() >= Comparison.LEAST && states.size() <= Comparison.MOST;
    }
}
