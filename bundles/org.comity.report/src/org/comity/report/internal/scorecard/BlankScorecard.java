package org.comity.report.internal.scorecard;

import java.util.List;

import org.comity.report.ScorecardContent;
import org.comity.report.ScorecardContent.Correction;
import org.comity.report.ScorecardContent.Criterion;
import org.comity.report.ScorecardContent.Grade;
import org.comity.report.ScorecardContent.Header;
import org.comity.report.ScorecardContent.Kind;
import org.comity.report.ScorecardContent.Moment;
import org.comity.report.ScorecardContent.Result;
import org.comity.report.ScorecardContent.Timeline;

/** A scorecard that nobody reads, with just enough on it to make everything run once. */
public final class BlankScorecard {
    public static final ScorecardContent CONTENT = new ScorecardContent(
            new Header("", "", "", "", List.of(), List.of(), "", 0, "", "", 0, "", "", List.of(new Correction("", "", "", "", "", "", ""))),
            new Result(0, 0, Grade.BELOW_PASS, 0, 0, 0, List.of()),
            List.of(new Criterion("", "", 0, 0, 1, "", "", List.of(), List.of())), List.of(), List.of(),
            new Timeline(List.of(""), List.of(new Moment(0, "", "", "", Kind.INJECT, true))));

    private BlankScorecard() {
    }
}
