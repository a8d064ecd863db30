package org.comity.ui.overview;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.stream.Collectors;

import org.comity.exercise.world.CaseClock;
import org.comity.model.jurisdiction.Instrument;
import org.comity.model.jurisdiction.State;
import org.comity.model.scenario.ClockAnchor;
import org.comity.model.scenario.Objective;
import org.comity.model.scenario.Scenario;
import org.comity.ui.widgets.ReadingText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** What the scenario is about, how long it takes, what it teaches, and how its clock runs. */
final class SummaryPage {
    private static final int HOUR = 60;

    private SummaryPage() {
    }

    static Control create(Composite parent, Overview overview) {
        ReadingText text = new ReadingText(parent);
        Scenario scenario = overview.scenario();
        if (scenario.getSummary() != null) {
            text.paragraph(scenario.getSummary());
        }
        if (scenario.getContentWarning() != null && !scenario.getContentWarning().isBlank()) {
            text.heading(Words.say("warning")).paragraph(scenario.getContentWarning());
        }
        text.heading(Words.say("frame"));
        text.bullet(Words.say("duration"), Words.say("duration.value", scenario.getDurationMinutes() / HOUR, scenario.getDurationMinutes() % HOUR,
                Words.of(scenario.getType())));
        text.bullet(Words.say("days"), overview.clock().map(clock -> Words.say("days.value", CaseClock.day(clock.end()),
                scenario.getStartDate().format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)))).orElseGet(() -> Words.say("days.unknown")));
        text.bullet(Words.say("states"), scenario.getStates().stream().map(State::getName).collect(Collectors.joining(", ")));
        text.bullet(Words.say("bases"), scenario.getLegalBases().stream().map(Instrument::getShortTitle).collect(Collectors.joining(", ")));
        if (!scenario.getObjectives().isEmpty()) {
            text.heading(Words.say("objectives"));
            scenario.getObjectives().forEach(objective -> tell(text, objective));
        }
        if (!scenario.getPractises().isEmpty()) {
            text.heading(Words.say("practises"));
            scenario.getPractises().forEach(text::bullet);
        }
        text.heading(Words.say("anchors"));
        scenario.getClock().forEach(anchor -> tell(text, anchor));
        if (scenario.getRealVariant() != null && !scenario.getRealVariant().isBlank()) {
            text.heading(Words.say("realVariant")).paragraph(scenario.getRealVariant());
        }
        text.done();
        return text.widget();
    }

    private static void tell(ReadingText text, Objective objective) {
        text.bullet(objective.getText() + (objective.getChallenges().isEmpty() ? "" : "  (" + Words.codes(objective.getChallenges()) + ")"));
    }

    private static void tell(ReadingText text, ClockAnchor anchor) {
        text.bullet(Words.say("anchor.exercise", anchor.getExerciseMinute() / HOUR, String.format("%02d", anchor.getExerciseMinute() % HOUR)),
                Words.say("anchor.case", anchor.getDay(), anchor.getTime().toString()));
    }
}
