package org.comity.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.IntStream;

import org.comity.report.ScorecardContent.Correction;
import org.comity.report.ScorecardContent.Criterion;
import org.comity.report.ScorecardContent.ExpectedAct;
import org.comity.report.ScorecardContent.FatalError;
import org.comity.report.ScorecardContent.Grade;
import org.comity.report.ScorecardContent.Header;
import org.comity.report.ScorecardContent.Kind;
import org.comity.report.ScorecardContent.Mistake;
import org.comity.report.ScorecardContent.Moment;
import org.comity.report.ScorecardContent.Outcome;
import org.comity.report.ScorecardContent.Request;
import org.comity.report.ScorecardContent.Result;
import org.comity.report.ScorecardContent.Seat;
import org.comity.report.ScorecardContent.Timeline;

/** Scorecards as a workshop would print them. */
final class Samples {
    /** The word "name", as people of the region would write theirs. */
    static final List<String> NAMES = List.of("สมชาย ศรีสุข", "សុភា ច័ន្ទ", "ຄຳຫຼ້າ ວົງສາ", "အောင်ကျော်ထွန်း",
            "Nguyễn Thị Hương");

    static final String POLICE = "Tevara Police, Anti-Trafficking Unit";
    static final String PROSECUTOR = "Office of the Public Prosecutor, Serious Crime";
    static final String MINISTRY = "Ministry of Justice, Central Authority";
    static final String FOREIGN = "Ministry of Foreign Affairs, Legal Department";
    static final String SARUNGA_CA = "Attorney General's Chambers, Mutual Assistance Section";
    static final String SARUNGA_FIU = "Financial Intelligence Unit";

    private static final List<String> LANES = List.of("Injects", "Tevara", "Sarunga", "Desks and providers", "Clocks");

    private Samples() {
    }

    /** A morning in which one clock was missed: merit by points, capped by a fatal error. */
    static ScorecardContent glassOffice() {
        return new ScorecardContent(header(), result(), criteria(), seats(), requests(), new Timeline(LANES, moments()));
    }

    /** The same exercise without the fatal error. */
    static ScorecardContent glassOfficeWithoutFatalError() {
        return new ScorecardContent(header(), new Result(74, 74, Grade.PASS, 60, 75, 88, List.of()), criteria(), seats(),
                requests(), new Timeline(LANES, moments()));
    }

    /** An exercise that was opened and ended, and nothing between. */
    static ScorecardContent empty() {
        return new ScorecardContent(header(), new Result(0, 0, Grade.BELOW_PASS, 60, 75, 88, List.of()), List.of(), List.of(),
                List.of(), new Timeline(List.of(), List.of()));
    }

    /** One seat with very much to do. */
    static ScorecardContent twoHundredActs() {
        List<ExpectedAct> acts = IntStream.rangeClosed(1,
                200).mapToObj(i -> act("Expected act number " + i + " of a very long day",
                Integer.toString(i), Outcome.values()[i % 4], "day " + i / 20, "day " + (i / 20 + 1), i)).toList();
        Seat seat = new Seat(POLICE, "Tevara", 200, 50, 50, 50, OptionalInt.of(38), acts, List.of());
        return withCriteria(glassOffice(), criteria(), List.of(seat));
    }

    /** The sample with this reason at its first criterion. */
    static ScorecardContent withReason(String reason) {
        List<Criterion> criteria = new ArrayList<>(criteria());
        Criterion first = criteria.get(0);
        criteria.set(0, new Criterion(first.id(), first.name(), first.level(), first.points(), first.maximum(), reason,
                first.events(), first.challenges(), first.remedies()));
        return withCriteria(glassOffice(), criteria, seats());
    }

