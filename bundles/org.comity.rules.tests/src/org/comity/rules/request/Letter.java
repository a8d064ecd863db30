package org.comity.rules.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.comity.library.ReferenceLibrary;
import org.comity.model.fact.Identified;
import org.comity.model.jurisdiction.Authority;
import org.comity.model.jurisdiction.State;
import org.comity.model.request.AssistanceType;
import org.comity.model.request.Channel;
import org.comity.model.scenario.CaseFact;
import org.comity.model.scenario.RequestPlan;
import org.comity.model.scenario.Scenario;
import org.comity.model.scenario.SimulatedParty;
import org.comity.rules.GlassOffice;
import org.comity.rules.Severity;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** A model letter of the glass office on its way to its reader, to be spoilt in one place. */
final class Letter {
    private String type;
    private Channel channel;
    private String language;
    private boolean urgent;
    private Optional<String> basis;
    private final List<RequestDraft.Measure> measures;
    private final SortedMap<String, RequestDraft.Entry> fields;
    private final Map<String, CaseFact> facts = new LinkedHashMap<>();
    private final State requesting;
    private Recipient recipient;
    private LocalDate on;
    private Particulars particulars;
    private Optional<String> reserve = Optional.empty();
    private List<String> related = List.of();

    private Letter(String planId) {
        Scenario scenario = GlassOffice.read();
        RequestPlan plan = GlassOffice.named(scenario.getPlans(), planId);
        RequestDraft written = RequestDraft.of(plan, fact -> true, List.of());
        type = written.type();
        channel = written.channel();
        language = written.languageTag();
        urgent = written.urgent();
        basis = written.basis();
        measures = new ArrayList<>(written.measures());
        fields = new TreeMap<>(written.fields());
        particulars = written.particulars();
        scenario.getFacts().forEach(fact -> facts.put(fact.getId(), fact));
        requesting = state("XT");
        recipient = plan.getRecipient() instanceof SimulatedParty party && party.getProvider() != null
                ? new Recipient.Provider(party.getProvider())
                : new Recipient.Office(plan.getRecipient().getState(), plan.getRecipient().getAuthority());
        LocalDate usual = scenario.getStartDate().plusDays(8);
        on = particulars.neededBy().filter(usual::isAfter).orElse(usual);
    }

    /** Bank records, from Central Authority to Central Authority, on a treaty in force. */
    static Letter forBankRecords() {
        return new Letter("P-bank-records");
    }

    static Letter of(String plan) {
        return new Letter(plan);
    }

    private static List<String> ids(List<? extends Identified> elements) {
        return elements.stream().map(Identified::getId).toList();
    }

    private static State state(String id) {
        return ReferenceLibrary.shipped().get(State.class, id);
    }

    private static AssistanceType type(String id) {
        return ReferenceLibrary.shipped().get(AssistanceType.class, id);
    }

    /** A request of Tevara to Pelagia for the surrender of an accused person, with everything that Pelagia asks for. */
    static Letter forSurrender() {
        Letter letter = new Letter("P-content").ofType("extradition").restingOn(null).withoutMeasures();
        letter.urgent = false;
        letter.fields.clear();
        List.of("X01", "X04", "X06", "X07", "X08", "X09", "X11").forEach(field -> letter.writing(field, "As enclosed."));
        letter.writing("X02", "Art. 214, up to 12 years.", "F-statute-xt").writing("X03", "They were taken away.", "F-advert", "F-compound");
        return letter.alsoAskingFor(new RequestDraft.Measure("extradition", "Surrender the recruiter.", Optional.of("F-account-number"),
                Optional.empty(), Optional.empty(), List.of("F-compound")));
    }

    Letter stating(Particulars words) {
        particulars = words;
        return this;
    }

    Letter inReserve(String instrument) {
        reserve = Optional.of(instrument);
        return this;
    }

    Letter mentioning(String reference) {
        related = List.of(reference);
        return this;
    }

