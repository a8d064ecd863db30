package org.comity.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import org.comity.library.LibraryCheck.Defect;
import org.comity.model.jurisdiction.Instrument;
import org.comity.model.jurisdiction.JurisdictionFactory;
import org.comity.model.jurisdiction.Participation;
import org.comity.model.jurisdiction.State;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.InternalEObject;
import org.junit.jupiter.api.Test;

/** Somebody changes the facts by hand, and wants to know what broke. */
class LibraryCheckTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static List<Defect> after(Consumer<State> change) {
        ReferenceLibrary copy = ReferenceLibrary.shipped().copy("planted");
        change.accept(copy.get(State.class, "TH"));
        return LibraryCheck.of(copy, TODAY);
    }

    private static void says(String place, String words, List<Defect> defects) {
        assertEquals(1, defects.size(), defects::toString);
        assertTrue(defects.get(0).place().contains(place) && defects.get(0).sentence().contains(words), defects::toString);
    }

    @Test
    void theShippedLibraryIsWhole() {
        assertEquals(List.of(), LibraryCheck.of(ReferenceLibrary.shipped(), TODAY));
    }

    @Test
    void aSourceThatIsNotListedIsNamed() {
        says("State TH", "S-TH-999", after(state -> state.getParticipations().get(0).setSource("S-UNT;S-TH-999")));
    }

    @Test
    void aDayInTheFutureOrNoDayCannotBe() {
        says("State TH", "2027-01-01", after(state -> state.getParticipations().get(0).setAsOf(LocalDate.of(2027, 1, 1))));
        says("State TH", "when", after(state -> state.getParticipations().get(0).setAsOf(null)));
    }

    @Test
    void aReferenceToNothingIsNamed() {
        says("State TH, Participation", "comity:/library#no-such-treaty", after(state -> {
            Instrument lost = JurisdictionFactory.eINSTANCE.createInstrument();
            ((InternalEObject) lost).eSetProxyURI(URI.createURI("comity:/library#no-such-treaty"));
            Participation participation = state.getParticipations().get(0);
            participation.setInstrument(lost);
        }));
    }

    @Test
    void anIdThatTwoElementsHaveAndANameThatIsMissingAreNamed() {
        says("Authority", "same id", after(state -> state.getAuthorities().get(0).setId(state.getAuthorities().get(1).getId())));
        says("State TH", "name", after(state -> state.setName(null)));
    }
}
