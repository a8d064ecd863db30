package org.comity.ui.states;

import java.util.List;
import java.util.Locale;

import org.comity.library.overlay.Correction;
import org.comity.library.overlay.FactAddress;
import org.comity.library.overlay.Overlay;
import org.comity.library.overlay.OverlayException;
import org.comity.library.profile.Entry;
import org.comity.model.jurisdiction.State;
import org.comity.ui.Messages;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;

/** What a trainer does with one entry of a profile: correct it, or let the library hold again. */
public final class Correcting {
    private static final String INSTRUMENT = "instrument.";

    private Correcting() {
    }

    /** Whether a trainer can say anything of an entry. */
    public static boolean isPossible(Entry entry) {
        return entry.isHolidays() || !addresses(entry).isEmpty();
    }

    /** Asks what the trainer knows better of an entry. */
    public static void ask(Shell shell, State state, Entry entry, Locale locale) {
        (entry.isHolidays() ? new HolidayDialog(shell, state, entry) : new FactDialog(shell, state, entry, locale)).open();
    }

    /** The corrections behind an entry of a State. */
    public static List<Correction> of(State state, Entry entry) {
        return OwnLibrary.overlay().corrections().stream().filter(it -> it.state().equals(state.getId()) && entry.isAbout(it)).toList();
    }

    /** The library holds again in these places. */
    public static void revert(Shell shell, List<Correction> corrections) {
        Overlay overlay = OwnLibrary.overlay();
        for (Correction correction : corrections) {
            overlay = overlay.without(correction.place());
        }
        Overlay reverted = overlay;
        carryOut(shell, () -> OwnLibrary.change(reverted));
    }

    /** Something that an overlay may refuse. */
    @FunctionalInterface
    public interface Step {
        void run() throws OverlayException;
    }

    /** Does it, or tells why it cannot be done. */
    public static void carryOut(Shell shell, Step step) {
        try {
            step.run();
        } catch (OverlayException e) {
            MessageDialog.openInformation(shell, Messages.Override_title, e.getMessage());
        }
    }

    /** Which elements an entry stands for; where nothing is recorded, the one that would be. Empty where nothing can be said of it. */
    public static List<String> addresses(Entry entry) {
        List<String> recorded = entry.evidence().stream().flatMap(fact -> FactAddress.of(fact).stream()).toList();
        if (!recorded.isEmpty()) {
            return recorded;
        }
        if (entry.key().startsWith(INSTRUMENT)) {
            return List.of("participations[" + entry.key().substring(INSTRUMENT.length()) + "]");
        }
        return switch (entry.key()) {
            case "tradition", "nationals", "assurances", "special" -> List.of(entry.key());
            case "languages" -> List.of("languagePolicy");
            case "urgent-channel" -> List.of("urgentChannel");
            case "dual-criminality" -> List.of("dualCriminality");
            case "extradition-dual-criminality" -> List.of("extraditionDualCriminality");
            case "death-penalty" -> List.of("deathPenalty");
            case "evidence-test" -> List.of("evidenceTest");
            case "provisional-arrest" -> List.of("provisionalArrest");
            default -> List.of();
        };
    }
}
