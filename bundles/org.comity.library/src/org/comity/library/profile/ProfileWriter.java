package org.comity.library.profile;

import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.comity.library.FactCount;
import org.comity.library.ReferenceLibrary;
import org.comity.library.calendar.UtcOffset;
import org.comity.model.fact.Answer;
import org.comity.model.fact.Sourced;
import org.comity.model.fact.Span;
import org.comity.model.jurisdiction.AuthorityRole;
import org.comity.model.jurisdiction.ChannelRule;
import org.comity.model.jurisdiction.DualCriminalityPolicy;
import org.comity.model.jurisdiction.Holiday;
import org.comity.model.jurisdiction.Instrument;
import org.comity.model.jurisdiction.InstrumentKind;
import org.comity.model.jurisdiction.Language;
import org.comity.model.jurisdiction.Law;
import org.comity.model.jurisdiction.Participation;
import org.comity.model.jurisdiction.ParticipationStatus;
import org.comity.model.jurisdiction.ProvisionalArrestPolicy;
import org.comity.model.jurisdiction.Requirement;
import org.comity.model.jurisdiction.State;
import org.comity.model.jurisdiction.Statement;
import org.comity.model.jurisdiction.StepDuration;
import org.comity.model.jurisdiction.TreatylessBasis;
import org.comity.model.jurisdiction.WorkingCalendar;
import org.comity.model.request.AssistanceFamily;
import org.comity.model.request.Channel;

/** Puts the elements of a State into words. */
final class ProfileWriter {
    private static final List<AssistanceFamily> FAMILIES = List.of(AssistanceFamily.MUTUAL_LEGAL_ASSISTANCE, AssistanceFamily.EXTRADITION);

    private final ReferenceLibrary library;
    private final State state;
    private final Words words;

    ProfileWriter(ReferenceLibrary library, State state, Words words) {
        this.library = library;
        this.state = state;
        this.words = words;
    }

    List<Section> sections() {
        return Stream.of(
                section("system", one("tradition", state.getTradition(), it -> it.getText()), asean()),
                section("authorities", authorities()),
                section("languages", official(), requests()),
                section("channels", channels()),
                section("laws", FAMILIES.stream().map(this::law)),
                section("instruments", Stream.concat(instruments(), FAMILIES.stream().map(this::withoutTreaty))),
                section("policies",
                        one("dual-criminality", state.getDualCriminality(), this::dualCriminality),
                        one("extradition-dual-criminality", state.getExtraditionDualCriminality(), this::dualCriminality),
                        one("nationals", state.getNationals(), it -> it.getText()),
                        one("death-penalty", state.getDeathPenalty(), it -> it.getText()),
                        one("evidence-test", state.getEvidenceTest(), it -> it.getText()),
                        one("provisional-arrest", state.getProvisionalArrest(), this::arrest),
                        one("assurances", state.getAssurances(), Statement::getText),
                        one("special", state.getSpecial(), Statement::getText)),
                section("requirements", state.getRequirements().stream().map(this::requirement)),
                section("calendar", Stream.concat(Stream.of(one("working-time", state.getCalendar(), this::hours)), holidays())),
                section("durations", state.getDurations().stream().map(this::duration)))
                .filter(section -> !section.entries().isEmpty()).toList();
    }

    private Section section(String key, Entry... entries) {
        return section(key, Arrays.stream(entries));
    }

    private Section section(String key, Stream<Entry> entries) {
        return new Section(key, words.say("section." + key), entries.toList());
    }

    private <S extends Sourced> Entry one(String key, S element, Function<S, String> tell) {
        return one(key, words.say("fact." + key), element, tell);
    }

    private <S extends Sourced> Entry one(String key, String name, S element, Function<S, String> tell) {
        return several(key, name, element == null ? List.of() : List.of(element), tell);
    }