    Letter whereTheFactReads(String fact, String text) {
        CaseFact copy = EcoreUtil.copy(facts.get(fact));
        copy.setText(text);
        facts.put(fact, copy);
        return this;
    }

    /** Whether a rule has exactly this to say. */
    Finding isToldBy(String rule, Severity severity, String field) {
        List<Finding> said = findings().stream().filter(finding -> finding.rule().equals(rule)).toList();
        assertEquals(List.of(severity + " " + field), said.stream().map(finding -> finding.severity() + " " + finding.field()).toList(), rule);
        return said.get(0);
    }

    Letter ofType(String otherType) {
        type = otherType;
        return this;
    }

    Letter by(Channel otherChannel) {
        channel = otherChannel;
        return this;
    }

    Letter in(String languageTag) {
        language = languageTag;
        return this;
    }

    Letter urgent() {
        urgent = true;
        return this;
    }

    Letter restingOn(String instrument) {
        basis = Optional.ofNullable(instrument);
        return this;
    }

    Letter reviewedOn(LocalDate day) {
        on = day;
        return this;
    }

    Letter without(String... fieldIds) {
        List.of(fieldIds).forEach(fields::remove);
        return this;
    }

    Letter writing(String field, String text, String... factIds) {
        fields.put(field, new RequestDraft.Entry(text, List.of(factIds)));
        return this;
    }

    Letter withoutMeasures() {
        measures.clear();
        return this;
    }

    Letter alsoAskingFor(RequestDraft.Measure measure) {
        measures.add(measure);
        return this;
    }

    Letter eachMeasure(UnaryOperator<RequestDraft.Measure> change) {
        measures.replaceAll(change);
        return this;
    }

    Letter to(String authority) {
        State state = recipient.state();
        return to(state, GlassOffice.named(state.getAuthorities(), authority));
    }

    Letter to(State state, Authority authority) {
        recipient = new Recipient.Office(state, authority);
        return this;
    }

    /** Its reader's State as it is recorded, but for a change; the office stays the same. */
    Letter whereTheState(Consumer<State> change) {
        Recipient.Office office = (Recipient.Office) recipient;
        State copy = EcoreUtil.copy(office.state());
        Authority authority = GlassOffice.named(copy.getAuthorities(), office.authority().getId());
        change.accept(copy);
        return to(copy, authority);
    }

    RequestReview review() {
        RequestDraft draft = new RequestDraft(type, channel, language, urgent, basis, reserve, measures, fields, related, particulars);
        List<AssistanceType> types = Stream.concat(Stream.of(type), measures.stream().map(RequestDraft.Measure::type))
                .map(Letter::type).toList();
        return new RequestReview(ReferenceLibrary.shipped(), draft, types, requesting, recipient, on, facts);
    }

    List<Finding> findings() {
        List<Finding> findings = RequestRules.check(review(), Locale.ENGLISH);
        findings.forEach(finding -> {
            assertTrue(weights(finding.rule()).contains(finding.severity()), () -> "the catalogue tells every severity: " + finding);
            GlassOffice.isASentence(finding.why());
            GlassOffice.isASentence(finding.cure());
        });
        return findings;
    }

    private static List<Severity> weights(String rule) {
        return RequestRules.all().stream().filter(candidate -> candidate.id().equals(rule)).findFirst().orElseThrow().severities();
    }

    /** Fails unless this rule has one thing to say, and no other rule has anything to say; tells what it says. */
    Finding isQuestionedOnlyBy(String rule, Severity severity, String field) {
        List<Finding> findings = findings();
        assertEquals(List.of(rule + " " + severity + " " + field),
                findings.stream().map(finding -> finding.rule() + " " + finding.severity() + " " + finding.field()).toList());
        return findings.get(0);
    }

    void isNotQuestioned() {
        assertEquals(List.of(), findings());
    }

    void isNotQuestionedBy(String rule) {
        assertTrue(findings().stream().noneMatch(finding -> finding.rule().equals(rule)), () -> findings().toString());
    }
}
