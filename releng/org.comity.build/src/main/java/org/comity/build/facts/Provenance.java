package org.comity.build.facts;

import java.time.LocalDate;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;

/** Copies the provenance of a fact onto the element that holds it. */
final class Provenance {
    private Provenance() {
    }

    static EObject of(EObject element, Fact fact, LocalDate asOf) {
        Model.set(element, "source", fact.source());
        Model.set(element, "asOf", asOf);
        if (Fact.CONFIDENCES.contains(fact.confidence())) {
            Model.set(element, "confidence", fact.confidence().toUpperCase(Locale.ROOT));
        }
        Model.set(element, "verified", fact.verified());
        fact.note().ifPresent(note -> Model.set(element, "note", note));
        return element;
    }
}
