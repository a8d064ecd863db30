package org.comity.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.comity.exercise.world.CaseWorld;
import org.comity.library.ReferenceLibrary;
import org.comity.pack.PackException;
import org.comity.pack.PackReader;
import org.comity.rehearsal.Cast;
import org.comity.rehearsal.Player;
import org.comity.rehearsal.runs.ManyRuns;
import org.comity.rehearsal.runs.Run;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Rehearsals of the glass office by experts, typical players and novices in turn, as {@code ./comity rehearse --runs} plays them, in the
 * memory that it has. An operation is a run; each invocation goes on with the seeds after those of the one before.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
public class RehearsalBench {
    private static final int RUNS = 60;

    /** How many runs are played at a time. */
    @Param({"1", "2"})
    private int threads;

    private CaseWorld world;
    private long seed = 1;

    @Setup
    public void read() throws PackException {
        ReferenceLibrary library = ReferenceLibrary.shipped();
        world = new CaseWorld(PackReader.read(Path.of(System.getProperty("comity.home"), "scenarios/glass-office"), library).scenario(), library);
    }

    @Benchmark
    @OperationsPerInvocation(RUNS)
    public List<Run> glassOffice() {
        List<Cast> casts = Stream.of(Player.values()).map(Cast::of).toList();
        List<Run> runs = ManyRuns.play(world, new ManyRuns.Order(RUNS, seed, casts, threads, "", ""), new NullProgressMonitor());
        seed += RUNS / casts.size();
        return runs;
    }
}
