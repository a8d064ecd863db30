package org.comity.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.comity.exercise.desk.Reviews;
import org.comity.exercise.event.Event;
import org.comity.exercise.state.RequestCase;
import org.comity.model.request.LifecycleState;
import org.comity.model.request.Side;
import org.comity.model.request.Trigger;
import org.comity.rules.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One office writes; everybody else is a desk, and the request comes to an end on both sides. */
class DesksToTheEndTest {
    private static Play written(String seat, String type, long seed) {
        Play play = Play.opened(Straits.WORLD, List.of(seat), seed);
        play.accepted(new Act.Start());
        String reference = play.open(seat, type, "xu-ag");
        if (type.equals("extradition")) {
            while (!play.request(reference).state().equals("XO4")) {
                if (play.exercise.submit(play.state().now(), Act.Proceed.of(seat, reference, Trigger.PROCEED, "")) instanceof Decision.Refused) {
                    play.accepted(new Act.PlayByHand("xt-pros", reference, Trigger.PROCEED, "", List.of()));
                }
            }
        }
        play.accepted(new Act.Draft(seat, reference, Straits.letter(type)));
        if (type.equals("records")) {
            play.move(seat, reference, Trigger.SUBMIT_DRAFT);
        }
        return play;
    }

    /** Until nothing is due any more; the seat does at home what nobody else may. */
    private static void toTheEnd(Play play, String seat) {
        String reference = play.state().requests().firstKey();
        while (play.state().isRunning() && play.state().agenda().size() > 1) {
            play.until(play.state().nextDue().orElseThrow());
            if (play.request(reference).state().equals("A6")) {
                play.move(seat, reference, Trigger.CONFISCATE);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"xt-pros, records, O14", "xt-pros, extradition, XO_CLOSED", "xt-pros, provisional-arrest, P_CLOSED", "xt-pros, trace-assets, A_CLOSED",
            "xt-pros, controlled-delivery, CD_CLOSED CD_STOPPED", "xt-pros, video-link, V_CLOSED", "xt-pros, spontaneous-information, S5"})
    void theDesksPlayTheRestOfTheCase(String seat, String type, String ends) {
        Set<String> reached = new TreeSet<>();
        for (long seed = 1; seed <= 40; seed++) {
            Play play = written(seat, type, seed);
            toTheEnd(play, seat);
            RequestCase request = play.state().requests().values().iterator().next();
            for (Side side : Side.values()) {
                LifecycleState state = request.stateOn(side).flatMap(Straits.WORLD::lifecycleState).orElseThrow();
                assertTrue(state.isFinal(), () -> type + " is stuck at " + state.getId() + ": " + play.moves(request.reference()));
            }
            reached.add(request.state());
        }
        assertEquals(new TreeSet<>(Set.of(ends.split(" "))), reached);
    }

    @ParameterizedTest
    @CsvSource({"records", "extradition", "provisional-arrest", "trace-assets", "controlled-delivery", "video-link", "spontaneous-information"})
    void nobodyWouldQuestionTheLettersOfTheseTests(String type) {
        Play play = Play.opened(Straits.WORLD, List.of("xt-pros"), 1);
        play.accepted(new Act.Start());
        String reference = play.open("xt-pros", type, "xu-ag");
        var file = play.events(Event.RequestOpened.class).findFirst().orElseThrow();
        assertEquals(List.of(), new Reviews(Straits.WORLD).findings(file, "xt-pros", Straits.letter(type), play.state().now()).stream()
                .filter(finding -> finding.severity() != Severity.ADVICE).toList(), reference);
    }

    @Test
    void chanceDecidesOnlyAsOftenAsTheDesignSays() {
        Map<Trigger, Integer> made = new TreeMap<>();
        for (long seed = 1; seed <= 400; seed++) {
            Play play = written("xt-pros", "extradition", seed);
            toTheEnd(play, "xt-pros");
            play.events(Event.RequestMoved.class).filter(move -> move.side() == Side.REQUESTED).forEach(move -> made.merge(move.trigger(), 1, Integer::sum));
        }
        double consents = made.get(Trigger.CONSENT_TO_SURRENDER) / (double) made.get(Trigger.ARREST);
        assertEquals(0.25, consents, 0.06, "consents");
        int heard = made.get(Trigger.CONTEST) + made.get(Trigger.COMMIT);
        assertEquals(0.1, made.get(Trigger.DISCHARGE) / (double) heard, 0.04, "discharges");
        assertTrue(made.containsKey(Trigger.POSTPONE) && made.containsKey(Trigger.RESUME));
    }
}
