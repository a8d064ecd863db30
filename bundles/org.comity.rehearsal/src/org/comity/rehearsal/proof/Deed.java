package org.comity.rehearsal.proof;

import java.util.Optional;

import org.comity.exercise.Act;

/**
 * One act of a play, so that the play can be repeated.
 *
 * @param at case minutes
 * @param expected id of the expected act that it carries out, or that a mistake stands in for
 */
record Deed(long at, Act act, Optional<String> expected) {
}
