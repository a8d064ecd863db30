package org.comity.exercise.condition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.comity.exercise.desk.Reviews;
import org.comity.exercise.event.Event;
import org.comity.exercise.event.Recorded;
import org.comity.exercise.world.CaseWorld;
import org.comity.rules.request.RequestDraft;

/** Letters as their readers had them: each request as it left, and as it read with every answer that corrected it. */
final class Letters {
    private final CaseWorld world;
    private final List<Letter> all = new ArrayList<>();
    private final Map<String, Recorded> opened = new HashMap<>();
    private final Map<String, Set<String>> known = new HashMap<>();

    /**
     * One letter.
     *
     * @param event by which it left
     * @param isFirst whether the request left by it, and not an answer that corrects it
     * @param findings what its reader will question
     * @param unsupported ids of facts that it states and nobody at the side that asks could know
     */
    record Letter(Recorded event, String request, boolean isFirst, RequestDraft draft, List<Event.Questioned> findings,
            List<String> unsupported) {
    }

    private Letters(CaseWorld world) {
        this.world = world;
    }

    /** Every letter, in the order in which they left. */
    static List<Letter> of(CaseWorld world, List<Recorded> chronicle) {
        Letters letters = new Letters(world);
        chronicle.forEach(letters::read);
        return List.copyOf(letters.all);
    }

    private void read(Recorded recorded) {
        switch (recorded.event()) {
            case Event.Opened e -> e.knowledge().forEach((party, facts) -> learn(List.of(party), facts));
            case Event.InjectReleased e -> learn(e.to(), e.facts());
            case Event.Improvised e -> learn(e.to(), e.facts());
            case Event.Revealed e -> learn(e.to(), e.facts());
            case Event.MessageSent e -> learn(e.to(), e.facts());
            case Event.LetterSent e -> learn(e.to(), e.facts());
            case Event.RequestOpened e -> opened.put(e.request(), recorded);
            case Event.RequestDispatched e -> all.add(new Letter(recorded, e.request(), true, e.draft(), e.findings(), e.unsupported()));
            case Event.InformationSupplied e -> all.add(new Letter(recorded, e.request(), false, e.draft(), findings(recorded, e), unsupported(e)));
            default -> { }
        }
    }

    private void learn(List<String> parties, List<String> facts) {
        parties.forEach(party -> known.computeIfAbsent(party, key -> new HashSet<>()).addAll(facts));
    }

    private List<Event.Questioned> findings(Recorded answer, Event.InformationSupplied event) {
        Recorded file = opened.get(event.request());
        return new Reviews(world).findings((Event.RequestOpened) file.event(), file.actor(), event.draft(), answer.at()).stream()
                .map(finding -> new Event.Questioned(finding.rule(), finding.severity(), finding.field())).toList();
    }

    private List<String> unsupported(Event.InformationSupplied event) {
        Set<String> home = world.partiesOf(world.party(opened.get(event.request()).actor()).orElseThrow().getState());
        return event.draft().citedFacts().stream()
                .filter(fact -> home.stream().noneMatch(party -> known.getOrDefault(party, Set.of()).contains(fact))).toList();
    }
}
