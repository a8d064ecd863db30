package org.comity.exercise.desk;

import java.util.List;

import org.comity.model.request.Trigger;

/**
 * What an office does next with a request.
 *
 * @param words what it says with it: the missing items by name, or the ground and its legal source
 * @param items ids of the form fields that it asks about
 */
public record NextStep(Trigger trigger, String words, List<String> items) {

    static NextStep plain(Trigger trigger) {
        return new NextStep(trigger, "", List.of());
    }
}
