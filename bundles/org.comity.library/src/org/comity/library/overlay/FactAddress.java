package org.comity.library.overlay;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.comity.library.ReferenceLibrary;
import org.comity.model.fact.Identified;
import org.comity.model.fact.Sourced;
import org.comity.model.jurisdiction.ChannelRule;
import org.comity.model.jurisdiction.Holiday;
import org.comity.model.jurisdiction.Instrument;
import org.comity.model.jurisdiction.JurisdictionFactory;
import org.comity.model.jurisdiction.Language;
import org.comity.model.jurisdiction.Participation;
import org.comity.model.jurisdiction.Responsibility;
import org.comity.model.jurisdiction.State;
import org.comity.model.jurisdiction.TreatylessRule;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Names the elements of a State by a path that lasts over editions: {@code calendar/holidays[2026-04-13]}, {@code participations[untoc]}. */
public final class FactAddress {
    private static final Pattern SEGMENT = Pattern.compile("(\\w{1,60})(?:\\[([^\\[\\]/]{1,120})\\])?");

    private FactAddress() {
    }

    /** The path of an element of a State; empty for what is no fact or not in a State. */
    public static Optional<String> of(Sourced element) {
        StringBuilder path = new StringBuilder();
        for (EObject at = element; !(at instanceof State); at = at.eContainer()) {
            if (at.eContainer() == null) {
                return Optional.empty();
            }
            EReference containment = at.eContainmentFeature();
            path.insert(0, "/" + containment.getName() + (containment.isMany() ? "[" + key(at) + "]" : ""));
        }
        return Optional.of(path.substring(1));
    }

    /** The element at a path. One that may be there once, or a participation in a known instrument, is made where it is missing: look in a copy. */
    public static Optional<Sourced> find(ReferenceLibrary library, State state, String path) {
        EObject at = state;
        for (String segment : path.split("/", -1)) {
            Matcher parts = SEGMENT.matcher(segment);
            EStructuralFeature feature = parts.matches() ? at.eClass().getEStructuralFeature(parts.group(1)) : null;
            if (!(feature instanceof EReference reference) || !reference.isContainment() || reference.isMany() == (parts.group(2) == null)) {
                return Optional.empty();
            }
            Optional<EObject> next = reference.isMany() ? one(library, at, reference, parts.group(2)) : Optional.of(only(at, reference));
            if (next.isEmpty()) {
                return Optional.empty();
            }
            at = next.get();
        }
        return at instanceof Sourced sourced ? Optional.of(sourced) : Optional.empty();
    }

    private static EObject only(EObject owner, EReference reference) {
        if (owner.eGet(reference) == null) {
            owner.eSet(reference, EcoreUtil.create(reference.getEReferenceType()));
        }
        return (EObject) owner.eGet(reference);
    }

    @SuppressWarnings("unchecked")
    private static Optional<EObject> one(ReferenceLibrary library, EObject owner, EReference reference, String key) {
        List<EObject> elements = (List<EObject>) owner.eGet(reference);
        Optional<EObject> found = elements.stream().filter(element -> key(element).equals(key)).findFirst();
        if (found.isEmpty() && reference.getEReferenceType().getInstanceClass() == Participation.class) {
            found = library.find(Instrument.class, key).map(instrument -> {
                Participation part = JurisdictionFactory.eINSTANCE.createParticipation();
                part.setInstrument(instrument);
                elements.add(part);
                return part;
            });
        }
        return found;
    }

    private static String key(EObject element) {
        return switch (element) {
            case Identified identified -> identified.getId();
            case Participation part -> part.getInstrument().getId();
            case Holiday holiday -> holiday.getDate().toString();
            case Language language -> language.getTag();
            case ChannelRule rule -> rule.getFamily().getName() + " " + rule.getChannel().getName();
            case Responsibility entry -> entry.getFamily().getName();
            case TreatylessRule rule -> rule.getFamily().getName();
            default -> Integer.toString(((List<?>) element.eContainer().eGet(element.eContainmentFeature())).indexOf(element) + 1);
        };
    }
}
