package org.comity.exercise.act;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.comity.exercise.Act;
import org.comity.exercise.Engine;
import org.comity.exercise.Refusal;
import org.comity.exercise.event.TranslationKind;
import org.comity.exercise.state.ExerciseState;
import org.comity.exercise.state.RequestCase;
import org.comity.exercise.view.Sight;
import org.comity.exercise.world.CaseWorld;
import org.comity.model.jurisdiction.Acceptance;
import org.comity.model.request.ActorRole;
import org.comity.model.request.AssistanceType;
import org.comity.model.request.Channel;
import org.comity.model.request.Lifecycle;
import org.comity.model.request.Side;
import org.comity.model.request.Transition;
import org.comity.model.request.Trigger;
import org.comity.model.scenario.Party;
import org.comity.model.scenario.Purpose;
import org.comity.model.scenario.SimulatedKind;
import org.comity.model.scenario.SimulatedParty;
import org.comity.model.scenario.Topic;
import org.comity.model.text.Texts;
import org.comity.rules.office.Offices;
import org.comity.rules.request.RequestDraft;

/**
 * What a seat can do now. Each act is laid before the engine itself, which answers as it would if somebody did it; there is no second
 * set of checks. Nothing is changed.
 */
public final class Possibilities {
    private final CaseWorld world;
    private final Engine engine;
    private final ExerciseState state;
    private final Party seat;
    private final Texts texts;
    private final List<Possibility> found = new ArrayList<>();

    private Possibilities(CaseWorld world, ExerciseState state, Party seat) {
        this.world = world;
        this.engine = new Engine(world);
        this.state = state;
        this.seat = seat;
        this.texts = Texts.beside(Possibilities.class, world.language());
    }

    /**
     * Everything that a seat might do at this moment, allowed or not: correspondence first, then each request that it may see, in order.
     * Files that it could open are named only where it can.
     *
     * @throws IllegalArgumentException when the scenario has no such party
     */
    public static List<Possibility> of(CaseWorld world, ExerciseState state, String seat) {
        Party party = world.party(seat).orElseThrow(() -> new IllegalArgumentException("The scenario has no party '" + seat + "'"));
        Possibilities possibilities = new Possibilities(world, state, party);
        possibilities.correspondence();
        possibilities.files();
        Sight sight = new Sight(world, state, seat);
        state.requests().values().forEach(request -> sight.side(request.reference()).ifPresent(side -> possibilities.request(request, side)));
        return List.copyOf(possibilities.found);
    }

    private void correspondence() {
        String words = texts.text("words");
        offer(ActKind.NOTE, Optional.empty(), new Act.FileNote(seat.getId(), Topic.LOG, words, List.of()));
        first(party -> party.getState() == seat.getState() && party.getAuthority() != null)
                .ifPresent(home -> offer(ActKind.ASK_AT_HOME, Optional.empty(), message(home, Purpose.ASK)));
        first(party -> party.getState() != null && party.getState() != seat.getState() && party.getAuthority() != null)
                .ifPresent(abroad -> offer(ActKind.CALL, Optional.empty(),
                        new Act.Call(seat.getId(), abroad.getId(), words, List.of(), Optional.empty())));
        first(party -> party instanceof SimulatedParty simulated && simulated.getKind() == SimulatedKind.PRESS).ifPresent(press -> {
            offer(ActKind.BRIEF_PRESS, Optional.empty(), message(press, Purpose.COMMENT));
            offer(ActKind.DECLINE_COMMENT, Optional.empty(), message(press, Purpose.NO_COMMENT));
        });
    }

    private Optional<Party> first(Predicate<Party> test) {
        return world.scenario().getParties().stream().filter(party -> party != seat).filter(test).findFirst();
    }

    private Act message(Party to, Purpose purpose) {
        return new Act.SendMessage(seat.getId(), List.of(to.getId()), purpose, texts.text("words"), List.of(), Optional.empty());
    }

    private void files() {
        for (Party recipient : world.scenario().getParties()) {
            boolean candidate = Offices.provider(recipient).isPresent() || recipient.getAuthority() != null && recipient.getState() != seat.getState();
            List<AssistanceType> types = candidate ? world.library().assistanceTypes() : List.of();
            for (AssistanceType type : types.stream().filter(asked -> Offices.lifecycle(asked, recipient).isPresent()).toList()) {
                Act act = new Act.OpenRequest(seat.getId(), type.getId(), recipient.getId());
                if (refusal(act).isEmpty()) {
                    found.add(new Possibility(ActKind.OPEN, texts.text("OPEN", type.getName(), recipient.getName()), Optional.empty(), act, Optional.empty()));
                }
            }
        }
    }

    private void request(RequestCase request, Side side) {
        Optional<String> reference = Optional.of(request.reference());
        if (side == Side.REQUESTING) {
            offer(ActKind.DRAFT, reference, new Act.Draft(seat.getId(), request.reference(), request.draft().orElseGet(() -> blank(request))));
            offer(ActKind.TRANSLATE, reference, new Act.Translate(seat.getId(), request.reference(), language(request), TranslationKind.CERTIFIED));
            offer(ActKind.PROOF_READ, reference, new Act.ProofRead(seat.getId(), request.reference()));
            offer(ActKind.DIARISE, reference, new Act.Diarise(seat.getId(), request.reference(), 1));
        }
        Set<Trigger> offered = EnumSet.noneOf(Trigger.class);
        steps(request, side).filter(step -> offered.add(step.getTrigger())).forEach(step -> {
            Act act = new Act.Proceed(seat.getId(), request.reference(), step.getTrigger(), texts.text("words"), Optional.empty(), List.of(), List.of());
            found.add(new Possibility(ActKind.of(step.getTrigger()), step.getEvent(), reference, act, refusal(act)));
        });
    }

    /** Steps of the request's life that are for this seat, those that lead on from where it stands first. */
    private Stream<Transition> steps(RequestCase request, Side side) {
        Party opener = world.party(request.opener()).orElseThrow();
        Set<ActorRole> roles = world.offices().roles(seat, opener.getState(), world.party(request.recipient()).orElseThrow(),
                world.type(request.type()).orElseThrow());
        List<Transition> now = request.stateOn(side).flatMap(world::lifecycleState).map(world::transitions).orElse(List.of());
        Stream<Transition> all = request.stateOn(side).flatMap(world::lifecycleState).map(at -> ((Lifecycle) at.eContainer()).getTransitions()).stream()
                .flatMap(List::stream);
        return Stream.concat(now.stream(), all).filter(step -> step.getActors().stream().anyMatch(roles::contains));
    }

    private RequestDraft blank(RequestCase request) {
        return new RequestDraft(request.type(), Channel.DIRECT, world.scenario().getLanguage(), false, Optional.empty(), Optional.empty(), List.of(),
                new TreeMap<>(), List.of());
    }

    /** A language that the other State accepts, if its record names one, else that of the scenario. */
    private String language(RequestCase request) {
        return world.party(request.recipient()).orElseThrow().getState().getLanguages().stream()
                .filter(language -> language.getAcceptance() == Acceptance.ACCEPTED).map(language -> language.getTag()).filter(tag -> tag != null)
                .findFirst().orElse(world.scenario().getLanguage());
    }

    private void offer(ActKind kind, Optional<String> request, Act act) {
        found.add(new Possibility(kind, texts.text(kind.name()), request, act, refusal(act)));
    }

    private Optional<Refusal> refusal(Act act) {
        return engine.refusal(state, state.now(), act);
    }
}
