package org.comity.exercise;

import java.util.List;
import java.util.Optional;

import org.comity.exercise.event.Event;
import org.comity.exercise.world.CaseClock;
import org.comity.model.scenario.CaseFact;
import org.comity.model.scenario.Inject;
import org.comity.model.scenario.Party;

/** The injects on the table of exercise control: each comes once, when the scenario says so or when control does. */
final class InjectTable {
    private final Unfolding unfolding;

    InjectTable(Unfolding unfolding) {
        this.unfolding = unfolding;
    }

    /** An inject reaches its receivers. */
    void release(Inject inject) {
        unfolding.emit(Act.CONTROL, new Event.InjectReleased(inject.getId(), inject.getFrom().getId(),
                inject.getTo().stream().map(Party::getId).toList(), inject.getText(),
                inject.getReveals().stream().map(CaseFact::getId).toList()));
    }

    Optional<Refusal> release(Act.Release act) {
        Optional<Refusal> refusal = new Rights(unfolding).clockRuns().or(() -> isToCome(act.inject()));
        if (refusal.isEmpty()) {
            release(unfolding.world().inject(act.inject()).orElseThrow());
        }
        return refusal;
    }

    Optional<Refusal> hold(Act.Hold act) {
        boolean already = unfolding.state().control().held().contains(act.inject());
        return setAside(act.inject(), already, "held", new Event.InjectHeld(act.inject()));
    }

    Optional<Refusal> skip(Act.Skip act) {
        boolean already = unfolding.state().control().skipped().contains(act.inject());
        return setAside(act.inject(), already, "skipped", new Event.InjectSkipped(act.inject()));
    }

    private Optional<Refusal> setAside(String inject, boolean already, String key, Event event) {
        Optional<Refusal> refusal = isArranging().or(() -> isToCome(inject));
        if (refusal.isEmpty() && already) {
            return unfolding.refuse(Refusal.Reason.NOT_NOW, key + "-already", number(inject));
        }
        if (refusal.isEmpty()) {
            unfolding.emit(Act.CONTROL, event);
        }
        return refusal;
    }

    Optional<Refusal> retime(Act.Retime act) {
        Optional<Refusal> refusal = isArranging().or(() -> isToCome(act.inject()));
        if (refusal.isPresent()) {
            return refusal;
        }
        long end = unfolding.world().clock().end();
        if (act.to() < unfolding.now() || act.to() >= end) {
            return unfolding.refuse(Refusal.Reason.NOT_NOW, "no-such-moment", CaseClock.tell(unfolding.now()), CaseClock.tell(end));
        }
        unfolding.emit(Act.CONTROL, new Event.InjectRetimed(act.inject(), act.to()));
        return Optional.empty();
    }

    Optional<Refusal> improvise(Act.Improvise act) {
        Optional<Refusal> refusal = new Rights(unfolding).clockRuns().or(() -> areParties(List.of(act.from())))
                .or(() -> areParties(act.to())).or(() -> areFacts(act.facts()));
        if (refusal.isPresent()) {
            return refusal;
        }
        if (unfolding.state().isSeated(act.from())) {
            return unfolding.refuse(Refusal.Reason.NO_RIGHT, "is-played", unfolding.party(act.from()).getName());
        }
        if (act.to().contains(act.from())) {
            return unfolding.refuse(Refusal.Reason.MALFORMED, "to-oneself");
        }
        unfolding.emit(Act.CONTROL, new Event.Improvised(act.from(), act.to().stream().distinct().toList(), act.text(),
                act.facts().stream().distinct().toList()));
        return Optional.empty();
    }

    Optional<Refusal> reveal(Act.Reveal act) {
        Optional<Refusal> refusal = new Rights(unfolding).isOpen().or(() -> areParties(act.to())).or(() -> areFacts(act.facts()));
        if (refusal.isEmpty()) {
            unfolding.emit(Act.CONTROL, new Event.Revealed(act.to().stream().distinct().toList(), act.text(),
                    act.facts().stream().distinct().toList()));
        }
        return refusal;
    }

    /** Injects are arranged while the exercise runs or the clock stands; before StartEx nothing is due yet. */
    private Optional<Refusal> isArranging() {
        return unfolding.state().isPaused() ? Optional.empty() : new Rights(unfolding).clockRuns();
    }

    private Optional<Refusal> isToCome(String inject) {
        if (unfolding.world().inject(inject).isEmpty()) {
            return unfolding.refuse(Refusal.Reason.UNKNOWN, "no-such-inject", inject);
        }
        return unfolding.state().released().containsKey(inject)
                ? unfolding.refuse(Refusal.Reason.NOT_NOW, "released-already", number(inject)) : Optional.empty();
    }

    private String number(String inject) {
        return unfolding.world().inject(inject).orElseThrow().getNumber();
    }

    private Optional<Refusal> areParties(List<String> ids) {
        return ids.stream().filter(id -> unfolding.world().party(id).isEmpty()).findFirst()
                .flatMap(id -> unfolding.refuse(Refusal.Reason.UNKNOWN, "no-such-party", id));
    }

    private Optional<Refusal> areFacts(List<String> ids) {
        return ids.stream().filter(id -> !unfolding.world().facts().containsKey(id)).findFirst()
                .flatMap(id -> unfolding.refuse(Refusal.Reason.UNKNOWN, "no-such-fact", id));
    }
}
