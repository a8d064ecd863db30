package org.comity.exercise;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.comity.exercise.event.Breach;
import org.comity.exercise.event.Event;
import org.comity.exercise.event.Recorded;
import org.comity.exercise.state.Letter;
import org.comity.exercise.state.RequestCase;
import org.comity.model.jurisdiction.State;
import org.comity.model.scenario.CaseFact;
import org.comity.model.scenario.FactDisclosed;
import org.comity.model.scenario.Party;
import org.comity.model.scenario.Purpose;
import org.comity.model.scenario.UseLimit;
import org.comity.rules.request.RequestDraft;

/** Watches what is done with knowledge that has limits. Nothing is stopped; the record tells exercise control. */
final class UseLimits {
    private final Unfolding unfolding;

    UseLimits(Unfolding unfolding) {
        this.unfolding = unfolding;
    }

    /** A letter leaves: what it cites must have come by a way that makes evidence, and be free for this use. */
    void cite(String actor, RequestCase request, RequestDraft draft) {
        State home = unfolding.requesting(request);
        List<String> bound = draft.citedFacts().stream().filter(fact -> isBound(fact) && !request.facts().contains(fact))
                .filter(fact -> sources(fact, home).findAny().isPresent()).toList();
        breach(actor, Breach.PURPOSE, bound, Optional.of(request.reference()), List.of(request.recipient()));
        breach(actor, Breach.INFORMAL_SOURCE, onlyHeard(home, draft.citedFacts()), Optional.of(request.reference()), List.of(request.recipient()));
    }

    /** Somebody tells somebody something. */
    void tell(String actor, List<String> to, List<String> facts, Optional<String> about) {
        List<String> bound = facts.stream().filter(this::isBound).toList();
        State home = unfolding.party(actor).getState();
        for (String receiver : bound.isEmpty() ? List.<String>of() : to) {
            State there = unfolding.party(receiver).getState();
            List<String> spread = bound.stream().filter(fact -> there != home && sources(fact, home).anyMatch(source -> giver(source) != there)).toList();
            breach(actor, Breach.PURPOSE, spread, about, List.of(receiver));
        }
        Set<Event.LimitBreached> leaks = new LinkedHashSet<>();
        for (FactDisclosed secret : unfolding.world().secrets()) {
            Set<String> kept = secret.getFacts().stream().map(CaseFact::getId).collect(Collectors.toSet());
            Set<String> outsiders = secret.getTo().stream().map(Party::getId).collect(Collectors.toSet());
            List<String> reached = to.stream().filter(outsiders::contains).toList();
            leaks.add(new Event.LimitBreached(Breach.CONFIDENTIALITY, facts.stream().filter(kept::contains).toList(), about, reached));
        }
        leaks.stream().filter(leak -> !leak.facts().isEmpty() && !leak.to().isEmpty()).forEach(leak -> unfolding.emit(actor, leak));
    }

    private void breach(String actor, Breach breach, List<String> facts, Optional<String> request, List<String> to) {
        if (!facts.isEmpty()) {
            unfolding.emit(actor, new Event.LimitBreached(breach, facts, request, to));
        }
    }

    private boolean isBound(String fact) {
        CaseFact known = unfolding.world().facts().get(fact);
        return known != null && known.getUseLimit() == UseLimit.PURPOSE_BOUND;
    }

    /** Requests that brought a fact to a State whose giver has not consented to another use. */
    private Stream<RequestCase> sources(String fact, State home) {
        return unfolding.state().requests().values().stream()
                .filter(source -> unfolding.requesting(source) == home && source.facts().contains(fact) && !hasConsent(source, fact));
    }

    private State giver(RequestCase source) {
        return unfolding.party(source.recipient()).getState();
    }

    private boolean hasConsent(RequestCase source, String fact) {
        return unfolding.state().chronicle().stream().anyMatch(recorded -> recorded.event() instanceof Event.MessageSent sent
                && sent.purpose() == Purpose.CONSENT && sent.about().equals(Optional.of(source.reference()))
                && (sent.facts().isEmpty() || sent.facts().contains(fact))
                && unfolding.world().party(recorded.actor()).filter(party -> party.getState() == giver(source)).isPresent());
    }

    /** Facts that a State knows from calls alone. */
    private List<String> onlyHeard(State home, List<String> facts) {
        Set<String> heard = unfolding.state().chronicle().stream().map(Recorded::event).filter(Event.CallMade.class::isInstance)
                .map(Event.CallMade.class::cast).filter(call -> unfolding.party(call.to()).getState() == home).flatMap(call -> call.facts().stream())
                .filter(facts::contains).collect(Collectors.toSet());
        if (heard.isEmpty()) {
            return List.of();
        }
        Set<String> office = unfolding.world().partiesOf(home);
        unfolding.state().opening().orElseThrow().knowledge().forEach((party, known) -> {
            if (office.contains(party)) {
                heard.removeAll(known);
            }
        });
        unfolding.state().mailboxes().forEach((party, letters) -> {
            if (office.contains(party)) {
                letters.stream().filter(letter -> !isHearsay(letter, office)).forEach(letter -> heard.removeAll(letter.facts()));
            }
        });
        return facts.stream().filter(heard::contains).toList();
    }

    /** What was told in a call, and what colleagues pass on: it is as good as its source. */
    private boolean isHearsay(Letter letter, Set<String> office) {
        return switch (unfolding.state().chronicle().get((int) letter.event() - 1).event()) {
            case Event.CallMade call -> true;
            case Event.MessageSent sent -> office.contains(letter.from());
            case Event.LetterSent sent -> office.contains(letter.from());
            default -> false;
        };
    }
}
