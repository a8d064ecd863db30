package org.comity.rules.request;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

import org.comity.model.fact.Answer;

/**
 * What a drafter says of the case in figures and choices rather than in words. What is not said is not held against anybody by the
 * rules that look at it.
 *
 * @param maximumPenaltyMonths maximum of the penalty for the offence, in months
 * @param remainingMonths what remains of the sentence, in months
 * @param nationality id of the State whose national the person is
 * @param deathPenalty whether the offence can be punished by death
 * @param triedBefore whether the person was tried for the same conduct before
 * @param limitationEnds last day on which the offence can be prosecuted
 * @param neededBy day by which the answer is needed
 * @param arrestedOn day of the provisional arrest
 * @param surrenderBy last day for the surrender granted
 */
public record Particulars(OptionalInt maximumPenaltyMonths, OptionalInt remainingMonths, Stand stand, Optional<String> nationality,
        Answer deathPenalty, Nature nature, Answer triedBefore, Optional<LocalDate> limitationEnds, Optional<LocalDate> neededBy,
        Optional<LocalDate> arrestedOn, Optional<LocalDate> surrenderBy) {

    /** Nothing said. */
    public static final Particulars NONE = new Particulars(OptionalInt.empty(), OptionalInt.empty(), Stand.NOT_STATED, Optional.empty(),
            Answer.NOT_KNOWN, Nature.NOT_STATED, Answer.NOT_KNOWN, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Where the person stands in the procedure. */
    public enum Stand {
        NOT_STATED, ACCUSED, CONVICTED, CONVICTED_IN_ABSENCE
    }

    /** What sort of offence it is. */
    public enum Nature {
        NOT_STATED, ORDINARY, POLITICAL, MILITARY, FISCAL
    }
}
