package org.comity.library.profile;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.comity.library.ReferenceLibrary;
import org.comity.library.overlay.Correction;
import org.comity.library.overlay.Edition;
import org.comity.library.overlay.FactAddress;
import org.comity.library.overlay.FactOverride;
import org.comity.library.overlay.FeatureValue;
import org.comity.library.overlay.HolidayCorrection;
import org.comity.library.overlay.HolidayCorrection.Added;
import org.comity.library.overlay.HolidayCorrection.Moved;
import org.comity.library.overlay.HolidayCorrection.Removed;
import org.comity.model.fact.Sourced;
import org.comity.model.jurisdiction.Holiday;
import org.comity.model.jurisdiction.State;
import org.eclipse.emf.ecore.EAttribute;

/**
 * A correction of a trainer for readers.
 *
 * @param state name of the State
 * @param fact what is corrected, in the words of the profile
 * @param shipped what the library has
 * @param own what the trainer has put in its place
 */
public record ToldCorrection(Correction correction, String state, String fact, String shipped, String own) {

    /** Every correction of an edition, in the order in which they were said. */
    public static List<ToldCorrection> of(Edition edition, Locale locale) {
        Teller teller = new Teller(edition, locale);
        return edition.overlay().corrections().stream().map(teller::tell).toList();
    }

    /** What one edition makes of a correction. */
    private static final class Teller {
        private final Edition edition;
        private final Locale locale;
        private final ModelWords words;
        private final FeatureWords features;
        private final Map<State, Profile> profiles = new HashMap<>();

        Teller(Edition edition, Locale locale) {
            this.edition = edition;
            this.locale = locale;
            words = new ModelWords(locale);
            features = new FeatureWords(locale);
        }

        ToldCorrection tell(Correction correction) {
            return switch (correction) {
                case FactOverride override -> tell(override);
                case HolidayCorrection holiday -> tell(holiday);
            };
        }

        private ToldCorrection tell(FactOverride override) {
            State state = state(edition.library(), override);
            Sourced element = FactAddress.find(state, override.fact()).orElseThrow();
            EAttribute attribute = FeatureValue.overridable(element.eClass()).stream().filter(it -> it.getName().equals(override.feature())).findFirst().orElseThrow();
            String shipped = FactAddress.find(state(edition.original(), override), override.fact()).map(fact -> features.value(fact, attribute))
                    .orElseGet(() -> words.say("unknown"));
            return new ToldCorrection(override, state.getName(), words.say("correction.fact",
                    ElementName.of(profiles.computeIfAbsent(state, it -> Profile.of(edition.library(), it, locale)), element, locale), features.name(attribute)), shipped, features.value(element, attribute));
        }

        private ToldCorrection tell(HolidayCorrection correction) {
            Optional<String> recorded = Stream.ofNullable(state(edition.original(), correction).getCalendar()).flatMap(it -> it.getHolidays().stream())
                    .filter(it -> it.getDate().equals(correction.day())).map(Holiday::getName).findFirst();
            String own = switch (correction.change()) {
                case Added added -> added.name();
                case Removed removed -> words.say("correction.no-holiday");
                case Moved moved -> words.say("correction.moved", moved.to().toString());
            };
            return new ToldCorrection(correction, state(edition.library(), correction).getName(), words.say("correction.holiday", correction.day().toString()),
                    recorded.orElseGet(() -> words.say("correction.no-holiday")), own);
        }

        private static State state(ReferenceLibrary library, Correction correction) {
            return library.get(State.class, correction.state());
        }
    }
}
