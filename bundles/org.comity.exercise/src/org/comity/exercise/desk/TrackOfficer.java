package org.comity.exercise.desk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.comity.model.request.Side;
import org.comity.model.request.Trigger;
import org.comity.model.text.Texts;
import org.comity.rules.request.Finding;
import org.comity.rules.request.RequestReview;

/**
 * Officers, courts and ministers in the lives that follow a person or a measure: surrender, arrest, assets, deliveries, hearings. The
 * rules come first; where they leave a decision open, a share of all cases goes the other way. All shares are design figures.
 */
final class TrackOfficer {
    /** Persons sought who agree to be surrendered. */
    static final double CONSENTS = 0.25;

    /** Courts, of first instance and on appeal, that let a person go although the papers are in order. */
    static final double DISCHARGES = 0.1;

    /** Surrenders that wait for proceedings of the Requested State itself. */
    static final double POSTPONED = 0.1;

    /** Controlled deliveries that are stopped because the watch would break. */
    static final double STOPPED = 0.1;

    /** Rules that are for the court to apply. */
    private static final Set<String> FOR_THE_COURT = Set.of("criminality.not-shown-for-surrender", "evidence.below-test");

    /** Rules that an assurance answers. */
    private static final Set<String> FOR_AN_ASSURANCE = Set.of("death-penalty.no-assurance");

    /** What is done as soon as it is somebody's turn. */
    private static final List<Trigger> IN_TURN = List.of(Trigger.NOTIFY_ARREST, Trigger.SEEK_AUTHORISATION, Trigger.RECEIVE_RESULT, Trigger.CONFISCATE,
            Trigger.AGREE, Trigger.PROCEED, Trigger.ASK_BY_TREATY);

    private final Texts texts;
    private final CaseOfficer officer;

    TrackOfficer(Texts texts, CaseOfficer officer) {
        this.texts = texts;
        this.officer = officer;
    }

    Optional<NextStep> next(Set<Trigger> possible, RequestReview review, Supplier<List<Finding>> findings, Docket docket) {
        if (possible.contains(Trigger.ENFORCE_ORDER)) {
            return Optional.of(freeze(possible, findings, docket));
        }
        if (possible.contains(Trigger.AUTHORISE)) {
            List<Finding> grounds = CaseOfficer.legal(findings);
            return Optional.of(grounds.isEmpty() ? NextStep.plain(Trigger.AUTHORISE) : officer.withGround(Trigger.DENY_AUTHORISATION, grounds));
        }
        return surrender(possible, findings, docket).or(() -> measure(possible, findings, docket));
    }

    /** Whoever finds something missing asks; whoever finds a ground consults first and refuses then. */
    NextStep examine(Trigger ifGood, Supplier<List<Finding>> findings, Docket docket) {
        List<Finding> missing = CaseOfficer.formal(findings);
        List<Finding> grounds = CaseOfficer.select(CaseOfficer.legal(findings), finding -> !FOR_THE_COURT.contains(finding.rule())
                && !FOR_AN_ASSURANCE.contains(finding.rule()));
        if (!missing.isEmpty() || grounds.isEmpty()) {
            return officer.askOr(ifGood, missing);
        }
        return officer.withGround(docket.consulted() ? Trigger.REFUSE : Trigger.QUERY, grounds);
    }

    private NextStep freeze(Set<Trigger> possible, Supplier<List<Finding>> findings, Docket docket) {
        if (possible.contains(Trigger.QUERY)) {
            return examine(Trigger.ENFORCE_ORDER, findings, docket);
        }
        List<Finding> grounds = CaseOfficer.legal(findings);
        boolean curable = possible.contains(Trigger.RENEGOTIATE) && !grounds.isEmpty();
        return curable ? officer.withGround(Trigger.RENEGOTIATE, grounds) : NextStep.plain(Trigger.ENFORCE_ORDER);
    }

