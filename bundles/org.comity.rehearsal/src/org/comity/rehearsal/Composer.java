package org.comity.rehearsal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.comity.exercise.Act;
import org.comity.exercise.state.ExerciseState;
import org.comity.exercise.state.RequestCase;
import org.comity.exercise.world.CaseWorld;
import org.comity.model.exercise.DeadlineStatus;
import org.comity.model.fact.Identified;
import org.comity.model.request.Trigger;
import org.comity.model.scenario.ActTemplate;
import org.comity.model.scenario.CaseFact;
import org.comity.model.scenario.DiaryTemplate;
import org.comity.model.scenario.DraftTemplate;
import org.comity.model.scenario.MessageTemplate;
import org.comity.model.scenario.NoteTemplate;
import org.comity.model.scenario.Party;
import org.comity.model.scenario.PlannedMeasure;
import org.comity.model.scenario.RequestPlan;
import org.comity.model.scenario.SimulatedKind;
import org.comity.model.scenario.SimulatedParty;
import org.comity.model.scenario.StepTemplate;
import org.comity.model.text.Texts;
import org.comity.rules.request.RequestDraft;

/** Turns the outlines of a scenario into acts of one seat. Tells and writes only what the seat knows at the time. */
public final class Composer {
    private final CaseWorld world;
    private final Party seat;
    private final boolean waits;
    private final Texts texts;

    /** @param waits whether the seat waits for what it does not know yet */
    public Composer(CaseWorld world, Party seat, boolean waits) {
        this.world = world;
        this.seat = seat;
        this.waits = waits;
        this.texts = Texts.beside(Composer.class, world.language());
    }

    /** An act. @param completes whether it carries out the whole outline, or another one has to follow */
    public record Composed(Act act, boolean completes) {
        static Composed whole(Act act) {
            return new Composed(act, true);
        }
    }

    /**
     * The next act that carries out an outline.
     *
     * @param alone whether agencies at home are left out
     * @param impatient whether the time for waiting is over
     * @return empty where it is not possible yet
     */
    public Optional<Composed> compose(ActTemplate template, ExerciseState state, boolean alone, boolean impatient) {
        return switch (template) {
            case MessageTemplate message -> message(message, state, alone).map(Composed::whole);
            case NoteTemplate note -> Optional.of(Composed.whole(new Act.FileNote(seat.getId(), note.getTopic(), text(note.getText()),
                    known(note.getFacts(), state))));
            case DraftTemplate draft -> draft(draft.getPlan(), state, impatient);
            case StepTemplate step -> step(step, state).map(Composed::whole);
            case DiaryTemplate diary -> diary(diary, state).map(Composed::whole);
            default -> throw new IllegalArgumentException("Unknown act template " + template.eClass().getName());
        };
    }

    /** Whether an outline tells, asks or consults nobody but agencies at home, so that whoever acts alone leaves it out. */
    boolean isForHomeOnly(ActTemplate template) {
        return template instanceof MessageTemplate message && message.getTo().stream().allMatch(this::isAtHome);
    }

    /** Agencies of the own State, not its people or press. */
    private boolean isAtHome(Party receiver) {
        boolean agency = !(receiver instanceof SimulatedParty simulated) || simulated.getKind() == SimulatedKind.AUTHORITY;
        return agency && receiver.getState() == seat.getState();
    }

