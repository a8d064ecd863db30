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
            new IntelligenceQuoted());

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
                Object[] arguments = breach.arguments().toArray();
                findings.add(new Finding(rule.id(), rule.stage(), breach.severity(), breach.field(),
                        texts.text(rule.id() + ".why", arguments), texts.text(rule.id() + ".cure", arguments), breach.source()));
            }
        }
        return List.copyOf(findings);
    }
}
