package org.comity.bench;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * The results of one run as lines of text: time or throughput, how sure it is, how it stands to ours, or on several threads to one, and
 * what was allocated.
 */
final class ResultTable {
    /** The method that stands for ours where others are measured beside it. */
    private static final String OURS = "comity";

    private static final String ROW = "  %-22s %-10s %11s %11s %10s %11s %9s %12s%s%n";

    private final List<RunResult> results;

    ResultTable(Collection<RunResult> results) {
        this.results = List.copyOf(results);
    }

    @Override
    public String toString() {
        return ROW.formatted("", "", "median", "mean", "+-", "99 in 100", "ratio", "bytes each", "") + results.stream().map(this::line).collect(Collectors.joining());
    }

    private String line(RunResult result) {
        Result<?> time = result.getPrimaryResult();
        String unit = " " + time.getScoreUnit().replace("/op", "");
        String slowest = result.getParams().getMode() == Mode.SampleTime ? figure(time.getStatistics().getPercentile(99)) + unit : "";
        return ROW.formatted(time.getLabel(), parameters(result), figure(median(result)) + unit, figure(time.getScore()) + unit,
                figure(time.getScoreError()), slowest, ratio(result).map(ratio -> figure(ratio) + " x").orElse(""), figure(allocated(result)), looked(result));
    }

    /** How many elements each refresh of a diagram looked at; nothing where that was not counted. */
    private static String looked(RunResult result) {
        Result<?> refreshes = result.getSecondaryResults().get("refreshes");
        return refreshes == null ? "" : "  " + figure(result.getSecondaryResults().get("elements").getScore() / refreshes.getScore()) + " elements looked at each time";
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, Math.abs(value) < 1 ? "%.3f" : "%.1f", value);
    }

    private static String parameters(RunResult result) {
        return result.getParams().getParamsKeys().stream().map(result.getParams()::getParam).collect(Collectors.joining(" "));
    }

    private static double median(RunResult result) {
        return result.getPrimaryResult().getStatistics().getPercentile(50);
    }

    /** How many times the median of what it is measured beside; empty where there is nothing. */
    private Optional<Double> ratio(RunResult result) {
        return beside(result).map(other -> median(result) / median(other));
    }

    /** For times ours with the same parameters, for throughput the first line, which has one thread. */
    private Optional<RunResult> beside(RunResult result) {
        if (result.getParams().getMode() == Mode.Throughput) {
            return results.stream().findFirst();
        }
        return results.stream().filter(other -> other.getPrimaryResult().getLabel().equals(OURS))
                .filter(other -> parameters(other).equals(parameters(result))).findFirst();
    }

    private static double allocated(RunResult result) {
        return result.getSecondaryResults().get("gc.alloc.rate.norm").getScore();
    }
}
