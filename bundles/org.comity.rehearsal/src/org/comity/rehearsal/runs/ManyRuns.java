package org.comity.rehearsal.runs;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.comity.exercise.Ledger;
import org.comity.exercise.world.CaseWorld;
import org.comity.rehearsal.Cast;
import org.comity.rehearsal.Rehearsal;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/** Plays one scenario many times over, on several threads. How many threads there are changes nothing about what comes out. */
public final class ManyRuns {
    /** Most runs at once; they are kept in memory, a few kilobytes each. */
    public static final int MOST = 100_000;

    private final CaseWorld world;
    private final Order order;

    /**
     * What is played.
     *
     * @param runs how many, 1 to {@value #MOST}
     * @param firstSeed seed of the first run of each cast; the others follow by one
     * @param casts who plays, in turn: with three casts and 1,000 runs, each plays the first 333 seeds, and the first of them one more
     * @param threads how many runs are played at a time, 1 or more
     */
    public record Order(int runs, long firstSeed, List<Cast> casts, int threads, String packDigest, String libraryDigest) {
        public Order {
            casts = List.copyOf(casts);
            if (runs < 1 || runs > MOST || casts.isEmpty() || threads < 1) {
                throw new IllegalArgumentException("There has to be a run, a cast and a thread, and no more than " + MOST + " runs");
            }
        }

        private Cast cast(int run) {
            return casts.get(run % casts.size());
        }

        private long seed(int run) {
            return firstSeed + run / casts.size();
        }

        /** One of the runs. */
        Rehearsal.Setup setup(Cast cast, long seed) {
            return new Rehearsal.Setup(cast, seed, packDigest, libraryDigest);
        }
    }

    private ManyRuns(CaseWorld world, Order order) {
        this.world = world;
        this.order = order;
    }

    /**
     * Plays.
     *
     * @param monitor told of each run that is done, and asked whether to stop
     * @return the runs in their order
     * @throws OperationCanceledException when the monitor was cancelled
     */
    public static List<Run> play(CaseWorld world, Order order, IProgressMonitor monitor) {
        return new ManyRuns(world, order).play(SubMonitor.convert(monitor, order.runs()));
    }

    private List<Run> play(SubMonitor progress) {
        ExecutorService threads = Executors.newFixedThreadPool(order.threads());
        try {
            List<Future<Run>> playing = IntStream.range(0, order.runs()).mapToObj(run -> threads.submit(() -> play(run, progress))).toList();
            List<Run> runs = new ArrayList<>();
            for (Future<Run> run : playing) {
                runs.add(run.get());
                progress.split(1);
            }
            return List.copyOf(runs);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private Run play(int run, IProgressMonitor monitor) {
        Rehearsal.Setup setup = order.setup(order.cast(run), order.seed(run));
        return Run.of(world, setup.cast(), setup.seed(), Rehearsal.playOut(world, setup, Ledger.NONE, new Stopping(monitor)));
    }

    private static RuntimeException failure(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException runtime ? runtime : new IllegalStateException(cause);
    }

    /** Passes on to one of many runs that all of them are to stop; progress is told by whoever collects them. */
    private static final class Stopping extends NullProgressMonitor {
        private final IProgressMonitor all;

        Stopping(IProgressMonitor all) {
            this.all = all;
        }

        @Override
        public boolean isCanceled() {
            return all.isCanceled();
        }
    }
}
