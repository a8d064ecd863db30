package org.comity.library.overlay;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.comity.library.ReferenceLibrary;
import org.comity.model.fact.Confidence;
import org.comity.model.fact.Sourced;
import org.comity.model.jurisdiction.State;
import org.eclipse.emf.ecore.EAttribute;

/** What a trainer overrides, in the order in which it was said. A value: every change makes another one. */
public record Overlay(List<FactOverride> overrides) {
    /** Source of an overridden fact: it is seen from it wherever the fact is shown. */
    public static final String SOURCE = "overlay";

    public Overlay {
        overrides = List.copyOf(overrides);
    }

    /** Nothing is overridden. */
    public static Overlay empty() {
        return new Overlay(List.of());
    }

    /** With one more override, in the place of an earlier one for the same place. */
    public Overlay with(FactOverride override) {
        return new Overlay(Stream.concat(without(override.place()).overrides.stream(), Stream.of(override)).toList());
    }

    /** Reverted in one place, where the library holds again. */
    public Overlay without(String place) {
        return new Overlay(overrides.stream().filter(other -> !other.place().equals(place)).toList());
    }

    /** The override of a place. */
    public Optional<FactOverride> find(String place) {
        return overrides.stream().filter(override -> override.place().equals(place)).findFirst();
    }

    /** Whether an element of a library is not as it was shipped. */
    public static boolean isOverridden(Sourced element) {
        return SOURCE.equals(element.getSource());
    }

    /**
     * A copy of a library with everything in its place; the library itself stays as it is.
     *
     * @throws OverlayException when an override fits nowhere, has a value that its feature cannot have, or dates contradict each other
     */
    public ReferenceLibrary over(ReferenceLibrary library) throws OverlayException {
        if (overrides.isEmpty()) {
            return library;
        }
        ReferenceLibrary copy = library.copy(overrides.toString());
        for (FactOverride override : overrides) {
            apply(copy, override);
        }
        for (FactOverride override : overrides) {
            Plausibility.check(element(copy, override), override);
        }
        return copy;
    }

    private static void apply(ReferenceLibrary copy, FactOverride override) throws OverlayException {
        PlainText.check(override);
        Sourced element = element(copy, override);
        EAttribute attribute = FeatureValue.attribute(element, override);
        FeatureValue.set(element, attribute, override);
        element.setSource(SOURCE);
        element.setAsOf(override.date());
        element.setConfidence(Confidence.MEDIUM);
        element.setVerified(false);
        element.setNote(override.author() + ": " + override.reason());
    }

    private static Sourced element(ReferenceLibrary copy, FactOverride override) throws OverlayException {
        State state = copy.find(State.class, override.state()).orElseThrow(() -> new OverlayException("There is no State with the code '"
                + override.state() + "' in the library. Remove the override of " + override.place() + ", or mend its code."));
        return FactAddress.find(copy, state, override.fact()).orElseThrow(() -> new OverlayException(state.getName() + " has no fact '"
                + override.fact() + "'. Remove the override of " + override.place() + ", or mend its address."));
    }
}
