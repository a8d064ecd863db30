package org.comity.exercise.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.comity.exercise.event.Event;
import org.comity.exercise.event.Recorded;
import org.comity.exercise.state.ExerciseState;
import org.comity.exercise.state.Letter;
import org.comity.exercise.state.RequestCase;
import org.comity.exercise.state.RunningClock;
import org.comity.exercise.world.CaseWorld;
import org.comity.model.exercise.Exercise;
import org.comity.model.exercise.ExerciseFactory;
import org.comity.model.exercise.FieldEntry;
import org.comity.model.exercise.HistoryEntry;
import org.comity.model.exercise.Mailbox;
import org.comity.model.exercise.MeasureEntry;
import org.comity.model.exercise.Message;
import org.comity.model.exercise.Observation;
import org.comity.model.exercise.Phase;
import org.comity.model.exercise.Request;
import org.comity.model.exercise.RunningDeadline;
import org.comity.model.request.FormField;
import org.comity.model.request.LifecycleState;
import org.comity.model.request.Side;
import org.comity.model.request.Transition;
import org.comity.model.scenario.CaseFact;
import org.comity.model.scenario.Seat;
import org.comity.rules.request.RequestDraft;
import org.eclipse.emf.common.util.EList;

/** Builds the elements of the exercise package from a state. Every element is new; nothing of the state or scenario is changed. */
public final class ExerciseView {
    private static final ExerciseFactory FACTORY = ExerciseFactory.eINSTANCE;

    private final CaseWorld world;
    private final ExerciseState state;
    private final Map<String, Request> requests = new HashMap<>();

    private ExerciseView(CaseWorld world, ExerciseState state) {
        this.world = world;
        this.state = state;
    }

    /** The exercise at the moment of a state, as exercise control sees it. */
    public static Exercise of(CaseWorld world, ExerciseState state) {
        return new ExerciseView(world, state).exercise();
    }

    /**
     * The exercise at the moment of a state, as a seat may see it: its own tray, and the files in which its office has a part, each
     * from its own side. Seed, observations, clocks of the case and what others know stay with exercise control.
     */
    public static Exercise of(CaseWorld world, ExerciseState state, String seat) {
        return new ExerciseView(world, state).exercise(new Sight(world, state, seat), seat);
    }

    private Exercise exercise(Sight sight, String seat) {
        Exercise exercise = beginning();
        inTheOrderOpened().forEach(request -> sight.side(request.reference()).map(side -> request(request, side))
                .ifPresent(exercise.getRequests()::add));
        mailbox(seat, state.mailboxOf(seat)).ifPresent(exercise.getMailboxes()::add);
        state.clocks().values().stream().filter(clock -> sight.isClockOfMine(clock.id()))
                .forEach(clock -> exercise.getDeadlines().add(deadline(clock)));
        return exercise;
    }

    private Request request(RequestCase request, Side side) {
        Request element = file(request);
        if (side == Side.REQUESTING) {
            element.setOpenedAt(request.openedAt());
            element.setState(lifecycleState(request.state()));
            request.draft().ifPresent(draft -> written(element, draft));
        } else {
            request.handling().ifPresent(handling -> element.setHandling(lifecycleState(handling)));
            asReceived(request).ifPresent(draft -> written(element, draft));
        }
        request.moves().stream().filter(move -> move.what().side() == side).forEach(move -> element.getHistory().add(move(move)));
        return element;
    }

    /** The letter as the other side has it: what is being redrafted, or is still in the mail, it has not seen. */
    private Optional<RequestDraft> asReceived(RequestCase request) {
        RequestDraft sent = null;
        RequestDraft received = null;
        for (Recorded recorded : state.chronicle()) {
            switch (recorded.event()) {
                case Event.RequestDispatched e when e.request().equals(request.reference()) -> sent = e.draft();
                case Event.RequestArrived e when e.request().equals(request.reference()) -> received = sent;
                case Event.InformationSupplied e when e.request().equals(request.reference()) -> received = e.draft();
                default -> { }
            }
        }
        return Optional.ofNullable(received);
    }

    private Exercise beginning() {
        Exercise exercise = FACTORY.createExercise();
        exercise.setId(world.scenario().getId());
        exercise.setTitle(world.scenario().getTitle());
        exercise.setPhase(state.phase().orElse(Phase.OPENED));
        exercise.setNow(state.now());
        state.opening().ifPresent(opening -> exercise.setPackVersion(opening.packVersion()));
        return exercise;
    }

    private Exercise exercise() {
        Exercise exercise = beginning();
        state.opening().ifPresent(opening -> exercise.setSeed(opening.seed()));
        inTheOrderOpened().forEach(request -> exercise.getRequests().add(request(request)));
        state.mailboxes().forEach((owner, letters) -> mailbox(owner, letters).ifPresent(exercise.getMailboxes()::add));
        state.clocks().values().forEach(clock -> exercise.getDeadlines().add(deadline(clock)));
        for (Recorded recorded : state.chronicle()) {
            if (recorded.event() instanceof Event.Observed observed) {
                exercise.getObservations().add(observation(recorded, observed));
            }
        }
        return exercise;
    }