    /** The sample with this title and this name of its first lane. */
    static ScorecardContent entitled(String title, String lane) {
        ScorecardContent content = glassOffice();
        Header h = content.header();
        Header header = new Header(title, h.pack(), h.packVersion(), h.exerciseType(), h.states(), h.seated(), h.player(),
                h.seed(),
                h.firstDay(), h.lastDay(), h.daysPlayed(), h.library(), h.record(), h.corrections());
        Timeline timeline = new Timeline(List.of(lane), List.of(new Moment(10, "day 1", lane, "It began", Kind.INJECT, true)));
        return new ScorecardContent(header, content.result(), content.criteria(), content.seats(), content.requests(), timeline);
    }

    private static ScorecardContent withCriteria(ScorecardContent content, List<Criterion> criteria, List<Seat> seats) {
        return new ScorecardContent(content.header(), content.result(), criteria, seats, content.requests(), content.timeline());
    }

    /** The sample as a trainer had it played who knew one fact better than the library. */
    static ScorecardContent corrected() {
        ScorecardContent content = glassOffice();
        Header h = content.header();
        Header header = new Header(h.scenario(), h.pack(), h.packVersion(), h.exerciseType(), h.states(), h.seated(), h.player(), h.seed(), h.firstDay(),
                h.lastDay(), h.daysPlayed(), h.library(), h.record(), List.of(new Correction("Tevara", "Dual criminality: Wording", "always",
                        "only for coercive measures", "Somsri K.", "2026-11-20", "Read in the official text.")));
        return new ScorecardContent(header, content.result(), content.criteria(), content.seats(), content.requests(), content.timeline());
    }

    private static Header header() {
        return new Header("The glass office", "glass-office", "1.2.0", "Functional exercise",
                List.of("Tevara", "Sarunga", "Pelagia"),
                List.of(POLICE, PROSECUTOR, MINISTRY, SARUNGA_CA, SARUNGA_FIU), "Group 2: " + String.join(", ", NAMES), 20261121L,
                "Monday 2 March 2026", "Friday 13 March 2026", 10, "3f9a61c2", "8c1d07be", List.of());
    }

    private static Result result() {
        return new Result(49, 74, Grade.BELOW_PASS, 60, 75, 88, List.of(
                new FatalError("Data were lost because a known clock expired",
                        "preservation of the account brightfuture88 at Lumen Chat ran out on day 9, 17:00, and nobody "
                        + "had asked to renew it", "41, 118")));
    }

    private static List<Criterion> criteria() {
        return List.of(
                criterion("R1", "Legal basis and channel", 4, 12,
                        "level 4: the request for subscriber information rests on the Straits MLAT, article 6, with UNTOC, "
                        + "article 18, in reserve, and went from one Central Authority to the other.",
                        "23, 31", "C4", "G3", "G4"),
                criterion("R2", "Completeness and clarity", 3, 15,
                        "level 3: 2 mandatory items missing at first dispatch (MLA-1). Not level 4: nothing mandatory missing "
                        + "at first dispatch: the time zone of the log entries and the text of the statute were missing and had "
                        + "to be supplied on day 4, 15:20, after a query of the Attorney General's Chambers.",
                        "31, 44, 52", "C3", "G2"),
                criterion("R3", "Facts-to-measure nexus", 3, 12,
                        "level 3: basis and wording drew no query. Not level 4: MLA-2 asks for all messages since 2019 without "
                        + "saying why messages before the recruitment could matter.", "66", "C3", "G2"),
                criterion("R4", "Dual criminality and law of the other side", 2, 10,
                        "level 2: the conduct is described in part. Not level 3: dual criminality says so in MLA-1 (conduct): "
                        + "the request compares the names of the offences, and \"recruitment\" alone is none in Sarunga.",
                        "31, 71", "C2", "G4"),
                criterion("R5", "Refusal, conditions and consultation", 4, 8,
                        "level 4: consultation before refusal: done on day 5, 11:00, limit day 6, 17:00.", "71, 74", "C2", "G4"),
                criterion("R6", "Timing and urgent routes", 1, 10,
                        "level 1: preservation was sent on day 1, 10:40. Not level 2: clock kept: preservation at Lumen Chat: "
                        + "clock ran out: preservation at Lumen Chat.", "12, 41, 118", "C4", "G5"),
                criterion("R7", "Inter-agency coordination", 4, 12,
                        "level 4: prosecutor and Central Authority were told of the live message within the hour, and one "
                        + "officer was named to follow up.", "15, 17, 19", "C5", "G5"),
                criterion("R8", "Language and drafting", 3, 6,
                        "level 3: plain wording, terms defined. Not level 4: ready for translation: two sentences of MLA-1 hold "
                        + "more than one order.", "31", "C1", "G1"),
                criterion("R9", "Confidentiality, rights, use limits", 4, 8,
                        "level 4: nothing protected reached the reporter; the Qorvan consulate was told of the rescued victim "
                        + "on day 3, 09:15.", "88, 91", "", "G5"),
                criterion("R10", "Follow-up and record keeping", 1, 7,
                        "level 1: a note was filed on day 2, 16:30. Not level 2: reminder for the preservation put into the "
                        + "diary: not done.", "37", "C4", "G3"));
    }

