package org.comity.library.overlay;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.comity.library.ReferenceLibrary;
import org.comity.model.fact.FactPackage;
import org.comity.model.fact.Identified;
import org.comity.model.fact.Sourced;
import org.comity.model.jurisdiction.ChannelRule;
import org.comity.model.jurisdiction.Holiday;
import org.comity.model.jurisdiction.Instrument;
import org.comity.model.jurisdiction.JurisdictionFactory;
import org.comity.model.jurisdiction.JurisdictionPackage;
import org.comity.model.jurisdiction.Language;
import org.comity.model.jurisdiction.Participation;
import org.comity.model.jurisdiction.Responsibility;
import org.comity.model.jurisdiction.State;
import org.comity.model.jurisdiction.TreatylessRule;
import org.eclipse.emf.ecore.EClass;
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

    /** The element at a path, if it is recorded. */
    public static Optional<Sourced> find(State state, String path) {
        return walk(state, path, (reference, key) -> Optional.empty());
    }

    /** What kind of fact a path leads to, recorded or not; empty where it leads to none. */
    public static Optional<EClass> kind(String path) {
        EClass at = JurisdictionPackage.Literals.STATE;
        for (String segment : path.split("/", -1)) {
            Optional<EReference> reference = reference(at, SEGMENT.matcher(segment));
            if (reference.isEmpty()) {
                return Optional.empty();
            }
            at = reference.get().getEReferenceType();
        }
        return Optional.of(at).filter(FactPackage.Literals.SOURCED::isSuperTypeOf);
    }

    /** The containment that a segment names; with a key if there may be several elements in it, without one if there may not. */
    private static Optional<EReference> reference(EClass owner, Matcher parts) {
        EStructuralFeature feature = parts.matches() ? owner.getEStructuralFeature(parts.group(1)) : null;
        return feature instanceof EReference reference && reference.isContainment() && reference.isMany() == (parts.group(2) != null)
                ? Optional.of(reference) : Optional.empty();
    }

    /** The element at a path. One that may be there once, or a participation in a known instrument, is made where it is missing: only in a copy. */
    static Optional<Sourced> findOrMake(ReferenceLibrary copy, State state, String path) {
        return walk(state, path, (reference, key) -> made(copy, reference, key));
    }

    /** What stands for an element that is not recorded. */
    @FunctionalInterface
    private interface Missing {
        Optional<EObject> make(EReference reference, Optional<String> key);
    }

    private static Optional<Sourced> walk(State state, String path, Missing missing) {
        EObject at = state;
        for (String segment : path.split("/", -1)) {
            Matcher parts = SEGMENT.matcher(segment);
            Optional<EReference> reference = reference(at.eClass(), parts);
            Optional<EObject> next = reference.isEmpty() ? Optional.empty() : next(at, reference.get(), Optional.ofNullable(parts.group(2)), missing);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            at = next.get();
        }
        return at instanceof Sourced sourced ? Optional.of(sourced) : Optional.empty();
    }

    @SuppressWarnings("unchecked")
    private static Optional<EObject> next(EObject owner, EReference reference, Optional<String> key, Missing missing) {
        Optional<EObject> recorded = key.isEmpty() ? Optional.ofNullable((EObject) owner.eGet(reference))
                : ((List<EObject>) owner.eGet(reference)).stream().filter(element -> key(element).equals(key.get())).findFirst();
        return recorded.or(() -> missing.make(reference, key).map(made -> {
            if (key.isEmpty()) {
                owner.eSet(reference, made);
            } else {
                ((List<EObject>) owner.eGet(reference)).add(made);
            }
            return made;
        }));
    }

    private static Optional<EObject> made(ReferenceLibrary copy, EReference reference, Optional<String> key) {
        if (key.isEmpty()) {
            return Optional.of(EcoreUtil.create(reference.getEReferenceType()));
        }
        return reference.getEReferenceType().getInstanceClass() != Participation.class ? Optional.empty()
                : copy.find(Instrument.class, key.get()).map(instrument -> {
                    Participation part = JurisdictionFactory.eINSTANCE.createParticipation();
                    part.setInstrument(instrument);
                    return part;
                });
    }

    private static String key(EObject element) {
        return switch (element) {
            case Identified identified -> identified.getId();
            case Participation part -> part.getInstrument().getId();
            case Holiday holiday -> holiday.getDate().toString();
            case Language language -> language.getTag();
            case ChannelRule rule -> rule.getFamily().getName() + " " + (1 + ((State) rule.eContainer()).getChannels().stream()
                    .filter(other -> other.getFamily() == rule.getFamily()).toList().indexOf(rule));
            case Responsibility entry -> entry.getFamily().getName();
            case TreatylessRule rule -> rule.getFamily().getName();
            default -> Integer.toString(((List<?>) element.eContainer().eGet(element.eContainmentFeature())).indexOf(element) + 1);
        };
    }
}
