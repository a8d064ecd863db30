package org.comity.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.comity.exercise.event.Due;
import org.comity.exercise.event.Event;
import org.comity.exercise.event.Recorded;
import org.comity.exercise.state.ExerciseState;
import org.comity.exercise.state.RequestCase;
import org.comity.exercise.world.CaseWorld;
import org.comity.model.exercise.DeadlineStatus;
import org.comity.model.request.ActorRole;
import org.comity.model.request.AssistanceType;
import org.comity.model.request.Lifecycle;
import org.comity.model.request.LifecycleState;
import org.comity.model.request.Side;
import org.comity.model.request.Transition;
import org.comity.model.request.Trigger;
import org.comity.model.scenario.Party;
import org.comity.rules.office.Offices;
import org.comity.rules.request.RequestDraft;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Everything that a lifecycle of the library lays out can be done, and is done here by the real engine: from every state that acts and
 * clocks lead to, every seat tries every step, and the clock is let run.
 */
class EveryLifeTest {
    private static final CaseWorld WORLD = Straits.with(scenario -> Straits.deadline(scenario, "wipe", "P-content-data-tern", 30, "The data are wiped.",
            "D3", "D4", "D5", "D6", "D7", "D8", "D9"));
    private static final List<String> SEATS = Straits.seats(WORLD, "XT", "XU");
    private static final Engine ENGINE = new Engine(WORLD);

    /** Every move of a lifecycle that was made on a way through it, as "transition from". */
    private static final Map<String, Set<String>> MADE = new HashMap<>();

    /** Types whose requests run through the lifecycles, and to whom they go. */
    private static final Map<String, String> TYPES = Map.of("records", "xu-ag", "content-data", "tern", "extradition", "xu-ag", "provisional-arrest", "xu-ag",
            "trace-assets", "xu-ag", "controlled-delivery", "xu-ag", "video-link", "xu-ag", "spontaneous-information", "xu-ag");

    static Stream<String> moves() {
        Set<Lifecycle> lives = Straits.LIBRARY.assistanceTypes().stream().flatMap(type -> Stream.of(type.getLifecycle(), type.getHandling(), type.getDirectLifecycle()))
                .filter(life -> life != null).collect(Collectors.toSet());
        assertEquals(10, lives.size(), "every lifecycle has a type");
        return lives.stream().flatMap(life -> life.getTransitions().stream())
                .flatMap(move -> move.getFrom().stream().map(from -> move.getId() + " " + from.getId())).sorted();
    }

    @ParameterizedTest
    @MethodSource("moves")
    void everyMoveCanBeMade(String move) {
        LifecycleState from = WORLD.lifecycleState(move.substring(move.indexOf(' ') + 1)).orElseThrow();
        String type = TYPES.keySet().stream().filter(id -> lives(id).anyMatch(life -> life == from.eContainer())).findFirst().orElseThrow();
        assertTrue(MADE.computeIfAbsent(type, EveryLifeTest::explore).contains(move), () -> move + " was never made; made: " + new TreeSet<>(MADE.get(type)));
    }

    private static Stream<Lifecycle> lives(String id) {
        AssistanceType type = Straits.type(id);
        Stream<Lifecycle> lives = TYPES.get(id).equals("tern") ? Stream.of(type.getDirectLifecycle()) : Stream.of(type.getLifecycle(), type.getHandling());
        return lives.filter(life -> life != null);
    }

    /** Breadth first through all situations that differ in more than the hour. */
    private static Set<String> explore(String type) {
        Set<String> made = new HashSet<>();
        Deque<ExerciseState> open = new ArrayDeque<>();
        Set<String> seen = new HashSet<>();
        ExerciseState begin = begin(type);
        open.add(begin);
        seen.add(situation(begin));
        while (!open.isEmpty()) {
            ExerciseState here = open.poll();
            for (Act act : acts(here, type)) {
                long at = act instanceof Act.Advance ? here.nextDue().orElseThrow() : here.now();
                if (ENGINE.decide(here, at, act) instanceof Decision.Accepted accepted) {
                    ExerciseState next = here;
                    for (Recorded recorded : accepted.events()) {
                        next = next.after(recorded);
                        note(recorded, made);
                    }
                    if (seen.add(situation(next))) {
                        open.add(next);
                    }
                }
            }
        }
        return made;
    }

