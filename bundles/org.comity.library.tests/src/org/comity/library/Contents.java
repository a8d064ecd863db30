package org.comity.library;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.comity.model.fact.Identified;
import org.comity.model.jurisdiction.State;
import org.eclipse.emf.ecore.EObject;

/** What the shipped library holds, for tests that look at all of it. */
final class Contents {
    private Contents() {
    }

    /** All elements of a kind, in the order of the files. */
    static <T> List<T> every(Class<T> kind) {
        List<T> found = new ArrayList<>();
        for (Iterator<EObject> all = ReferenceLibrary.shipped().resource().getAllContents(); all.hasNext();) {
            EObject element = all.next();
            if (kind.isInstance(element)) {
                found.add(kind.cast(element));
            }
        }
        return found;
    }

    /** All elements of a kind but those of the real States, which are converted from the fact base and follow its own rules. */
    static <T extends EObject> List<T> ours(Class<T> kind) {
        return every(kind).stream().filter(element -> stateOf(element).map(State::isFictional).orElse(true)).toList();
    }

    /** All elements of a kind in the real States. */
    static <T extends EObject> List<T> real(Class<T> kind) {
        return every(kind).stream().filter(element -> !stateOf(element).map(State::isFictional).orElse(true)).toList();
    }

    /** The State that holds an element. */
    static Optional<State> stateOf(EObject element) {
        for (EObject at = element; at != null; at = at.eContainer()) {
            if (at instanceof State state) {
                return Optional.of(state);
            }
        }
        return Optional.empty();
    }

    static List<String> ids(List<? extends Identified> elements) {
        return elements.stream().map(Identified::getId).toList();
    }

    /** The languages of a State, each with what it is there and whether requests in it are taken. */
    static String languages(State state) {
        return state.getLanguages().stream().map(language -> language.getName() + (language.isOfficial() ? " official " : " foreign ") + language.getAcceptance())
                .collect(Collectors.joining("; "));
    }
}
