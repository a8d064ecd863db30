package org.comity.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.comity.library.ReferenceLibrary;
import org.comity.model.jurisdiction.AuthorityRole;
import org.comity.model.jurisdiction.State;
import org.comity.model.request.AssistanceType;
import org.comity.model.request.Channel;
import org.comity.model.request.FormField;
import org.comity.model.scenario.CaseFact;
import org.comity.model.scenario.FactKind;
import org.comity.model.scenario.ScenarioFactory;
import org.comity.rules.request.Finding;
import org.comity.rules.request.Recipient;
import org.comity.rules.request.RequestDraft;
import org.comity.rules.request.RequestReview;
import org.comity.rules.request.RequestRules;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A request for bank records with all 30 fields of its form, laid before each State of the library in turn and checked by every rule.
 * The slowest State shows in the 99th percentile: with 22 of them, each is more than four in a hundred.
 */
@org.openjdk.jmh.annotations.State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class RequestCheckBench {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    /** A letter with everything in it, or one with nothing in it, about which every rule has something to say. */
    @Param({"complete", "empty"})
    private String letter;

    private List<RequestReview> reviews;
    private int next;

    @Setup
    public void draft() {
        ReferenceLibrary library = ReferenceLibrary.shipped();
        AssistanceType type = library.get(AssistanceType.class, "records");
        State requesting = library.get(State.class, "TH");
        CaseFact account = fact("account", FactKind.IDENTIFIER, "Account 12-3456-7 at the Harbour Bank, first paid into on 2026-03-02 at 09:15 UTC.");
        CaseFact conduct = fact("conduct", FactKind.EVENT, "Between March and July the suspect had 41 buyers pay for goods that never existed.");
        Map<String, CaseFact> facts = Map.of(account.getId(), account, conduct.getId(), conduct);
        RequestDraft draft = letter.equals("empty") ? draft(type, List.of(), new TreeMap<>()) : draft(type,
                List.of(new RequestDraft.Measure(type.getId(), "Statements and opening documents of the account.", Optional.of(account.getId()),
                        Optional.of(LocalDate.of(2026, 3, 1)), Optional.of(LocalDate.of(2026, 7, 31)), List.copyOf(facts.keySet()))),
                fields(type, List.copyOf(facts.keySet())));
        reviews = library.states().stream().map(state -> new RequestReview(library, draft, List.of(type), requesting, office(state), DAY, facts)).toList();
    }

    private static CaseFact fact(String id, FactKind kind, String text) {
        CaseFact fact = ScenarioFactory.eINSTANCE.createCaseFact();
        fact.setId(id);
        fact.setKind(kind);
        fact.setText(text);
        return fact;
    }

    private static RequestDraft draft(AssistanceType type, List<RequestDraft.Measure> measures, SortedMap<String, RequestDraft.Entry> fields) {
        return new RequestDraft(type.getId(), Channel.DIRECT, "en", false, Optional.of("untoc"), Optional.empty(), measures, fields, List.of());
    }

    private static SortedMap<String, RequestDraft.Entry> fields(AssistanceType type, List<String> facts) {
        SortedMap<String, RequestDraft.Entry> fields = new TreeMap<>();
        Stream.of(type.getForm(), type.getAddOn()).flatMap(form -> form.getSections().stream()).flatMap(section -> section.getFields().stream())
                .map(FormField::getId).forEach(id -> fields.put(id, new RequestDraft.Entry("What the office of the other State has to know under this heading, in two lines.", facts)));
        return fields;
    }

    private static Recipient office(State state) {
        return new Recipient.Office(state, state.getAuthorities().stream().filter(office -> office.getRoles().contains(AuthorityRole.CENTRAL_AUTHORITY))
                .findFirst().orElseGet(() -> state.getAuthorities().get(0)));
    }

    @Benchmark
    public List<Finding> check() {
        next = (next + 1) % reviews.size();
        return RequestRules.check(reviews.get(next), Locale.ENGLISH);
    }
}
