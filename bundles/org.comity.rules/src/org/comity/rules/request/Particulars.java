package org.comity.rules.request;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

import org.comity.model.fact.Answer;
import org.comity.model.request.CaseParticulars;
import org.comity.model.request.OffenceNature;
import org.comity.model.request.Stand;

/**
 * What a letter says of the case in figures and choices rather than in words. What is not said is not held against anybody by the
 * rules that look at it.
 *
 * @param maximumPenaltyMonths maximum of the penalty for the offence, in months
 * @param remainingMonths what remains of the sentence, in months
 * @param nationality ISO 3166-1 alpha-2 code of the State whose national the person is, which is the id of that State
 * @param deathPenalty whether the offence can be punished by death
 * @param triedBefore whether the person was tried for the same conduct before
 * @param limitationEnds last day on which the offence can be prosecuted
 * @param neededBy day by which the answer is needed
 * @param arrestedOn day of the provisional arrest
 * @param surrenderBy last day for the surrender granted
 */
public record Particulars(OptionalInt maximumPenaltyMonths, OptionalInt remainingMonths, Stand stand, Optional<String> nationality,
        Answer deathPenalty, OffenceNature nature, Answer triedBefore, Optional<LocalDate> limitationEnds, Optional<LocalDate> neededBy,
        Optional<LocalDate> arrestedOn, Optional<LocalDate> surrenderBy) {

    /** Nothing said. */
    public static final Particulars NONE = new Particulars(OptionalInt.empty(), OptionalInt.empty(), Stand.NOT_STATED, Optional.empty(),
            Answer.NOT_KNOWN, OffenceNature.NOT_STATED, Answer.NOT_KNOWN, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** What a letter of the model says. */
    static Particulars of(CaseParticulars said) {
        return new Particulars(said.isSetMaximumPenaltyMonths() ? OptionalInt.of(said.getMaximumPenaltyMonths()) : OptionalInt.empty(),
                said.isSetRemainingMonths() ? OptionalInt.of(said.getRemainingMonths()) : OptionalInt.empty(), said.getStand(),
                Optional.ofNullable(said.getNationality()), said.getDeathPenalty(), said.getNature(), said.getTriedBefore(),
                Optional.ofNullable(said.getLimitationEnds()), Optional.ofNullable(said.getNeededBy()),
                Optional.ofNullable(said.getArrestedOn()), Optional.ofNullable(said.getSurrenderBy()));
    }
}