    private Stream<RequestCase> inTheOrderOpened() {
        return state.chronicle().stream().map(Recorded::event).filter(Event.RequestOpened.class::isInstance)
                .map(event -> state.requests().get(((Event.RequestOpened) event).request()));
    }

    private Request file(RequestCase request) {
        Request element = FACTORY.createRequest();
        requests.put(request.reference(), element);
        element.setId(request.reference());
        element.setType(world.type(request.type()).orElseThrow());
        element.setFrom(world.party(request.opener()).orElseThrow());
        element.setRecipient(world.party(request.recipient()).orElseThrow());
        request.firstDispatch().ifPresent(number -> element.setDispatchedAt(at(number)));
        return element;
    }

    private Request request(RequestCase request) {
        Request element = file(request);
        element.setOpenedAt(request.openedAt());
        element.setState(lifecycleState(request.state()));
        request.handling().ifPresent(handling -> element.setHandling(lifecycleState(handling)));
        request.draft().ifPresent(draft -> written(element, draft));
        request.moves().forEach(move -> element.getHistory().add(move(move)));
        return element;
    }

    private long at(long number) {
        return state.chronicle().get((int) number - 1).at();
    }

    private void written(Request element, RequestDraft draft) {
        element.setChannel(draft.channel());
        element.setLanguageTag(draft.languageTag());
        element.setUrgent(draft.urgent());
        draft.basis().flatMap(world::instrument).ifPresent(element::setBasis);
        draft.fields().forEach((id, entry) -> world.field(element.getType(), id)
                .ifPresent(field -> element.getFields().add(field(field, entry))));
        draft.measures().forEach(measure -> element.getMeasures().add(measure(measure)));
    }

    private FieldEntry field(FormField field, RequestDraft.Entry entry) {
        FieldEntry element = FACTORY.createFieldEntry();
        element.setField(field);
        element.setText(entry.text());
        addFacts(element.getFacts(), entry.facts());
        return element;
    }

    private MeasureEntry measure(RequestDraft.Measure measure) {
        MeasureEntry element = FACTORY.createMeasureEntry();
        element.setText(measure.text());
        element.setType(world.type(measure.type()).orElseThrow());
        measure.from().ifPresent(element::setFromDate);
        measure.to().ifPresent(element::setToDate);
        measure.target().map(world.facts()::get).ifPresent(element::setTarget);
        addFacts(element.getNexus(), measure.nexus());
        return element;
    }

    private HistoryEntry move(RequestCase.Move move) {
        HistoryEntry element = FACTORY.createHistoryEntry();
        element.setAt(move.at());
        element.setEvent(move.event());
        element.setActor(move.actor());
        element.setGround(move.what().ground());
        element.getFailedGuards().addAll(move.what().failedGuards());
        element.setTransition(transition(move.what()));
        return element;
    }

    private Transition transition(Event.RequestMoved moved) {
        return world.transition(lifecycleState(moved.from()), moved.trigger()).orElseThrow();
    }

    private LifecycleState lifecycleState(String id) {
        return world.lifecycleState(id).orElseThrow();
    }

    private Optional<Mailbox> mailbox(String owner, List<Letter> letters) {
        return world.party(owner).map(party -> {
            Mailbox mailbox = FACTORY.createMailbox();
            mailbox.setOwner(party);
            letters.forEach(letter -> mailbox.getMessages().add(message(owner, letter)));
            return mailbox;
        });
    }

    private Message message(String owner, Letter letter) {
        Message message = FACTORY.createMessage();
        message.setId(owner + "-" + letter.event());
        message.setAt(letter.at());
        message.setEvent(letter.event());
        message.setFrom(letter.from());
        message.setPurpose(letter.purpose());
        message.setText(letter.text());
        addFacts(message.getFacts(), letter.facts());
        return message;
    }

    private RunningDeadline deadline(RunningClock clock) {
        RunningDeadline deadline = FACTORY.createRunningDeadline();
        deadline.setId(clock.id());
        deadline.setTitle(clock.title());
        deadline.setDueAt(clock.due());
        deadline.setStatus(clock.status());
        deadline.setEvent(clock.event());
        clock.request().map(requests::get).ifPresent(deadline::setRequest);
        return deadline;
    }

    private Observation observation(Recorded recorded, Event.Observed observed) {
        Observation observation = FACTORY.createObservation();
        observation.setAt(recorded.at());
        observation.setEvent(recorded.number());
        observation.setText(observed.text());
        observed.about().ifPresent(observation::setAbout);
        observed.seat().flatMap(world::party).filter(Seat.class::isInstance).map(Seat.class::cast).ifPresent(observation::setSeat);
        return observation;
    }

    private void addFacts(EList<CaseFact> list, List<String> ids) {
        ids.stream().map(world.facts()::get).filter(fact -> fact != null).forEach(list::add);
    }
}
