package org.comity.exercise;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.comity.exercise.event.Due;
import org.comity.exercise.event.Event;
import org.comity.exercise.event.TranslationKind;
import org.comity.exercise.state.RequestCase;
import org.comity.exercise.state.Translation;
import org.comity.exercise.world.Limits;
import org.comity.model.fact.TimeUnit;
import org.comity.model.jurisdiction.State;
import org.comity.model.request.ActorRole;
import org.comity.model.request.Side;
import org.comity.model.request.Transition;
import org.comity.model.request.Trigger;
import org.comity.model.scenario.Party;
import org.comity.model.text.LanguageTags;
import org.comity.rules.request.RequestDraft;

/** Translation of a letter before it leaves: it costs the office time, and a machine now and then alters what is asked for. */
final class Translations {
    /** Characters that a sworn translator does in a working day; a design figure. */
    private static final int CERTIFIED_A_DAY = 1_500;

    /** Shortest certified translation, with its certificate, in working days; a design figure. */
    private static final int CERTIFIED_LEAST = 2;

    /** Case minutes that a machine translation takes, with the handling of the file; a design figure. */
    private static final int MACHINE_MINUTES = 60;

    /** Share of machine translations that alter the measure or the offence; a design figure. */
    static final double MACHINE_ERRS = 0.35;

    /** Fields whose alteration changes what is asked for, or the offence, of the forms for assistance, extradition and arrest. */
    private static final List<String> TELLING = List.of("M09", "M13", "M07", "X02", "X03", "PA04", "PA03", "spontaneous-content", "M06");

    private final Unfolding unfolding;

    Translations(Unfolding unfolding) {
        this.unfolding = unfolding;
    }

    Optional<Refusal> order(Act.Translate act) {
        Optional<Refusal> refusal = mayHandle(act.actor(), act.request());
        if (refusal.isPresent()) {
            return refusal;
        }
        if (!LanguageTags.isLanguage(act.languageTag())) {
            return unfolding.refuse(Refusal.Reason.UNKNOWN, "no-such-language", act.languageTag());
        }
        RequestCase request = unfolding.request(act.request());
        RequestDraft draft = request.draft().orElseThrow();
        if (draft.languageTag().equals(act.languageTag())) {
            return unfolding.refuse(Refusal.Reason.NOT_NOW, "same-language", act.request(), act.languageTag());
        }
        unfolding.emit(act.actor(), new Event.TranslationOrdered(act.request(), act.languageTag(), act.kind()));
        plan(act.actor(), act.request(), due(unfolding.requesting(request), act.kind(), length(draft)));
        return Optional.empty();
    }

    Optional<Refusal> order(Act.ProofRead act) {
        Optional<Refusal> refusal = mayHandle(act.actor(), act.request());
        if (refusal.isPresent()) {
            return refusal;
        }
        RequestCase request = unfolding.request(act.request());
        if (request.translation().isEmpty()) {
            return unfolding.refuse(Refusal.Reason.NOT_NOW, "not-translated", act.request());
        }
        unfolding.emit(act.actor(), new Event.ProofReadingOrdered(act.request()));
        plan(act.actor(), act.request(), Limits.after(unfolding.now(), 1, TimeUnit.WORKING_DAYS,
                unfolding.world().calendar(unfolding.requesting(request))));
        return Optional.empty();
    }

    private void plan(String actor, String reference, long at) {
        unfolding.emit(actor, new Event.Planned(new Due(at, Due.Kind.TRANSLATION, reference)));
    }

    /** Whoever may send a letter may have it translated, as long as it has not left and is not at the translator's. */
    private Optional<Refusal> mayHandle(String actor, String reference) {
        Rights rights = new Rights(unfolding);
        Optional<Refusal> refusal = rights.mayAct(actor, reference);
        if (refusal.isPresent()) {
            return refusal;
        }
        RequestCase request = unfolding.request(reference);
        Party party = unfolding.party(actor);
        Optional<Transition> leaving = unfolding.world().lifecycleState(request.state())
                .flatMap(state -> unfolding.world().transition(state, Trigger.DISPATCH));
        if (leaving.isEmpty()) {
            return unfolding.refuse(Refusal.Reason.NOT_NOW, "not-for-translation", reference);
        }
        List<ActorRole> senders = leaving.get().getActors();
        if (!rights.isAsking(party, request) || new Moves(unfolding).roles(party, request).stream().noneMatch(senders::contains)) {
            return unfolding.refuse(Refusal.Reason.NO_RIGHT, "no-right-to-move", party.getName(), leaving.get().getEvent());
        }
        if (request.draft().isEmpty()) {
            return unfolding.refuse(Refusal.Reason.NOT_NOW, "nothing-written", reference);
        }
        return request.translation().filter(Translation::awaited).isPresent()
                ? unfolding.refuse(Refusal.Reason.NOT_NOW, "being-translated", reference) : Optional.empty();
    }

    private long due(State home, TranslationKind kind, int length) {
        return switch (kind) {
            case MACHINE -> unfolding.now() + MACHINE_MINUTES;
            case CERTIFIED -> Limits.after(unfolding.now(), Math.max(CERTIFIED_LEAST, Math.ceilDiv(length, CERTIFIED_A_DAY)), TimeUnit.WORKING_DAYS,
                    unfolding.world().calendar(home));
        };
    }

    /** Characters of a letter. */
    private static int length(RequestDraft draft) {
        return Stream.concat(draft.fields().values().stream().map(RequestDraft.Entry::text), draft.measures().stream().map(RequestDraft.Measure::text))
                .mapToInt(String::length).sum();
    }

    /** A letter comes back from the translator or the proof-reader. */
    void deliver(String reference) {
        RequestCase request = unfolding.request(reference);
        Optional<Translation> awaited = request.translation().filter(Translation::awaited);
        boolean standing = awaited.isPresent() && new Moves(unfolding).isPossible(request, Side.REQUESTING, Trigger.DISPATCH);
        if (!standing) {
            unfolding.emit(Act.CONTROL, new Event.PlanDropped(Due.Kind.TRANSLATION, reference));
            return;
        }
        RequestDraft draft = request.draft().orElseThrow();
        if (draft.languageTag().equals(awaited.get().languageTag())) {
            unfolding.emit(Act.CONTROL, new Event.ProofRead(reference, awaited.get().garbled().stream().toList()));
            return;
        }
        unfolding.emit(Act.CONTROL, new Event.Translated(reference, draft.in(awaited.get().languageTag())));
        if (awaited.get().kind() == TranslationKind.MACHINE) {
            altered(request, draft).ifPresent(field -> unfolding.emit(Act.CONTROL, new Event.TranslationErred(reference, field)));
        }
    }

    private Optional<String> altered(RequestCase request, RequestDraft draft) {
        List<String> written = TELLING.stream().filter(draft::isFilled).toList();
        String stream = "translation/" + request.reference() + "/" + unfolding.state().number();
        double draw = unfolding.streams().draw(stream);
        return written.isEmpty() || draw >= MACHINE_ERRS ? Optional.empty()
                : Optional.of(written.get((int) (draw / MACHINE_ERRS * written.size())));
    }
}
