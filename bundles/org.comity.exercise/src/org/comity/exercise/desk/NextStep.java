package org.comity.exercise.desk;

import java.util.List;
import java.util.Optional;

import org.comity.model.request.Trigger;

/**
 * What an office does next with a request.
 *
 * @param words what it says with it: the missing items by name, or the ground and its legal source
 * @param items ids of the form fields that it asks about
 * @param chance what happens instead in some cases, where the rules leave it open
 */
public record NextStep(Trigger trigger, String words, List<String> items, Optional<Chance> chance) {

    /**
     * What happens instead of the likely step.
     *
     * @param share in how many of all cases, 0 to 1; a design figure
     */
    public record Chance(Trigger instead, double share, String words) {
    }

    NextStep(Trigger trigger, String words, List<String> items) {
        this(trigger, words, items, Optional.empty());
    }

    static NextStep plain(Trigger trigger) {
        return saying(trigger, "");
    }

    /** A step with some words. */
    public static NextStep saying(Trigger trigger, String words) {
        return new NextStep(trigger, words, List.of());
    }

    NextStep unless(Trigger instead, double share, String says) {
        return new NextStep(trigger, words, items, Optional.of(new Chance(instead, share, says)));
    }

    /** The step that a draw decides on. @param draw from 0 to 1, evenly spread */
    public NextStep decided(double draw) {
        return chance.filter(other -> draw < other.share()).map(other -> saying(other.instead(), other.words())).orElse(this);
    }
}
