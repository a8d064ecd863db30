package org.comity.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.comity.exercise.Act;
import org.comity.exercise.Decision;
import org.comity.exercise.Engine;
import org.comity.exercise.Exercise;
import org.comity.exercise.event.Recorded;
import org.comity.exercise.world.CaseWorld;
import org.comity.library.ReferenceLibrary;
import org.comity.model.request.Trigger;
import org.comity.model.scenario.Party;
import org.comity.model.scenario.Purpose;
import org.comity.model.scenario.RequestPlan;
import org.comity.model.scenario.Seat;
import org.comity.model.scenario.Topic;
import org.comity.pack.PackException;
import org.comity.pack.PackReader;
import org.comity.pack.ScenarioPack;
import org.comity.rules.request.RequestDraft;

/** The glass office played by people who write, observe and ask much; every event is one that the engine brought about. */
final class LongExercise {
    /** Every so many acts, the police ask the provider once more to keep the account. */
    private static final int REQUEST = 60;

    private static final String POLICE = "tv-police";

    private LongExercise() {
    }

    /**
     * The events.
     *
     * @param length how many, the opening included
     */
    static List<Recorded> events(int length) throws IOException {
        CaseWorld world = world();
        List<String> seats = world.scenario().getParties().stream().filter(Seat.class::isInstance).map(Party::getId).toList();
        List<Recorded> events = new ArrayList<>();
        Exercise exercise = new Exercise(new Engine(world), events::addAll);
        accept(exercise.submit(0, new Act.Open(seats, 1, "bench", "", "")));
        accept(exercise.submit(exercise.state().now(), new Act.Start()));
        long step = Math.max(1, (world.clock().end() - world.clock().start()) / length);
        for (int i = 0; events.size() < length; i++) {
            if (exercise.state().now() + step < world.clock().end() && i % 4 == 0) {
                accept(exercise.jumpTo(exercise.state().now() + step));
            }
            accept(exercise.submit(exercise.state().now(), act(i, exercise, seats)));
        }
        return List.copyOf(events.subList(0, length));
    }

    private static Act act(int number, Exercise exercise, List<String> seats) {
        RequestPlan plan = exercise.engine().world().scenario().getPlans().getFirst();
        return switch (number % REQUEST) {
            case 0 -> new Act.OpenRequest(POLICE, plan.getType().getId(), plan.getRecipient().getId());
            case 1 -> new Act.Draft(POLICE, exercise.state().requests().lastKey(), RequestDraft.of(plan, fact -> true, List.of()));
            case 2 -> Act.Proceed.of(POLICE, exercise.state().requests().lastKey(), Trigger.DISPATCH, "");
            default -> talk(number, seats);
        };
    }

    private static Act talk(int number, List<String> seats) {
        String seat = seats.get(number % seats.size());
        String other = seats.get((number + 1) % seats.size());
        return switch (number % 3) {
            case 0 -> new Act.Observe(Optional.of(seat), "Number " + number + " that was seen of this seat.", Optional.empty());
            case 1 -> new Act.FileNote(seat, Topic.LOG, "Number " + number + " that was noted.", List.of());
            default -> new Act.SendMessage(seat, List.of(other), Purpose.INFORM, "Number " + number + " that was written.", List.of(), Optional.empty());
        };
    }

    private static CaseWorld world() throws IOException {
        try {
            ScenarioPack pack = PackReader.read(Path.of(System.getProperty("comity.home", ""), "scenarios/glass-office"), ReferenceLibrary.shipped());
            return new CaseWorld(pack.scenario(), pack.library());
        } catch (PackException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static void accept(Decision decision) {
        if (decision instanceof Decision.Refused refused) {
            throw new IllegalStateException(refused.refusal().sentence());
        }
    }
}
