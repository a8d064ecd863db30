package org.comity.rules.request;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.comity.model.fact.Identified;
import org.comity.model.request.Channel;
import org.comity.model.scenario.CaseFact;
import org.comity.model.scenario.PlannedField;
import org.comity.model.scenario.PlannedMeasure;
import org.comity.model.scenario.RequestContents;

/**
 * A request as drafted: everything that leaves with the letter. Model elements are named by their ids.
 *
 * @param type id of the type of assistance
 * @param languageTag BCP 47 tag of the language it is written in
 * @param basis id of the instrument relied on, if one is named
 * @param reserveBasis id of a second instrument, named in case the first fails
 * @param fields by field id, M.. and X..
 * @param related references of other requests that this one mentions
 * @param particulars what it says in figures and choices
 */
public record RequestDraft(String type, Channel channel, String languageTag, boolean urgent, Optional<String> basis,
        Optional<String> reserveBasis, List<Measure> measures, SortedMap<String, Entry> fields, List<String> related, Particulars particulars) {

    /** The field that tells the facts. */
    private static final String FACTS = "M06";

    /** Copies the collections, so that a draft never changes. */
    public RequestDraft {
        measures = List.copyOf(measures);
        fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
        related = List.copyOf(related);
    }

    /** A letter that says nothing in figures and choices. */
    public RequestDraft(String type, Channel channel, String languageTag, boolean urgent, Optional<String> basis,
            Optional<String> reserveBasis, List<Measure> measures, SortedMap<String, Entry> fields, List<String> related) {
        this(type, channel, languageTag, urgent, basis, reserveBasis, measures, fields, related, Particulars.NONE);
    }

    /**
     * What a letter of the model says to somebody who may tell only a part of its facts. A field that rests on facts stays empty where
     * none of them may be told.
     *
     * @param told whether a fact may be told
     * @param related references of other requests that it mentions
     */
    public static RequestDraft of(RequestContents letter, Predicate<CaseFact> told, List<String> related) {
        SortedMap<String, Entry> fields = new TreeMap<>();
        for (PlannedField field : letter.getFields()) {
            List<String> facts = ids(field.getFacts(), told);
            if (field.getFacts().isEmpty() || !facts.isEmpty()) {
                fields.put(field.getField().getId(), new Entry(field.getText(), facts));
            }
        }
        return new RequestDraft(letter.getType().getId(), letter.getChannel(), letter.getLanguageTag(), letter.isUrgent(),
                Optional.ofNullable(letter.getBasis()).map(Identified::getId), Optional.ofNullable(letter.getReserveBasis()).map(Identified::getId),
                letter.getMeasures().stream().map(measure -> measure(measure, told)).toList(), fields, related,
                Optional.ofNullable(letter.getParticulars()).map(Particulars::of).orElse(Particulars.NONE));
    }

    private static Measure measure(PlannedMeasure measure, Predicate<CaseFact> told) {
        return new Measure(measure.getType().getId(), measure.getText(), Optional.ofNullable(measure.getTarget()).filter(told).map(CaseFact::getId),
                Optional.ofNullable(measure.getFromDate()), Optional.ofNullable(measure.getToDate()), ids(measure.getNexus(), told));
    }

    private static List<String> ids(List<CaseFact> facts, Predicate<CaseFact> told) {
        return facts.stream().filter(told).map(CaseFact::getId).toList();
    }

    /**
     * One thing asked for.
     *
     * @param type id of the type of the measure
     * @param target id of the fact that identifies account, person or asset
     * @param from first day of the window asked for; empty where it is open
     * @param to last day of the window asked for; empty where it is open
     * @param nexus ids of the facts that link the measure to the offence
     */
    public record Measure(String type, String text, Optional<String> target, Optional<LocalDate> from, Optional<LocalDate> to,
            List<String> nexus) {
        public Measure {
            nexus = List.copyOf(nexus);
        }
    }

    /**
     * What is written in a field.
     *
     * @param facts ids of the facts it rests on
     */
    public record Entry(String text, List<String> facts) {
        public Entry {
            facts = List.copyOf(facts);
        }
    }

    /** Whether something is written in a field. */
    public boolean isFilled(String field) {
        Entry entry = fields.get(field);
        return entry != null && !entry.text().isBlank();
    }

    /** This draft in another language. @param tag BCP 47 tag of the language */
    public RequestDraft in(String tag) {
        return new RequestDraft(type, channel, tag, urgent, basis, reserveBasis, measures, fields, related, particulars);
    }

    /** This draft with more facts told in {@value #FACTS}. */
    public RequestDraft supplementedBy(String words, List<String> facts) {
        if (facts.isEmpty()) {
            return this;
        }
        Entry before = fields.getOrDefault(FACTS, new Entry("", List.of()));
        Set<String> all = new LinkedHashSet<>(before.facts());
        all.addAll(facts);
        SortedMap<String, Entry> merged = new TreeMap<>(fields);
        merged.put(FACTS, new Entry((before.text() + " " + words).strip(), List.copyOf(all)));
        return new RequestDraft(type, channel, languageTag, urgent, basis, reserveBasis, measures, merged, related, particulars);
    }

    /** Ids of all facts that the draft rests on, fields, nexus and targets together, in order of their ids. */
    public List<String> citedFacts() {
        SortedSet<String> cited = new TreeSet<>();
        fields.values().forEach(entry -> cited.addAll(entry.facts()));
        measures.forEach(measure -> {
            cited.addAll(measure.nexus());
            measure.target().ifPresent(cited::add);
        });
        return List.copyOf(cited);
    }
}
