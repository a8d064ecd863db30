package org.comity.library.cooperation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.comity.library.ReferenceLibrary;
import org.comity.library.basis.LegalBases;
import org.comity.model.jurisdiction.State;
import org.comity.model.request.AssistanceType;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/**
 * States by States: what each can ask of each other one. A row for the State that asks, a column for the State that is asked.
 *
 * @param states in rows and in columns
 * @param day the day on which the requests are made
 * @param rows a place for each State that is asked; empty for a State with itself, and for an invented State with a real one,
 *        which have nothing to do with each other
 */
public record CooperationMatrix(List<State> states, AssistanceType type, LocalDate day, List<List<Optional<Cooperation>>> rows) {
    public CooperationMatrix {
        states = List.copyOf(states);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** All States of a library. @param type of that library */
    public static CooperationMatrix of(ReferenceLibrary library, AssistanceType type, LocalDate day) {
        return of(library, library.states(), type, day, new NullProgressMonitor());
    }

    /**
     * Some States of a library.
     *
     * @param states of that library, in the order that is wanted
     * @param type of that library
     * @throws OperationCanceledException when that was asked for meanwhile
     */
    public static CooperationMatrix of(ReferenceLibrary library, List<State> states, AssistanceType type, LocalDate day, IProgressMonitor monitor) {
        LegalBases bases = new LegalBases(library.instruments());
        SubMonitor progress = SubMonitor.convert(monitor, states.size());
        List<List<Optional<Cooperation>>> rows = new ArrayList<>();
        for (State requesting : states) {
            progress.split(1);
            rows.add(states.stream().map(requested -> areOfOneWorld(requesting, requested)
                    ? Optional.of(Cooperation.of(bases, requesting, requested, day, type)) : Optional.<Cooperation>empty()).toList());
        }
        return new CooperationMatrix(states, type, day, rows);
    }

    private static boolean areOfOneWorld(State one, State other) {
        return one != other && one.isFictional() == other.isFictional();
    }

    /** What one State can ask of another; empty where they have nothing to do with each other, or one is not in the matrix. */
    public Optional<Cooperation> between(State requesting, State requested) {
        int row = states.indexOf(requesting);
        int column = states.indexOf(requested);
        return row < 0 || column < 0 ? Optional.empty() : rows.get(row).get(column);
    }

    /** Every pair that has something to do with each other. */
    public Stream<Cooperation> pairs() {
        return rows.stream().flatMap(List::stream).flatMap(Optional::stream);
    }

    /** How many pairs stand so. */
    public long count(Outlook outlook) {
        return pairs().filter(pair -> pair.outlook() == outlook).count();
    }
}
