package org.comity.exercise.desk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.comity.model.request.Trigger;
import org.comity.model.text.Texts;
import org.comity.rules.Severity;
import org.comity.rules.request.Finding;
import org.comity.rules.request.RequestReview;
import org.comity.rules.request.RequestRule;

/**
 * A diligent officer: goes through a request as the lifecycle lays it out, asks for what is missing by name, and refuses only
 * on a ground. Knows nothing of states; what a request can do where it stands says which review is due.
 */
public final class CaseOfficer {
    private final Texts texts;
    private final TrackOfficer tracks;

    /** @param texts the sentences of this package, in the language of the scenario */
    public CaseOfficer(Texts texts) {
        this.texts = texts;
        this.tracks = new TrackOfficer(texts, this);
    }

    /** The texts that an officer writes with. */
    public static Texts texts(Locale language) {
        return Texts.beside(CaseOfficer.class, language);
    }

    /**
     * The next step.
     *
     * @param possible every trigger that leads somewhere from where the request stands
     * @param review the request laid before the officer
     * @param findings what the rules say about it; asked for only where the officer has to read the letter
     * @param docket what else the officer sees of the file
     * @return empty where the request waits for somebody else
     */
    public Optional<NextStep> next(Set<Trigger> possible, RequestReview review, Supplier<List<Finding>> findings, Docket docket) {
        if (possible.contains(Trigger.REGISTER)) {
            return Optional.of(NextStep.plain(docket.rightOffice() ? Trigger.REGISTER : Trigger.REROUTE));
        }
        if (possible.contains(Trigger.ACKNOWLEDGE)) {
            return Optional.of(new NextStep(Trigger.ACKNOWLEDGE, texts.text("acknowledge"), List.of()));
        }
        if (possible.contains(Trigger.TRIAGE)) {
            boolean urgent = review.draft().urgent() && review.draft().isFilled("M14");
            return Optional.of(NextStep.plain(urgent && possible.contains(Trigger.FAST_TRACK) ? Trigger.FAST_TRACK : Trigger.TRIAGE));
        }
        if (possible.contains(Trigger.PASS_FORMAL_REVIEW)) {
            return Optional.of(possible.contains(Trigger.REFUSE) ? tracks.examine(Trigger.PASS_FORMAL_REVIEW, findings, docket)
                    : askOr(Trigger.PASS_FORMAL_REVIEW, formal(findings)));
        }
        if (possible.contains(Trigger.CLEAR)) {
            List<Finding> grounds = legal(findings);
            return Optional.of(grounds.isEmpty() ? NextStep.plain(Trigger.CLEAR) : withGround(Trigger.FIND_GROUND, grounds));
        }
        if (possible.contains(Trigger.ACCEPT_CONDITIONS)) {
            List<Finding> grounds = legal(findings);
            return Optional.of(grounds.isEmpty() ? NextStep.plain(Trigger.ACCEPT_CONDITIONS) : withGround(Trigger.REFUSE, grounds));
        }
        if (possible.contains(Trigger.ASSIGN)) {
            boolean court = review.isCoercive() && possible.contains(Trigger.SEEK_AUTHORISATION);
            return Optional.of(NextStep.plain(court ? Trigger.SEEK_AUTHORISATION : Trigger.ASSIGN));
        }
        if (possible.contains(Trigger.AUTHORISE) && review.isCoercive() && !possible.contains(Trigger.ENFORCE_ORDER)) {
            return Optional.of(review.draft().isFilled("M17") ? NextStep.plain(Trigger.AUTHORISE)
                    : new NextStep(Trigger.DENY_AUTHORISATION, texts.text("no-court-pack"), List.of("M17")));
        }
        return tracks.next(possible, review, findings, docket).or(() -> other(possible, findings));
    }

    private Optional<NextStep> other(Set<Trigger> possible, Supplier<List<Finding>> findings) {
        if (possible.contains(Trigger.CONFIRM_PRESERVATION)) {
            // there is no refusing what is only kept, so doubts about the law are asked with the rest
            return Optional.of(askOr(Trigger.CONFIRM_PRESERVATION, select(findings.get(), finding -> true)));
        }
        if (possible.contains(Trigger.DISCLOSE) && possible.contains(Trigger.QUERY)) {
            List<Finding> grounds = legal(findings);
            return Optional.of(grounds.isEmpty() ? askOr(Trigger.DISCLOSE, formal(findings)) : withGround(Trigger.RECEIVE_REFUSAL, grounds));
        }
        if (possible.contains(Trigger.ACCEPT_DRAFT)) {
            List<Finding> wrong = select(findings.get(), finding -> true);
            Optional<NextStep> back = possible.contains(Trigger.RETURN_DRAFT)
                    ? Optional.of(new NextStep(Trigger.RETURN_DRAFT, tell(wrong), fields(wrong))) : Optional.empty();
            return wrong.isEmpty() ? Optional.of(NextStep.plain(Trigger.ACCEPT_DRAFT)) : back;
        }
        for (Trigger routine : List.of(Trigger.EXECUTE, Trigger.TRANSMIT_RESULT, Trigger.RESUME, Trigger.FOLLOW_UP)) {
            if (possible.contains(routine)) {
                return Optional.of(NextStep.plain(routine));
            }
        }
        return possible.contains(Trigger.DISPATCH) ? Optional.of(NextStep.plain(Trigger.DISPATCH)) : Optional.empty();
    }

    NextStep askOr(Trigger ifComplete, List<Finding> missing) {
        return missing.isEmpty() ? NextStep.plain(ifComplete) : new NextStep(Trigger.QUERY, tell(missing), fields(missing));
    }

    NextStep withGround(Trigger trigger, List<Finding> grounds) {
        String words = grounds.stream().map(ground -> ground.source().isBlank() ? ground.why()
                : texts.text("ground", ground.why(), ground.source())).collect(Collectors.joining(" "));
        return new NextStep(trigger, words, fields(grounds));
    }

    private static String tell(List<Finding> findings) {
        return findings.stream().map(finding -> finding.why() + " " + finding.cure()).distinct().collect(Collectors.joining(" "));
    }

    private static List<String> fields(List<Finding> findings) {
        return findings.stream().map(Finding::field).distinct().toList();
    }

    static List<Finding> formal(Supplier<List<Finding>> findings) {
        return select(findings.get(), finding -> finding.stage() == RequestRule.Stage.FORMAL);
    }

    static List<Finding> legal(Supplier<List<Finding>> findings) {
        return select(findings.get(), finding -> finding.stage() == RequestRule.Stage.LEGAL);
    }

    static List<Finding> select(List<Finding> findings, Predicate<Finding> test) {
        return findings.stream().filter(finding -> finding.severity() != Severity.ADVICE).filter(test).toList();
    }
}
