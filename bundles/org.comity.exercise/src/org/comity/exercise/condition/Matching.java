package org.comity.exercise.condition;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.comity.exercise.event.Event;
import org.comity.exercise.event.Recorded;
import org.comity.exercise.world.CaseWorld;
import org.comity.model.jurisdiction.State;
import org.comity.model.scenario.ActTemplate;
import org.comity.model.scenario.CaseFact;
import org.comity.model.scenario.DiaryTemplate;
import org.comity.model.scenario.DraftTemplate;
import org.comity.model.scenario.MessageTemplate;
import org.comity.model.scenario.NoteTemplate;
import org.comity.model.scenario.Party;
import org.comity.model.scenario.RequestPlan;
import org.comity.model.scenario.StepTemplate;

/**
 * Recognises in the events what the outlines of a scenario describe, whoever did it and in whatever words: a message by
 * purpose, receivers and facts; a request by type and recipient.
 */
final class Matching {
    private final CaseWorld world;
    private final List<Recorded> chronicle;
    private final Map<String, Event.RequestOpened> opened = new HashMap<>();

    Matching(CaseWorld world, List<Recorded> chronicle) {
        this.world = world;
        this.chronicle = chronicle;
        chronicle.forEach(recorded -> {
            if (recorded.event() instanceof Event.RequestOpened request) {
                opened.put(request.request(), request);
            }
        });
    }

    /** Events by which a party of a State did what a template describes. */
    Stream<Recorded> acts(ActTemplate template, State state) {
        Set<String> colleagues = world.partiesOf(state);
        return chronicle.stream().filter(recorded -> colleagues.contains(recorded.actor()) && matches(template, recorded.event()));
    }

    private boolean matches(ActTemplate template, Event event) {
        return switch (template) {
            case MessageTemplate message -> event instanceof Event.MessageSent sent && sent.purpose() == message.getPurpose()
                    && sent.to().containsAll(message.getTo().stream().map(Party::getId).toList())
                    && tells(sent.facts(), message.getFacts(), message.getMinimumFacts(), most(message.isSetMaximumFacts(), message.getMaximumFacts()));
            case NoteTemplate note -> event instanceof Event.NoteFiled filed && filed.topic() == note.getTopic()
                    && tells(filed.facts(), note.getFacts(), Math.min(1, note.getFacts().size()), Integer.MAX_VALUE);
            case DraftTemplate draft -> event instanceof Event.RequestDrafted drafted && isFor(draft.getPlan(), drafted.request());
            case StepTemplate step -> matchesStep(step, event);
            case DiaryTemplate diary -> event instanceof Event.Diarised diarised && clocksOf(diary.getPlan()).contains(diarised.clock());
            default -> throw new IllegalArgumentException("Unknown act template " + template.eClass().getName());
        };
    }

    private boolean matchesStep(StepTemplate step, Event event) {
        boolean factsMatter = !step.getFacts().isEmpty();
        return switch (event) {
            case Event.RequestMoved moved -> !factsMatter && moved.trigger() == step.getTrigger() && isFor(step.getPlan(), moved.request());
            case Event.InformationSupplied supplied -> factsMatter && isFor(step.getPlan(), supplied.request())
                    && tells(supplied.facts(), step.getFacts(), step.getMinimumFacts(), most(step.isSetMaximumFacts(), step.getMaximumFacts()));
            default -> false;
        };
    }

    private static int most(boolean limited, int limit) {
        return limited ? limit : Integer.MAX_VALUE;
    }

    private static boolean tells(List<String> told, List<CaseFact> listed, int minimum, int maximum) {
        long count = listed.stream().filter(fact -> told.contains(fact.getId())).count();
        return count >= minimum && count <= maximum;
    }

    private Set<String> clocksOf(RequestPlan plan) {
        Set<String> clocks = new HashSet<>();
        chronicle.forEach(recorded -> {
            if (recorded.event() instanceof Event.ClockStarted clock && clock.request().filter(request -> isFor(plan, request)).isPresent()) {
                clocks.add(clock.clock());
            }
        });
        return clocks;
    }

    /** Whether a request is of the type and for the recipient of a plan. */
    boolean isFor(RequestPlan plan, String request) {
        Event.RequestOpened file = opened.get(request);
        return file != null && file.type().equals(plan.getType().getId()) && file.recipient().equals(plan.getRecipient().getId());
    }
}