    private Optional<NextStep> surrender(Set<Trigger> possible, Supplier<List<Finding>> findings, Docket docket) {
        if (possible.contains(Trigger.ARREST)) {
            List<Finding> grounds = CaseOfficer.select(findings.get(), finding -> true);
            boolean refuses = possible.contains(Trigger.DENY_AUTHORISATION) && !grounds.isEmpty();
            return Optional.of(refuses ? officer.withGround(Trigger.DENY_AUTHORISATION, grounds) : NextStep.plain(Trigger.ARREST));
        }
        if (possible.contains(Trigger.CONSENT_TO_SURRENDER)) {
            return Optional.of(NextStep.plain(Trigger.CONTEST).unless(Trigger.CONSENT_TO_SURRENDER, CONSENTS, texts.text("consents")));
        }
        if (possible.contains(Trigger.COMMIT)) {
            List<Finding> grounds = CaseOfficer.select(findings.get(), finding -> FOR_THE_COURT.contains(finding.rule()));
            return Optional.of(grounds.isEmpty() ? NextStep.plain(Trigger.COMMIT).unless(Trigger.DISCHARGE, DISCHARGES, texts.text("discharged"))
                    : officer.withGround(Trigger.DISCHARGE, grounds));
        }
        if (possible.contains(Trigger.UPHOLD)) {
            return Optional.of(NextStep.plain(Trigger.UPHOLD).unless(Trigger.DISCHARGE, DISCHARGES, texts.text("discharged")));
        }
        if (possible.contains(Trigger.GRANT)) {
            return decide(findings, docket);
        }
        if (possible.contains(Trigger.GIVE_ASSURANCE)) {
            return Optional.of(NextStep.saying(Trigger.GIVE_ASSURANCE, texts.text("assures")));
        }
        boolean handsOver = possible.contains(Trigger.SURRENDER) && docket.side() == Side.REQUESTED;
        return handsOver ? Optional.of(NextStep.plain(Trigger.SURRENDER)) : Optional.empty();
    }

    private Optional<NextStep> decide(Supplier<List<Finding>> findings, Docket docket) {
        List<Finding> unsure = CaseOfficer.select(findings.get(), finding -> FOR_AN_ASSURANCE.contains(finding.rule()));
        if (!unsure.isEmpty() && !docket.made().contains(Trigger.GIVE_ASSURANCE)) {
            return docket.made().contains(Trigger.ASK_ASSURANCE) ? Optional.empty() : Optional.of(officer.withGround(Trigger.ASK_ASSURANCE, unsure));
        }
        List<Finding> grounds = CaseOfficer.select(CaseOfficer.legal(findings), finding -> !FOR_AN_ASSURANCE.contains(finding.rule()));
        return Optional.of(grounds.isEmpty() ? NextStep.plain(Trigger.GRANT).unless(Trigger.POSTPONE, POSTPONED, texts.text("own-proceedings"))
                : officer.withGround(Trigger.REFUSE, grounds));
    }

    private Optional<NextStep> measure(Set<Trigger> possible, Supplier<List<Finding>> findings, Docket docket) {
        if (possible.contains(Trigger.PROCEED) && possible.contains(Trigger.QUERY)) {
            return Optional.of(examine(Trigger.PROCEED, findings, docket));
        }
        if (possible.contains(Trigger.EXECUTE) && possible.contains(Trigger.REFUSE)) {
            return Optional.of(NextStep.plain(Trigger.EXECUTE).unless(Trigger.REFUSE, STOPPED, texts.text("watch-breaks")));
        }
        for (Trigger turn : IN_TURN) {
            if (possible.contains(turn)) {
                return Optional.of(NextStep.saying(turn, turn == Trigger.AGREE ? texts.text("agrees") : ""));
            }
        }
        boolean asks = docket.side() == Side.REQUESTING;
        if (docket.shared() && asks && possible.contains(Trigger.SUSPEND)) {
            return Optional.of(NextStep.plain(Trigger.SUSPEND));
        }
        boolean units = docket.shared() && asks && possible.contains(Trigger.CONTACT_INFORMALLY);
        if (units) {
            return Optional.of(NextStep.plain(Trigger.CONTACT_INFORMALLY));
        }
        if (!asks && possible.contains(Trigger.USE)) {
            return Optional.of(NextStep.plain(Trigger.USE));
        }
        boolean closes = possible.contains(Trigger.CLOSE) && (asks || docket.shared() || docket.askingClosed());
        return closes ? Optional.of(NextStep.plain(Trigger.CLOSE)) : Optional.empty();
    }
}