    /** What is known of several elements, in their order; the same words only once. */
    private <S extends Sourced> Entry several(String key, String name, Collection<? extends S> elements, Function<S, String> tell) {
        String value = elements.stream().filter(FactCount::isSupported).map(tell).filter(Objects::nonNull).filter(Predicate.not(String::isBlank)).distinct()
                .collect(Collectors.joining("; "));
        return new Entry(key, name, Optional.of(value).filter(Predicate.not(String::isEmpty)), List.copyOf(elements),
                elements.stream().map(words::provenance).distinct().toList());
    }

    /** No element of its own records it: it shares the provenance of the tradition. */
    private Entry asean() {
        Optional<String> value = Optional.of(state.getAseanMember()).filter(answer -> answer != Answer.NOT_KNOWN).map(words::of);
        return new Entry("asean", words.say("fact.asean"), value, List.of(), List.of());
    }

    private Stream<Entry> authorities() {
        Stream<Entry> offices = AuthorityRole.VALUES.stream()
                .filter(role -> role == AuthorityRole.CENTRAL_AUTHORITY || state.getAuthorities().stream().anyMatch(it -> it.getRoles().contains(role)))
                .map(role -> several("authority." + role.getName(), words.of(role),
                        state.getAuthorities().stream().filter(it -> it.getRoles().contains(role)).toList(), it -> it.getName()));
        return Stream.concat(offices, FAMILIES.stream().map(family -> several("responsible." + family.getName(),
                words.say("fact.responsible", words.of(family)),
                state.getResponsibilities().stream().filter(it -> it.getFamily() == family).toList(), it -> it.getText())));
    }

    private Entry official() {
        return several("official-languages", words.say("fact.official-languages"), state.getLanguages().stream().filter(Language::isOfficial).toList(),
                Language::getName);
    }

    private Entry requests() {
        return state.getLanguagePolicy() != null
                ? one("languages", state.getLanguagePolicy(), it -> String.join("; ", it.getWordings()))
                : several("languages", words.say("fact.languages"), state.getLanguages(), it -> it.getName() + " (" + words.of(it.getAcceptance()) + ")");
    }

    private Stream<Entry> channels() {
        Stream<Entry> byFamily = AssistanceFamily.VALUES.stream()
                .filter(family -> FAMILIES.contains(family) || state.getChannels().stream().anyMatch(it -> it.getFamily() == family))
                .map(family -> several("channel." + family.getName(), words.say("fact.channel", words.of(family)),
                        state.getChannels().stream().filter(it -> it.getFamily() == family).toList(), this::channel));
        return Stream.concat(byFamily, Stream.of(one("urgent-channel", state.getUrgentChannel(), Statement::getText)));
    }

    private String channel(ChannelRule rule) {
        return rule.getText() != null ? rule.getText() : rule.getChannel() == Channel.NOT_KNOWN ? null : words.of(rule.getChannel());
    }

    private Entry law(AssistanceFamily family) {
        return several("law." + family.getName(), words.say("fact.law", words.of(family)),
                state.getLaws().stream().filter(it -> it.getFamily() == family).toList(), this::law);
    }

    private String law(Law law) {
        if (law.getTitle() == null) {
            return null;
        }
        String number = law.getNumber() == null ? "" : ", " + law.getNumber();
        return law.getTitle() + number + (law.isSetYear() ? " (" + law.getYear() + ")" : "");
    }

    private Stream<Entry> instruments() {
        return library.instruments().stream().filter(it -> isAskedFor(it) || participations(it).findAny().isPresent())
                .map(instrument -> several("instrument." + instrument.getId(), instrument.getShortTitle(), participations(instrument).toList(), this::status));
    }

    /** Open to this State: a gap in the record is worth telling. */
    private boolean isAskedFor(Instrument instrument) {
        return instrument.getKind() == InstrumentKind.MULTILATERAL
                || instrument.getKind() == InstrumentKind.REGIONAL && state.isFictional() == "Fiction".equals(instrument.getSource())
                        && (state.isFictional() || state.getAseanMember() == Answer.YES);
    }

