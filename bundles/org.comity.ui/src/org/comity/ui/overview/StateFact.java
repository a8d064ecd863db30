package org.comity.ui.overview;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.comity.library.calendar.UtcOffset;
import org.comity.model.fact.Sourced;
import org.comity.model.jurisdiction.AuthorityRole;
import org.comity.model.jurisdiction.ChannelRule;
import org.comity.model.jurisdiction.Instrument;
import org.comity.model.jurisdiction.Participation;
import org.comity.model.jurisdiction.ServiceProvider;
import org.comity.model.jurisdiction.State;
import org.comity.model.jurisdiction.WorkingCalendar;

/** One respect in which States, or providers, are laid side by side. */
record StateFact<T>(String name, Function<T, Told> teller) {
    Told of(T subject) {
        return teller.apply(subject);
    }

    /** What matters about States, with what each is to the instruments of the scenario. */
    static List<StateFact<State>> ofStates(List<Instrument> instruments) {
        Stream<StateFact<State>> law = Stream.of(
                fact("tradition", state -> told(state.getTradition(), it -> it.getText())),
                fact("languages", state -> Told.of(state.getLanguages().stream()
                        .map(it -> Told.of(it, it.getName() + " (" + Words.of(it.getAcceptance()) + ")")).toList())),
                fact("centralAuthority", state -> Told.of(state.getAuthorities().stream()
                        .filter(it -> it.getRoles().contains(AuthorityRole.CENTRAL_AUTHORITY)).map(it -> Told.of(it, it.getName())).toList())),
                fact("channels", state -> Told.of(state.getChannels().stream().map(it -> Told.of(it, channel(it))).toList())),
                fact("dualCriminality", state -> told(state.getDualCriminality(), it -> it.getText())),
                fact("nationals", state -> told(state.getNationals(), it -> it.getText())),
                fact("deathPenalty", state -> told(state.getDeathPenalty(), it -> it.getText())),
                fact("evidenceTest", state -> told(state.getEvidenceTest(), it -> it.getText())),
                fact("provisionalArrest", state -> told(state.getProvisionalArrest(), it -> it.isSetLimitDays()
                        ? Words.say("arrest.days", it.getLimitDays(), it.getText() == null ? "" : it.getText()) : it.getText())),
                fact("requirements", state -> Told.of(state.getRequirements().stream().map(it -> Told.of(it, it.getText())).toList())),
                fact("workingTime", state -> told(state.getCalendar(), StateFact::hours)));
        Stream<StateFact<State>> treaties = instruments.stream().map(instrument -> new StateFact<>(instrument.getShortTitle(),
                state -> participation(state, instrument)));
        return Stream.concat(law, treaties).toList();
    }

    /** What matters about providers. */
    static List<StateFact<ServiceProvider>> ofProviders() {
        return List.of(
                fact("establishment", it -> Told.of(it, it.getState().getName())),
                fact("preservation", it -> Told.of(it, it.isSetPreservationDays() ? Words.say("days.count", it.getPreservationDays()) : null)),
                fact("subscriberData", it -> Told.of(it, Words.say(it.isDisclosesSubscriberData() ? "yes" : "no"))),
                fact("emergency", it -> Told.of(it, Words.say(it.isDisclosesInEmergency() ? "yes" : "no"))),
                fact("policy", it -> Told.of(it, it.getPolicy())),
                fact("legalSource", it -> Told.of(it, it.getLegalSource())));
    }

    private static <T> StateFact<T> fact(String key, Function<T, Told> teller) {
        return new StateFact<>(Words.say("fact." + key), teller);
    }

    private static <S extends Sourced> Told told(S statement, Function<S, String> words) {
        return statement == null ? Told.unknown() : Told.of(statement, words.apply(statement));
    }

    private static String channel(ChannelRule rule) {
        return Words.of(rule.getFamily()) + ": " + Words.of(rule.getChannel());
    }

    private static String hours(WorkingCalendar calendar) {
        if (calendar.getOpens() == null || calendar.getCloses() == null || calendar.getWorkingDays().isEmpty()) {
            return null;
        }
        return Words.say("hours", calendar.getWorkingDays().stream().filter(Objects::nonNull).map(day -> Words.say("DayOfWeek." + day.name()))
                .collect(Collectors.joining(" ")), calendar.getOpens().toString(), calendar.getCloses().toString(),
                UtcOffset.of(calendar));
    }

    private static Told participation(State state, Instrument instrument) {
        return state.getParticipations().stream().filter(it -> it.getInstrument() == instrument).findFirst()
                .map(it -> Told.of(it, status(it))).orElseGet(Told::unknown);
    }

    private static String status(Participation participation) {
        String words = Words.of(participation.getStatus());
        return participation.getSince() == null ? words : Words.say("since", words, participation.getSince().toString());
    }
}