    private static void note(Recorded recorded, Set<String> made) {
        if (recorded.event() instanceof Event.RequestMoved moved) {
            made.add(moved.transition() + " " + moved.from());
        }
    }

    /** A file is open; where an arrest is to be backed, the full request lies ready. */
    private static ExerciseState begin(String type) {
        Play play = Play.opened(WORLD, SEATS, 1);
        play.accepted(new Act.Start());
        String reference = play.open(type.equals("controlled-delivery") || type.equals("trace-assets") ? "xt-police" : "xt-moj", type, TYPES.get(type));
        if (type.equals("provisional-arrest")) {
            full(play, reference);
        }
        return play.state();
    }

    private static void full(Play play, String arrest) {
        String full = play.open("xt-moj", "extradition", "xu-ag");
        for (String seat : List.of("xt-pros", "xt-pros", "xt-moj")) {
            play.move(seat, full, Trigger.PROCEED);
        }
        play.accepted(new Act.Draft("xt-moj", full, Straits.letter("extradition", arrest)));
        play.move("xt-moj", full, Trigger.ACCEPT_DRAFT);
    }

    private static String situation(ExerciseState state) {
        Map<String, String> parts = new TreeMap<>();
        for (RequestCase request : state.requests().values()) {
            boolean consulted = request.moves().stream().anyMatch(move -> move.what().trigger() == Trigger.QUERY || move.what().trigger() == Trigger.FIND_GROUND);
            parts.put(request.reference(), request.state() + request.handling() + request.draft().isPresent() + request.firstDispatch().isPresent() + consulted
                    + request.open().isEmpty() + state.planned(Due.Kind.ARRIVAL, request.reference()).isPresent()
                    + state.planned(Due.Kind.REQUESTING_DESK, request.reference()).isPresent());
        }
        return parts + " " + state.clocks().values().stream().filter(clock -> clock.status() != DeadlineStatus.RUNNING || clock.request().isEmpty())
                .map(clock -> clock.id() + clock.status()).toList();
    }

    private static List<Act> acts(ExerciseState state, String type) {
        List<Act> acts = new ArrayList<>();
        state.requests().values().forEach(request -> acts(state, request, acts));
        RequestCase first = state.requests().values().iterator().next();
        RequestDraft letter = Straits.letter(type);
        acts.add(new Act.Draft("xt-moj", first.reference(), letter));
        acts.add(new Act.Draft("xt-pros", first.reference(), letter));
        boolean more = state.agenda().stream().anyMatch(due -> due.kind() != Due.Kind.END);
        if (more) {
            acts.add(new Act.Advance());
        }
        return acts;
    }

    private static void acts(ExerciseState state, RequestCase request, List<Act> acts) {
        for (Side side : Side.values()) {
            for (Transition move : request.stateOn(side).flatMap(WORLD::lifecycleState).map(WORLD::transitions).orElse(List.of())) {
                for (String office : offices(request, move.getActors())) {
                    acts.add(SEATS.contains(office) ? Act.Proceed.of(office, request.reference(), move.getTrigger(), "For the reason on file.")
                            : new Act.PlayByHand(office, request.reference(), move.getTrigger(), "For the reason on file.",
                                    move.getTrigger() == Trigger.QUERY ? List.of("M13") : List.of()));
                }
            }
        }
    }

    /** The parties that hold one of the roles of a move. */
    private static List<String> offices(RequestCase request, List<ActorRole> roles) {
        Party opener = WORLD.party(request.opener()).orElseThrow();
        Party recipient = WORLD.party(request.recipient()).orElseThrow();
        AssistanceType type = WORLD.type(request.type()).orElseThrow();
        return WORLD.scenario().getParties().stream()
                .filter(party -> WORLD.offices().roles(party, opener.getState(), recipient, type).stream().anyMatch(roles::contains))
                .filter(party -> SEATS.contains(party.getId()) || Offices.provider(party).isPresent()).map(Party::getId).toList();
    }
}
