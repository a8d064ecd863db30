package org.comity.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

import org.comity.cli.rehearse.RehearseCase;
import org.comity.exercise.Act;
import org.comity.exercise.Decision;
import org.comity.exercise.Engine;
import org.comity.exercise.Exercise;
import org.comity.exercise.event.Recorded;
import org.comity.exercise.state.ExerciseState;
import org.comity.exercise.state.RequestCase;
import org.comity.exercise.world.CaseWorld;
import org.comity.library.ReferenceLibrary;
import org.comity.library.overlay.Edition;
import org.comity.model.exercise.Phase;
import org.comity.model.request.Trigger;
import org.comity.model.scenario.Party;
import org.comity.model.scenario.Purpose;
import org.comity.model.scenario.RequestPlan;
import org.comity.model.scenario.Seat;
import org.comity.model.scenario.Topic;
import org.comity.pack.PackException;
import org.comity.pack.PackReader;
import org.comity.pack.ScenarioPack;
import org.comity.record.ActSpan;
import org.comity.record.EventStore;
import org.comity.record.Fork;
import org.comity.record.ReadRecord;
import org.comity.record.RecordReader;
import org.comity.record.Replay;
import org.comity.record.SqliteEventStore;
import org.comity.rules.request.RequestDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A fork is the original up to the point and, given the same acts, the original from there on. */
class ForkedExerciseTest {
    private static final int EXERCISES = 12;
    private static final int ACTS = 90;
    private static final int FORKS = 5;
    private static final ScenarioPack PACK = pack();
    private static final CaseWorld WORLD = new CaseWorld(PACK.scenario(), PACK.library());
    private static final List<String> SEATS = WORLD.scenario().getParties().stream().filter(Seat.class::isInstance).map(Party::getId).toList();

    @TempDir
    private Path folder;

    private static ScenarioPack pack() {
        try {
            return PackReader.read(GlassOffice.PACK, ReferenceLibrary.shipped());
        } catch (PackException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An act that was accepted. @param at when it was proposed @param last number of the last event that it led to */
    private record Done(long at, Act act, long last) {
    }

    @Test
    void theRemainingActsOfTheOriginalGiveTheSameEventsAgain() throws Exception {
        Set<Class<?>> happened = new HashSet<>();
        int within = 0;
        for (int seed = 0; seed < EXERCISES; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Path original = folder.resolve("original " + seed);
            List<Done> done = play(original, random);
            byte[] bytes = Files.readAllBytes(original);
            ReadRecord record = RecordReader.read(original);
            assertEquals(done.stream().map(Done::last).toList(), record.acts().stream().map(ActSpan::last).toList(), "one act, one step");
            record.events().forEach(recorded -> happened.add(recorded.event().getClass()));
            for (int fork = 0; fork < FORKS; fork++) {
                long number = random.nextLong(1, record.events().size() + 1);
                long end = goOn(original, number, done, record);
                within += end > number ? 1 : 0;
            }
            assertArrayEquals(bytes, Files.readAllBytes(original), "the original is only read");
        }
        // exercises in which little happens, or forks at the ends of acts only, would prove nothing
        assertTrue(happened.size() > 20, "happened: " + happened);
        assertTrue(within > 10, "forks from within an act: " + within);
    }

    /** Forks the original, and proposes to the fork what was done after that point. @return number of the last event that both share */
    private long goOn(Path original, long number, List<Done> done, ReadRecord record) throws Exception {
        Path file = folder.resolve("fork");
        try (EventStore fork = Fork.begin(original, number, file)) {
            List<Recorded> shared = fork.events();
            assertEquals(record.events().subList(0, shared.size()), shared);
            Exercise exercise = new Exercise(new Engine(WORLD), fork, Replay.of(shared));
            List<Done> rest = done.stream().filter(act -> act.last() > shared.size()).toList();
            for (Done act : rest) {
                Decision decision = exercise.submit(act.at(), act.act());
                assertEquals(record.events().subList((int) act.last() - ((Decision.Accepted) decision).events().size(), (int) act.last()),
                        ((Decision.Accepted) decision).events());
            }
            assertEquals(record.events(), fork.events());
            assertEquals(Replay.of(record.events()), exercise.state());
            return shared.size();
        } finally {
            Files.delete(file);
        }
    }

    private static List<Done> play(Path file, SplittableRandom random) {
        List<Done> done = new ArrayList<>();
        try (EventStore store = SqliteEventStore.create(file, RehearseCase.attachments(Edition.shipped(), PACK))) {
            Exercise exercise = new Exercise(new Engine(WORLD), store);
            propose(exercise, 0, new Act.Open(SEATS, random.nextLong(), "test", PACK.digest(), PACK.library().digest()), done);
            propose(exercise, exercise.state().now(), new Act.Start(), done);
            for (int i = 0; i < ACTS && !exercise.state().phase().equals(Optional.of(Phase.ENDED)); i++) {
                ExerciseState state = exercise.state();
                Act act = act(state, random);
                propose(exercise, act instanceof Act.Advance ? Math.max(state.now(), state.nextDue().orElse(state.now())) : state.now(), act, done);
            }
        }
        return done;
    }

    private static void propose(Exercise exercise, long at, Act act, List<Done> done) {
        if (exercise.submit(at, act) instanceof Decision.Accepted accepted) {
            done.add(new Done(at, act, accepted.events().getLast().number()));
        }
    }

    private static Act act(ExerciseState state, SplittableRandom random) {
        if (state.isPaused()) {
            return new Act.Resume();
        }
        String seat = one(SEATS, random);
        return switch (random.nextInt(12)) {
            case 0 -> new Act.Pause();
            case 1 -> new Act.Observe(Optional.of(seat), "seen", Optional.of(1L));
            case 2 -> new Act.SendMessage(seat, List.of(one(SEATS, random)), Purpose.INFORM, "We write about the case.", List.of(), Optional.empty());
            case 3 -> new Act.FileNote(seat, Topic.LOG, "noted", List.of());
            case 4 -> new Act.Release(one(WORLD.scenario().getInjects(), random).getId());
            case 5, 6 -> open(random);
            case 7, 8, 9 -> work(state, random);
            default -> new Act.Advance();
        };
    }

    private static Act open(SplittableRandom random) {
        RequestPlan plan = one(WORLD.scenario().getPlans(), random);
        return new Act.OpenRequest(one(List.of("tv-police", "tv-prosecutor"), random), plan.getType().getId(), plan.getRecipient().getId());
    }

    /** Drafts a request that is empty, or moves one on. */
    private static Act work(ExerciseState state, SplittableRandom random) {
        if (state.requests().isEmpty()) {
            return new Act.Advance();
        }
        RequestCase request = one(List.copyOf(state.requests().values()), random);
        if (request.draft().isEmpty()) {
            RequestPlan plan = WORLD.plans(request.type(), request.recipient()).getFirst();
            return new Act.Draft(request.opener(), request.reference(), RequestDraft.of(plan, fact -> true, List.of()));
        }
        List<Trigger> ways = WORLD.lifecycleState(request.state()).map(WORLD::transitions).orElse(List.of()).stream()
                .map(transition -> transition.getTrigger()).filter(trigger -> !EnumSet.of(Trigger.WITHDRAW, Trigger.EXPIRE).contains(trigger)).toList();
        return ways.isEmpty() ? new Act.Advance()
                : Act.Proceed.of(one(List.of(request.opener(), "tv-moj"), random), request.reference(), one(ways, random), "");
    }

    private static <T> T one(List<T> all, SplittableRandom random) {
        return all.get(random.nextInt(all.size()));
    }
}
