package org.comity.rules.office;

import org.comity.model.jurisdiction.State;

/**
 * An office that can act in an exercise.
 *
 * @param id id of the party that stands for it in the scenario, else of the authority in the library
 */
public record Office(String id, String name, State state) {
}