    private static Criterion criterion(String id, String name, int level, int weight, String reason, String events,
            String challenge, String... remedies) {
        return new Criterion(id, name, level, weight * level / 4.0, weight, reason, events,
                challenge.isEmpty() ? List.of() : List.of(challenge), List.of(remedies));
    }

    private static List<Seat> seats() {
        return List.of(
                new Seat(POLICE, "Tevara", 5, 3, 1, 1, OptionalInt.of(70), List.of(
                        act("Tell the prosecutor of the victim's statement", "1", Outcome.ON_TIME, "day 1, 09:20",
                                "day 1, 12:00", 9),
                        act("Get the identifier of the account, with dates and time zone", "2", Outcome.LATE, "day 2, 10:05",
                                "day 1, 17:00", 33),
                        act("Ask the provider to preserve the data", "3", Outcome.ON_TIME, "day 1, 10:40", "day 1, 17:00", 12),
                        act("Ask the provider for emergency disclosure and call the police of Sarunga", "4", Outcome.ON_TIME,
                                "day 1, 11:05", "day 1, 12:00", 15),
                        act("Renew the preservation before it runs out", "12", Outcome.MISSED, "", "day 9, 17:00", 0)),
                        List.of(new Mistake("Treated preservation as disclosure", 35),
                                new Mistake("Waited for the full request before asking for the renewal", 118))),
                new Seat(PROSECUTOR, "Tevara", 3, 2, 1, 0, OptionalInt.of(83), List.of(
                        act("Draft the request for content, narrowed to the months of the recruitment", "9", Outcome.LATE,
                                "day 6, 16:10", "day 6, 12:00", 66),
                        act("Answer the question on dual criminality by the conduct, not by the name of the offence", "10",
                                Outcome.ON_TIME, "day 5, 14:30", "day 7, 17:00", 71),
                        act("Ask for the bank records; use what the financial intelligence unit gave for intelligence only", "11",
                                Outcome.ON_TIME, "day 7, 09:45", "day 8, 17:00", 80)),
                        List.of()),
                new Seat(MINISTRY, "Tevara", 2, 1, 0, 0, OptionalInt.of(100), List.of(
                        act("Brief the Central Authority of Sarunga", "6", Outcome.ON_TIME, "day 1, 14:10", "day 1, 17:00", 19),
                        new ExpectedAct("Tell the consulate of Qorvan of the rescued victim", "7", Outcome.ON_TIME,
                                "day 3, 09:15", "day 3, 12:00", OptionalLong.of(91), FOREIGN),
                        act("Say nothing to the reporter and tell the investigator", "13", Outcome.NOT_CALLED_FOR, "", "", 0)),
                        List.of()),
                new Seat(FOREIGN, "Tevara", 0, 0, 0, 0, OptionalInt.empty(), List.of(), List.of()),
                new Seat(SARUNGA_CA, "Sarunga", 2, 2, 0, 0, OptionalInt.of(100), List.of(
                        act("Acknowledge the request and name a contact", "6", Outcome.ON_TIME, "day 2, 09:30",
                                "day 3, 17:00", 27),
                        act("Consult before refusing", "10", Outcome.ON_TIME, "day 5, 11:00", "day 6, 17:00", 70)), List.of()),
                new Seat(SARUNGA_FIU, "Sarunga", 1, 0, 0, 1, OptionalInt.of(0), List.of(
                        act("Say that what is shared is for intelligence only", "11", Outcome.MISSED, "", "day 7, 12:00", 0)),
                        List.of()));
    }

