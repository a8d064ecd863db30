package org.comity.design.editing;

import java.util.Locale;
import java.util.UUID;

import org.comity.design.words.Words;
import org.comity.library.ReferenceLibrary;
import org.comity.model.fact.Identified;
import org.comity.model.jurisdiction.State;
import org.comity.model.scenario.Scenario;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Ids, numbers, the case at hand, and deletion. */
public final class EditingServices {
    private static final URI LIBRARY = URI.createURI(ReferenceLibrary.URI_TEXT);
    private static final int DIGITS = 8;

    /** An id for a new element: its kind and eight hexadecimal digits of chance, so that ids of deleted elements do not come back. */
    public String newId(Identified element) {
        String kind = element.eClass().getName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        return kind + "-" + UUID.randomUUID().toString().substring(0, DIGITS);
    }

    /** Whether an element may be changed: what the reference library says may not. */
    public boolean isEditable(EObject element) {
        return element.eResource() == null || !LIBRARY.equals(element.eResource().getURI());
    }

    /** Whether an element is part of another; a case or lifecycle as a whole is not. */
    public boolean isRemovable(EObject element) {
        return element.eContainer() != null;
    }

    /** Whether an element is a State; the background of a diagram is not. */
    public boolean isState(EObject element) {
        return element instanceof State;
    }

    /** Whether this is another element than that. */
    public boolean isAnotherThan(EObject element, EObject other) {
        return element != other;
    }

    /** The case that a diagram shows. */
    public Scenario caseShown(EObject diagram) {
        return Case.shownBy(diagram);
    }

    /** The case that an element is part of. */
    public Scenario caseOf(EObject element) {
        return Case.of(element).orElse(null);
    }

    /** The element to which an edge leads. */
    public EObject farEnd(EObject edge) {
        return Views.farEnd(edge);
    }

    /**
     * Makes an element ready to be removed: takes out what cannot be without it, and clears every reference to what goes.
     *
     * @return the element itself, still in its place
     */
    public EObject cutLoose(EObject element) {
        Removal.prepare(element);
        return element;
    }

    /** The text of an element, cut to fit a figure. */
    public String shortText(EObject element) {
        EStructuralFeature text = element.eClass().getEStructuralFeature("text");
        return Words.shortened((String) element.eGet(text));
    }

    /**
     * A whole number as it was typed, from 0.
     *
     * @throws IllegalArgumentException when it is none; the message says what to type
     */
    public Integer wholeNumber(EObject element, String typed) {
        if (!typed.strip().matches("[0-9]{1,6}")) {
            throw new IllegalArgumentException(Words.say("noWholeNumber", typed));
        }
        return Integer.valueOf(typed.strip());
    }
}
