package org.comity.rules.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.comity.model.text.Texts;
import org.comity.rules.Severity;

/** All rules on requests, in the order in which an office would go through a letter. */
public final class RequestRules {
    private static final List<RequestRule> ALL = List.of(
            new NotTheCentralAuthority(),
            new ChannelNotAccepted(),
            new LegalBasisMissing(),
            new LegalBasisNotInForce(),
            new MeasureNotCovered(),
            new TreatyNeeded(),
            new LanguageNotAccepted(),
            new MandatoryFieldMissing(),
            new StateRequirementMissing(),
            new NoMeasure(),
            new MeasuresMixed(),
            new NexusMissing(),
            new IdentifierMissing(),
            new WindowOpen(),
            new DualCriminalityNotShown(),
            new UrgencyWithoutReason(),
            new DangerNotSpecific(),
            new FollowUpNotAnnounced(),
            new IntelligenceQuoted(),
            new TreatyRequired(),
            new NoLegalBasisInItself(),
            new BasisExcluded(),
            new ReserveBasisFails(),
            new TypeContentMissing(),
            new NexusNotTold(),
            new WindowInFuture(),
            new MeasureTwice(),
            new SurrenderMixed(),
            new SurrenderCriminalityNotShown(),
            new PenaltyBelowMinimum(),
            new TooLittleLeft(),
            new SpecialtyMissing(),
            new NationalNotSurrendered(),
            new NoDeathPenaltyAssurance(),
            new PoliticalOffence(),
            new MilitaryOffence(),
            new FiscalOffence(),
            new TriedBefore(),
            new LimitationExpired(),
            new WarrantMissing(),
            new JudgmentMissing(),
            new AbsenceUnexplained(),
            new StandNotStated(),
            new EvidenceBelowTest(),
            new ArrestClockRunOut(),
            new ArrestNotUrgent(),
            new ArrestNotAvailable(),
            new SurrenderTooLate(),
            new SecrecyNotAsked(),
            new NeededDayPassed(),
            new UrgencyNotMarked(),
            new AddressWithoutTimeZone(),
            new PrivateAddress(),
            new EvidenceFormNotStated(),
            new ReturnNotPromised(),
            new CostsNotSettled(),
            new ContactsNotTold(),
            new SameState());

    private RequestRules() {
    }

    /** Every rule. */
    public static List<RequestRule> all() {
        return ALL;
    }

    /**
     * Reviews a request by every rule.
     *
     * @param language language of the sentences
     * @return findings in the order of the rules; empty for a request that nobody would question
     */
    public static List<Finding> check(RequestReview review, Locale language) {
        Texts texts = Texts.beside(Severity.class, language);
        List<Finding> findings = new ArrayList<>();
        for (RequestRule rule : ALL) {
            for (RequestRule.Breach breach : rule.check(review)) {
                findings.add(finding(rule, breach, review, texts));
            }
        }
        return List.copyOf(findings);
    }

    private static Finding finding(RequestRule rule, RequestRule.Breach breach, RequestReview review, Texts texts) {
        String key = breach.known() ? rule.id() : "unknown";
        List<Object> words = new ArrayList<>(breach.arguments());
        if (!breach.known()) {
            words.add(texts.text(rule.id() + ".unknown"));
        }
        Object[] arguments = words.toArray();
        return new Finding(rule.id(), rule.stage(), breach.severity(), breach.field(), texts.text(key + ".why", arguments),
                texts.text(key + ".cure", arguments), breach.source().isEmpty() ? Citation.of(rule.articles(), review) : breach.source());
    }
}