    private static ExpectedAct act(String text, String inject, Outcome outcome, String when, String limit, long event) {
        OptionalLong number = event == 0 ? OptionalLong.empty() : OptionalLong.of(event);
        return new ExpectedAct(text, inject, outcome, when, limit, number, "");
    }

    private static List<Request> requests() {
        return List.of(
                new Request("PR-1", "Preservation of data", POLICE, "Lumen Chat, Trust and Safety", "Expired", "2 March 2026",
                        "2 March 2026", 0, "preservation missed"),
                new Request("ED-1", "Emergency disclosure", POLICE, "Lumen Chat, Trust and Safety", "Answered in part",
                        "2 March 2026", "2 March 2026", 1, "answer within the hour kept"),
                new Request("MLA-1", "Mutual legal assistance: bank records and restraint", MINISTRY, SARUNGA_CA,
                        "Being executed", "5 March 2026", "6 March 2026", 2, "first answer kept, information kept"),
                new Request("MLA-2", "Mutual legal assistance: content of messages", PROSECUTOR, SARUNGA_CA, "Drafted, not sent",
                        "", "", 0, ""));
    }

    private static List<Moment> moments() {
        List<Moment> moments = new ArrayList<>();
        int[] released = { 0, 15, 25, 40, 60, 80, 110, 135, 160, 190, 220, 250, 270, 290 };
        String[] told = { "Victim's statement", "Screenshot of the account, no user number",
            "Notice that the account will be deleted", "Live message: locked in, no water", "The provider asks for facts of danger",
            "The police of Sarunga ask who requests", "Rescue; the victim is from Qorvan",
            "The provider preserves until day 9, reference PR-118", "Draft asks for all messages since 2019",
            "Sarunga: recruitment is no offence here", "Bank found by the intelligence unit", "Day 8 and nothing renewed",
            "A reporter has the name of the account", "Results and certificates" };
        for (int i = 0; i < released.length; i++) {
            moments.add(new Moment(released[i], "day " + (1 + released[i] / 30) + ", 09:" + (10 + i), "Injects",
                    "Inject " + (i + 1) + ": " + told[i], Kind.INJECT, true));
        }
        int[] tevara = { 8, 20, 28, 33, 44, 46, 52, 70, 84, 99, 121, 150, 171, 185, 204, 232, 261, 280 };
        for (int minute : tevara) {
            moments.add(new Moment(minute, "day " + (1 + minute / 30), "Tevara", "Act of a seat of Tevara", Kind.ACT,
                    minute == 28));
        }
        int[] sarunga = { 60, 88, 130, 176, 215, 246, 275 };
        for (int minute : sarunga) {
            moments.add(new Moment(minute, "day " + (1 + minute / 30), "Sarunga", "Act of a seat of Sarunga", Kind.ACT, false));
        }
        int[] desks = { 35, 58, 75, 136, 198, 240 };
        for (int minute : desks) {
            moments.add(new Moment(minute, "day " + (1 + minute / 30), "Desks and providers", "Answer of a desk", Kind.REPLY,
                    false));
        }
        moments.add(new Moment(28, "day 1, 10:40", "Clocks", "Clock started: preservation at Lumen Chat", Kind.CLOCK, false));
        moments.add(new Moment(95, "day 4, 12:00", "Clocks", "Clock kept: first answer", Kind.CLOCK, false));
        moments.add(new Moment(262, "day 9, 17:00", "Clocks", "Clock ran out: preservation at Lumen Chat", Kind.MISSED, true));
        moments.sort((a, b) -> Long.compare(a.minute(), b.minute()));
        return List.copyOf(moments);
    }
}
