package org.comity.ui.overview;

import java.util.List;

import org.comity.model.jurisdiction.Authority;
import org.comity.model.scenario.Party;
import org.comity.model.scenario.Seat;
import org.comity.model.scenario.SimulatedParty;
import org.comity.ui.widgets.Column;
import org.comity.ui.widgets.ReadingText;
import org.comity.ui.widgets.TableAndText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Who sits where: the seats for trainees first, then the parties that are simulated. */
final class SeatsPage {
    private SeatsPage() {
    }

    static Control create(Composite parent, Overview overview) {
        List<Column<Party>> columns = List.of(
                Column.of(Words.say("seat.name"), 4, 24, Party::getName),
                Column.of(Words.say("seat.kind"), 2, 12, SeatsPage::kind),
                Column.of(Words.say("seat.state"), 2, 10, SeatsPage::state),
                Column.of(Words.say("seat.authority"), 3, 18, SeatsPage::authority),
                Column.of(Words.say("seat.task"), 6, 24, SeatsPage::task));
        List<Party> parties = overview.scenario().getParties();
        return new TableAndText<>(parent, columns, parties, SeatsPage::tell).heights(3, 1).control();
    }

    private static String kind(Party party) {
        return party instanceof SimulatedParty simulated ? Words.of(simulated.getKind()) : Words.say("seat.seat");
    }

    private static String state(Party party) {
        return party.getState() == null ? "" : party.getState().getName();
    }

    private static String authority(Party party) {
        return party.getAuthority() == null ? "" : party.getAuthority().getName();
    }

    private static String task(Party party) {
        return party instanceof Seat seat ? seat.getTask() : "";
    }

    private static void tell(Party party, ReadingText text) {
        text.heading(party.getName());
        if (party instanceof Seat seat) {
            text.paragraph(seat.getTask());
        } else {
            text.paragraph(Words.say("seat.simulated", kind(party)));
        }
        Authority authority = party.getAuthority();
        if (authority != null) {
            text.paragraph(Words.say("seat.authority"), authority.getName() + " (" + Words.list(authority.getRoles()) + "), " + state(party));
        }
    }
}
