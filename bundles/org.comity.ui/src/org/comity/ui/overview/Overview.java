package org.comity.ui.overview;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.comity.exercise.world.CaseClock;
import org.comity.exercise.world.CaseWorld;
import org.comity.library.ReferenceLibrary;
import org.comity.model.scenario.Scenario;
import org.comity.pack.PackException;
import org.comity.pack.PackReader;
import org.comity.rules.scenario.ScenarioFinding;
import org.comity.rules.scenario.ScenarioRules;

/**
 * A scenario that was read, with what the rules say about it.
 *
 * @param library that it was read with
 * @param clock how exercise time becomes case time; empty where the clock of the scenario cannot run
 */
record Overview(Path folder, ReferenceLibrary library, Scenario scenario, Optional<CaseClock> clock, List<ScenarioFinding> findings) {
    /** Reads a pack. Not for the UI thread. */
    static Overview read(Path pack, ReferenceLibrary library) throws PackException {
        Scenario scenario = PackReader.read(pack, library).scenario();
        return new Overview(pack, library, scenario, clock(scenario, library), ScenarioRules.check(scenario, Locale.forLanguageTag(scenario.getLanguage())));
    }

    private static Optional<CaseClock> clock(Scenario scenario, ReferenceLibrary library) {
        try {
            return Optional.of(new CaseWorld(scenario, library).clock());
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // the rule on the clock tells it among the findings
        }
    }

    /** A minute of the exercise as a moment of the case: {@code Day 3, 10:00}. */
    String moment(int exerciseMinute) {
        return clock.map(known -> Words.capital(CaseClock.tell(known.toCase(exerciseMinute))))
                .orElseGet(() -> Words.say("minute", exerciseMinute));
    }
}
