package org.comity.library.overlay;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.comity.library.LibraryCheck;
import org.comity.library.ReferenceLibrary;
import org.comity.model.fact.Confidence;
import org.comity.model.fact.Sourced;
import org.comity.model.jurisdiction.State;

/** What a trainer corrects, in the order in which it was said. A value: every change makes another one. */
public record Overlay(List<Correction> corrections) {
    /** Source of a corrected fact: it is seen from it wherever the fact is shown. */
    public static final String SOURCE = LibraryCheck.OVERLAY;

    public Overlay {
        corrections = List.copyOf(corrections);
    }

    /** Nothing is corrected. */
    public static Overlay empty() {
        return new Overlay(List.of());
    }

    /** Whether nothing is corrected. */
    public boolean isEmpty() {
        return corrections.isEmpty();
    }

    /** With one more correction, in the place of an earlier one for the same place. */
    public Overlay with(Correction correction) {
        return new Overlay(Stream.concat(without(correction.place()).corrections.stream(), Stream.of(correction)).toList());
    }

    /** Reverted in one place, where the library holds again. */
    public Overlay without(String place) {
        return new Overlay(corrections.stream().filter(other -> !other.place().equals(place)).toList());
    }

    /** The correction of a place. */
    public Optional<Correction> find(String place) {
        return corrections.stream().filter(correction -> correction.place().equals(place)).findFirst();
    }

    /** Whether an element of a library is not as it was shipped. */
    public static boolean isOverridden(Sourced element) {
        return SOURCE.equals(element.getSource());
    }

    /**
     * A copy of a library with everything in its place; the library itself stays as it is.
     *
     * @throws OverlayException when a correction fits nowhere, has a value that its feature cannot have, or dates contradict each other
     */
    public ReferenceLibrary over(ReferenceLibrary library) throws OverlayException {
        if (isEmpty()) {
            return library;
        }
        for (Correction correction : corrections) {
            PlainText.check(correction);
        }
        ReferenceLibrary copy = library.copy(OverlayFile.text(this));
        for (Correction correction : corrections) {
            apply(copy, correction);
        }
        for (Correction correction : corrections) {
            if (correction instanceof FactOverride override) {
                Plausibility.check(element(copy, override), override);
            }
        }
        return copy;
    }

    private static void apply(ReferenceLibrary copy, Correction correction) throws OverlayException {
        switch (correction) {
            case FactOverride override -> {
                Sourced element = element(copy, override);
                FeatureValue.set(element, FeatureValue.attribute(element, override), override);
                sign(element, override);
            }
            case HolidayCorrection holiday -> HolidayChange.apply(state(copy, holiday), holiday).ifPresent(element -> sign(element, holiday));
        }
    }

    private static void sign(Sourced element, Correction correction) {
        element.setSource(SOURCE);
        element.setAsOf(correction.date());
        element.setConfidence(Confidence.MEDIUM);
        element.setVerified(false);
        element.setNote(correction.author() + ": " + correction.reason());
    }

    private static State state(ReferenceLibrary copy, Correction correction) throws OverlayException {
        return copy.find(State.class, correction.state()).orElseThrow(() -> new OverlayException("There is no State with the code '"
                + PlainText.beginning(correction.state()) + "' in the library. Remove the override of " + PlainText.beginning(correction.place())
                + ", or mend its code."));
    }

    private static Sourced element(ReferenceLibrary copy, FactOverride override) throws OverlayException {
        State state = state(copy, override);
        return FactAddress.findOrMake(copy, state, override.fact()).orElseThrow(() -> new OverlayException(state.getName() + " has no fact '"
                + PlainText.beginning(override.fact()) + "'. Remove the override of " + PlainText.beginning(override.place())
                + ", or mend its address."));
    }
}