    /** One clause: what an outline waits for that is not possible yet, whatever its player would do; empty where it is possible. */
    Optional<String> waitsFor(ActTemplate template, ExerciseState state) {
        return switch (template) {
            case MessageTemplate message -> lacking(message.getFacts(), message.getMinimumFacts(), state);
            case StepTemplate step -> lacking(step.getFacts(), step.getMinimumFacts(), state).or(() -> standing(step, state));
            case DiaryTemplate diary -> diary(diary, state).isPresent() ? Optional.empty()
                    : Optional.of(texts.text("waits.clock", diary.getPlan().getTitle()));
            case DraftTemplate draft -> waits && lacksTarget(draft.getPlan(), state)
                    ? Optional.of(texts.text("waits.target", draft.getPlan().getTitle())) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Optional<String> lacking(List<CaseFact> facts, int minimum, ExerciseState state) {
        List<String> known = known(facts, state);
        return known.size() >= minimum ? Optional.empty() : Optional.of(texts.text("waits.facts", minimum, known.size(),
                facts.stream().map(CaseFact::getId).filter(fact -> !known.contains(fact)).collect(Collectors.joining(", "))));
    }

    private Optional<String> standing(StepTemplate step, ExerciseState state) {
        if (step(step, state).isPresent()) {
            return Optional.empty();
        }
        String title = step.getPlan().getTitle();
        return Optional.of(requests(step.getPlan(), state).findFirst().flatMap(request -> world.lifecycleState(request.state()))
                .map(station -> texts.text("waits.station", title, station.getName(), step.getTrigger().getName()))
                .orElseGet(() -> texts.text("waits.unopened", title)));
    }

    private Optional<Act> message(MessageTemplate template, ExerciseState state, boolean alone) {
        List<String> known = known(template.getFacts(), state);
        if (known.size() < template.getMinimumFacts()) {
            return Optional.empty();
        }
        List<String> facts = template.isSetMaximumFacts() ? known.subList(0, Math.min(known.size(), template.getMaximumFacts())) : known;
        List<Party> receivers = template.getTo().stream().filter(receiver -> !alone || !isAtHome(receiver)).toList();
        return Optional.of(new Act.SendMessage(seat.getId(), ids(receivers), template.getPurpose(), text(template.getText()), facts,
                Optional.empty()));
    }

    private Optional<Composed> draft(RequestPlan plan, ExerciseState state, boolean impatient) {
        if (waits && !impatient && lacksTarget(plan, state)) {
            return Optional.empty();
        }
        Optional<RequestCase> open = requests(plan, state).filter(request -> request.firstDispatch().isEmpty()).findFirst();
        return Optional.of(open
                .map(request -> Composed.whole(new Act.Draft(seat.getId(), request.reference(), write(plan, state))))
                .orElseGet(() -> new Composed(
                        new Act.OpenRequest(seat.getId(), plan.getType().getId(), plan.getRecipient().getId()), false)));
    }

    private boolean lacksTarget(RequestPlan plan, ExerciseState state) {
        return plan.getMeasures().stream().map(PlannedMeasure::getTarget)
                .anyMatch(target -> target != null && !knows(target, state));
    }

    private RequestDraft write(RequestPlan plan, ExerciseState state) {
        return RequestDraft.of(plan, fact -> knows(fact, state),
                plan.getRelated().stream().flatMap(related -> requests(related, state)).map(RequestCase::reference).toList());
    }

    private Optional<Act> step(StepTemplate step, ExerciseState state) {
        List<String> known = known(step.getFacts(), state);
        if (known.size() < step.getMinimumFacts()) {
            return Optional.empty();
        }
        List<String> facts = step.isSetMaximumFacts() ? known.subList(0, Math.min(known.size(), step.getMaximumFacts())) : known;
        return requests(step.getPlan(), state).filter(request -> canMove(request, step.getTrigger())).findFirst()
                .map(request -> new Act.Proceed(seat.getId(), request.reference(), step.getTrigger(), text(step.getText()), Optional.empty(),
                        facts, List.of()));
    }

    private boolean canMove(RequestCase request, Trigger trigger) {
        return world.lifecycleState(request.state()).flatMap(from -> world.transition(from, trigger)).isPresent();
    }

    private Optional<Act> diary(DiaryTemplate diary, ExerciseState state) {
        return requests(diary.getPlan(), state).filter(request -> state.clocks().values().stream()
                .anyMatch(clock -> clock.request().equals(Optional.of(request.reference())) && clock.status() == DeadlineStatus.RUNNING))
                .findFirst().map(request -> new Act.Diarise(seat.getId(), request.reference(), diary.getDaysBefore()));
    }

    /** The answer to a query about a request: the model answer of the scenario, as far as the seat knows it; none where it adds nothing. */
    public Optional<Act> answer(String reference, ExerciseState state) {
        RequestCase request = state.requests().get(reference);
        boolean canAnswer = request != null && canMove(request, Trigger.SUPPLY_INFORMATION);
        if (!canAnswer) {
            return Optional.empty();
        }
        return world.plans(request.type(), request.recipient()).stream().findFirst()
                .filter(plan -> !request.draft().equals(Optional.of(write(plan, state))))
                .map(plan -> new Act.Proceed(seat.getId(), reference, Trigger.SUPPLY_INFORMATION, plan.getTitle(),
                        Optional.of(write(plan, state)), List.of(), List.of()));
    }

    /** Requests of the own State that a plan describes. */
    private Stream<RequestCase> requests(RequestPlan plan, ExerciseState state) {
        Set<String> colleagues = world.partiesOf(seat.getState());
        return state.requests().values().stream().filter(request -> request.type().equals(plan.getType().getId())
                && request.recipient().equals(plan.getRecipient().getId()) && colleagues.contains(request.opener()));
    }

    private boolean knows(CaseFact fact, ExerciseState state) {
        return state.knownTo(seat.getId()).contains(fact.getId());
    }

    private List<String> known(List<CaseFact> facts, ExerciseState state) {
        return facts.stream().filter(fact -> knows(fact, state)).map(CaseFact::getId).toList();
    }

    private static List<String> ids(List<? extends Identified> elements) {
        return elements.stream().map(Identified::getId).toList();
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