    private Stream<Participation> participations(Instrument instrument) {
        return participations(state, instrument);
    }

    /** What a State is to an instrument, recorded with the State or with the instrument. */
    static Stream<Participation> participations(State state, Instrument instrument) {
        return Stream.concat(state.getParticipations().stream().filter(it -> it.getInstrument() == instrument),
                instrument.getParties().stream().filter(it -> it.getState() == state));
    }

    private String status(Participation part) {
        if (part.getStatus() == ParticipationStatus.NOT_KNOWN) {
            return null;
        }
        String status = words.of(part.getStatus());
        return part.getSince() != null ? words.say("since", status, part.getSince().toString())
                : part.getRecordedDate() != null ? words.say("recorded", status, part.getRecordedDate()) : status;
    }

    private Entry withoutTreaty(AssistanceFamily family) {
        return several("without-treaty." + family.getName(), words.say("fact.without-treaty", words.of(family)),
                state.getWithoutTreaty().stream().filter(it -> it.getFamily() == family && it.getBasis() != TreatylessBasis.NOT_KNOWN).toList(),
                it -> words.of(it.getBasis()) + (it.getText() == null ? "" : ": " + it.getText()));
    }

    private String dualCriminality(DualCriminalityPolicy policy) {
        return join(policy.getText(), policy.isSetMinimumPenaltyMonths() ? words.say("penalty", policy.getMinimumPenaltyMonths()) : null,
                policy.isSetMinimumRemainingMonths() ? words.say("remaining", policy.getMinimumRemainingMonths()) : null);
    }

    private String arrest(ProvisionalArrestPolicy policy) {
        return join(policy.getAvailable() == Answer.NOT_KNOWN ? null : words.say("arrest." + policy.getAvailable().getName()),
                policy.isSetLimitDays() ? words.say("arrest.limit", policy.getLimitDays()) : null,
                policy.isSetExtensionDays() ? words.say("arrest.extension", policy.getExtensionDays()) : null,
                policy.isSetExtensionDaysTotal() ? words.say("arrest.total", policy.getExtensionDaysTotal()) : null, policy.getText());
    }

    private static String join(String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining("; "));
    }

    private Entry requirement(Requirement requirement) {
        return one("requirement." + requirement.getField().getId() + "." + requirement.getId().replaceFirst("^" + state.getId(), ""),
                requirement.getField().getLabel(), requirement, Requirement::getText);
    }

    private String hours(WorkingCalendar calendar) {
        if (calendar.getWorkingDays().isEmpty()) {
            return null;
        }
        String days = calendar.getWorkingDays().stream().map(day -> day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH)).collect(Collectors.joining(" "));
        return calendar.getOpens() == null || calendar.getCloses() == null ? days : words.say("hours", days, calendar.getOpens().toString(),
                calendar.getCloses().toString(), UtcOffset.of(calendar));
    }

    private Stream<Entry> holidays() {
        if (state.getCalendar() == null) {
            return Stream.of();
        }
        TreeMap<Integer, List<Holiday>> years = state.getCalendar().getHolidays().stream()
                .collect(Collectors.groupingBy(it -> it.getDate().getYear(), TreeMap::new, Collectors.toList()));
        return years.entrySet().stream().map(year -> several("holidays." + year.getKey(), words.say("fact.holidays", Integer.toString(year.getKey())),
                year.getValue(), it -> words.say(it.isEstimate() ? "holiday.estimate" : "holiday", it.getDate().toString().substring("2026-".length()),
                        it.getName())));
    }

    private Entry duration(StepDuration duration) {
        return one("duration." + duration.getState().getId(), duration.getState().getName(), duration.getSpan(), this::span);
    }

    private String span(Span span) {
        return words.say("span", span.getMinimum(), span.getMaximum(), words.of(span.getUnit()));
    }
}
