package org.comity.rehearsal;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

import org.comity.model.fact.Challenge;

/**
 * How the robot in one seat is. What differs between players is what they do and when, never how they are scored. All figures
 * are of our own design.
 *
 * @param diligence share of expected acts and of queries that are not forgotten, 0 to 1
 * @param knowledge by challenge, how much of what it takes to meet it the player knows, 0 to 1; every challenge has its entry
 * @param alone tendency to act alone, 0 to 1: the share of expected acts in which agencies at home are not told, asked or consulted
 */
public record Disposition(double diligence, Map<Challenge, Double> knowledge, Speed speed, double alone) {
    /** Whoever is less diligent does not wait for what he does not know, and leaves it out; a design figure. */
    private static final double WAITS_FROM = 0.8;

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException when a share is not from 0 to 1, or the knowledge of a challenge is not said
     */
    public Disposition {
        if (knowledge.size() != Challenge.values().length) {
            throw new IllegalArgumentException("The knowledge of every challenge has to be said: " + knowledge);
        }
        knowledge = Collections.unmodifiableMap(new EnumMap<>(knowledge));
        requireShare(diligence);
        requireShare(alone);
        knowledge.values().forEach(Disposition::requireShare);
    }

    private static void requireShare(double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException(share + " is not from 0 to 1");
        }
    }

    /** A player who knows as much of every challenge. */
    static Disposition knowingAlike(double diligence, double knowledge, Speed speed) {
        Map<Challenge, Double> alike = new EnumMap<>(Challenge.class);
        for (Challenge challenge : Challenge.values()) {
            alike.put(challenge, knowledge);
        }
        return new Disposition(diligence, alike, speed, 0);
    }

    /** Probability that an expected act or a query is forgotten. */
    public double forgets() {
        return 1 - diligence;
    }

    /**
     * Probability that a common mistake is made where it can be: what is lacking in knowledge of the challenge that the player knows
     * least of. A mistake without challenges is one of all of them.
     */
    public double errs(Collection<Challenge> challenges) {
        Collection<Challenge> behind = challenges.isEmpty() ? knowledge.keySet() : challenges;
        return 1 - behind.stream().mapToDouble(knowledge::get).min().orElseThrow();
    }

    /** Whether it waits for what it does not know yet, instead of leaving it out. */
    public boolean waits() {
        return diligence >= WAITS_FROM && speed.waits();
    }

    Disposition withDiligence(double other) {
        return new Disposition(other, knowledge, speed, alone);
    }

    Disposition withKnowledge(Challenge challenge, double other) {
        Map<Challenge, Double> changed = new EnumMap<>(knowledge);
        changed.put(challenge, other);
        return new Disposition(diligence, changed, speed, alone);
    }

    Disposition withSpeed(Speed other) {
        return new Disposition(diligence, knowledge, other, alone);
    }

    Disposition actingAlone(double other) {
        return new Disposition(diligence, knowledge, speed, other);
    }
}
