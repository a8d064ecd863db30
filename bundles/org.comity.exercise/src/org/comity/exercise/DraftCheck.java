package org.comity.exercise;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.comity.exercise.state.RequestCase;
import org.comity.model.request.AssistanceType;
import org.comity.model.text.LanguageTags;
import org.comity.rules.request.RequestDraft;

/** Whether a letter can be read at all: everything that it names exists. Whether it is a good letter is for its reader to say. */
final class DraftCheck {
    private final Unfolding unfolding;
    private final RequestCase request;

    /** @param request the file to which the letter belongs */
    DraftCheck(Unfolding unfolding, RequestCase request) {
        this.unfolding = unfolding;
        this.request = request;
    }

    /** A refusal where a letter names what does not exist. */
    Optional<Refusal> check(RequestDraft draft) {
        if (!draft.type().equals(request.type())) {
            return refuse(Refusal.Reason.MALFORMED, "other-type", request.reference());
        }
        Stream<String> bases = Stream.concat(draft.basis().stream(), draft.reserveBasis().stream());
        return unknown(draft.measures().stream().map(RequestDraft.Measure::type), type -> unfolding.world().type(type).isPresent(), "no-such-type")
                .or(() -> unknown(draft.citedFacts().stream(), unfolding.world().facts()::containsKey, "no-such-fact"))
                .or(() -> fields(draft.fields().keySet()))
                .or(() -> unknown(bases, basis -> unfolding.world().instrument(basis).isPresent(), "no-such-instrument"))
                .or(() -> unknown(draft.related().stream(), this::isOwnRequest, "no-such-request"))
                .or(() -> unknown(Stream.of(draft.languageTag()), LanguageTags::isLanguage, "no-such-language"))
                .or(() -> windows(draft));
    }

    /** A refusal where the form of the request has no such field. */
    Optional<Refusal> fields(Collection<String> ids) {
        AssistanceType type = unfolding.type(request);
        return unknown(ids.stream(), id -> unfolding.world().field(type, id).isPresent(), "no-such-field");
    }

    /** A letter mentions letters of its own State; it has not seen those of others. */
    private boolean isOwnRequest(String reference) {
        RequestCase other = unfolding.request(reference);
        return other != null && unfolding.requesting(other) == unfolding.requesting(request);
    }

    private Optional<Refusal> windows(RequestDraft draft) {
        return draft.measures().stream()
                .filter(measure -> measure.from().isPresent() && measure.to().isPresent() && measure.to().get().isBefore(measure.from().get()))
                .findFirst().flatMap(measure -> refuse(Refusal.Reason.MALFORMED, "window-reversed", measure.from().get().toString(),
                        measure.to().get().toString()));
    }

    private Optional<Refusal> unknown(Stream<String> ids, Predicate<String> isKnown, String key) {
        return ids.filter(isKnown.negate()).findFirst().flatMap(id -> refuse(Refusal.Reason.UNKNOWN, key, id));
    }

    private Optional<Refusal> refuse(Refusal.Reason reason, String key, Object... arguments) {
        return unfolding.refuse(reason, key, arguments);
    }
}
