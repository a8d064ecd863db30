package org.comity.assessment;

import java.util.List;
import java.util.SortedSet;

import org.comity.model.fact.Challenge;
import org.comity.model.fact.Remedy;

/**
 * How one criterion came out.
 *
 * @param id id of the criterion, R1 to R10
 * @param level 0 not shown to 4 excellent
 * @param points weight times level divided by 4
 * @param maximum the weight
 * @param reason why this level, and why not the next one
 * @param events numbers of the events that show it
 */
public record CriterionResult(String id, String name, int level, double points, int maximum, String reason, SortedSet<Long> events,
        List<Challenge> challenges, List<Remedy> remedies) {
}
