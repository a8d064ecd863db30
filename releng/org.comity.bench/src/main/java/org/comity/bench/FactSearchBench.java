package org.comity.bench;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

import org.comity.library.ReferenceLibrary;
import org.comity.library.profile.FactSearch;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The filter over all facts of the States view. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class FactSearchBench {
    private final FactSearch search = new FactSearch(ReferenceLibrary.shipped(), Locale.ENGLISH);

    @Benchmark
    public List<FactSearch.Hit> dualCriminalityThailand() {
        return search.find("dual criminality Thailand");
    }
}
