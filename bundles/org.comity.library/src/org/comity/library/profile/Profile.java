package org.comity.library.profile;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.comity.library.ReferenceLibrary;
import org.comity.model.jurisdiction.State;

/** Everything that is recorded about a State, for readers, in sections. What nobody recorded has its place, and is not known. */
public record Profile(State state, List<Section> sections) {
    public Profile {
        sections = List.copyOf(sections);
    }

    /**
     * The profile of a State.
     *
     * @param library the edition that the State is from
     * @param locale language of the words; English where they are not there in it
     */
    public static Profile of(ReferenceLibrary library, State state, Locale locale) {
        return new Profile(state, new ProfileWriter(library, state, new ModelWords(locale)).sections());
    }

    /** What is said where nothing is known: "not known". */
    public static String unknown(Locale locale) {
        return new ModelWords(locale).say("unknown");
    }

    /** The entry of this key, if this State has one. */
    public Optional<Entry> find(String key) {
        return Section.find(sections, key);
    }

    /** The whole profile as text, one fact a line: name, value and provenance, with tabs between them. */
    public String asText(Locale locale) {
        return sections.stream().map(section -> section.title() + "\n" + section.entries().stream().map(entry -> entry.name() + "\t"
                + entry.value().orElse(unknown(locale)) + "\t" + String.join(" / ", entry.provenance())).collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n\n"));
    }
}
