package org.comity.bench;

import java.io.IOException;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;

import org.comity.exercise.event.Recorded;
import org.comity.exercise.state.ExerciseState;
import org.comity.record.Replay;
import org.comity.record.Timeline;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Time travel: the state after an event drawn at random, from a timeline with its kept states, and by playing everything before it again. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class TravelBench {
    @Param("10000")
    private int events;

    private final SplittableRandom random = new SplittableRandom(1);
    private List<Recorded> record;
    private Timeline timeline;

    @Setup
    public void play() throws IOException {
        record = LongExercise.events(events);
        timeline = Timeline.of(record);
    }

    /** Ours. */
    @Benchmark
    public ExerciseState comity() {
        return timeline.after(random.nextInt(events + 1));
    }

    /** Without kept states. */
    @Benchmark
    public ExerciseState fromTheBeginning() {
        return Replay.of(record.subList(0, random.nextInt(events + 1)));
    }

    /** What ours costs once, when a record is opened. */
    @Benchmark
    public Timeline prepare() {
        return Timeline.of(record);
    }
}
