package org.comity.rehearsal.proof;

import java.util.List;

/**
 * What is proved of a scenario.
 *
 * @param seed of all durations that desks and the mail drew
 * @param findings in the order of the scenario
 */
public record ProofReport(long seed, Bound bound, List<Finding> findings, Effort effort) {

    /**
     * What it took.
     *
     * @param plays plays from a question to EndEx
     * @param states situations looked at in exhaustive searches
     * @param merged how many of them were like one looked at before, and were not looked at again
     * @param repeated plays repeated with the real engine to confirm what they show
     * @param questions how many different questions came up in all plays
     */
    public record Effort(long plays, long states, long merged, long repeated, int questions) {
    }

    public ProofReport {
        findings = List.copyOf(findings);
    }

    /** What the scenario can never come to, and has to. */
    public List<Finding> deadEnds() {
        return findings.stream().filter(Finding::isDeadEnd).toList();
    }

    /** What the scenario has to come to, and nobody knows whether it can. */
    public List<Finding> open() {
        return findings.stream().filter(Finding::isOpen).toList();
    }
}
