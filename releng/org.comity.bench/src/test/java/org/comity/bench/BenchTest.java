package org.comity.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumSet;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.TimeValue;

/** Every benchmark runs and says something; how fast is none of a test's business. */
class BenchTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void whateverCanBeMeasuredRunsAndHasItsLineInTheTable(Subject subject) throws Exception {
        Collection<RunResult> results = new Runner(Bench.options(subject).forks(0).warmupIterations(0).measurementIterations(1)
                .measurementTime(TimeValue.milliseconds(20)).param("pending", "1000").param("events", "500").output(folder.resolve("log").toString()).build()).run();
        String table = new ResultTable(results).toString();
        assertEquals(results.size() + 1, table.lines().count(), table);
        assertFalse(results.isEmpty());
        for (RunResult result : results) {
            assertTrue(result.getPrimaryResult().getScore() > 0, table);
            assertTrue(table.contains(result.getPrimaryResult().getLabel()), table);
        }
        assertEquals(EnumSet.of(Subject.QUEUE, Subject.TRAVEL, Subject.RUNS).contains(subject), table.contains(" 1.0 x"), "ours is once ours where others stand beside it");
    }
}
