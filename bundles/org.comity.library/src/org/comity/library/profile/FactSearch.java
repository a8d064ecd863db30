package org.comity.library.profile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.comity.library.ReferenceLibrary;

/** Finds facts by words. Everything is put into words once; a search then reads through all of it. */
public final class FactSearch {
    private final List<Indexed> facts = new ArrayList<>();
    private final Locale locale;

    /** A fact that was found. */
    public record Hit(Profile profile, Section section, Entry entry) {
    }

    private record Indexed(Hit hit, String words) {
    }

    /** Puts every fact of the library into words. Takes some tenths of a second: not for the UI thread. */
    public FactSearch(ReferenceLibrary library, Locale locale) {
        this.locale = locale;
        library.states().stream().map(state -> Profile.of(library, state, locale)).forEach(this::index);
    }

    private void index(Profile profile) {
        for (Section section : profile.sections()) {
            for (Entry entry : section.entries()) {
                String words = String.join(" ", profile.state().getName(), profile.state().getId(), section.title(), entry.name(),
                        entry.value().orElse(Profile.unknown(locale)));
                facts.add(new Indexed(new Hit(profile, section, entry), words.toLowerCase(locale)));
            }
        }
    }

    /**
     * The facts in which every word occurs, in any order and case, at least as a part: those whose name has the words first.
     *
     * @param words with blanks between them; none finds nothing
     */
    public List<Hit> find(String words) {
        List<String> wanted = Arrays.stream(words.toLowerCase(locale).split("\\s+")).filter(word -> !word.isEmpty()).toList();
        if (wanted.isEmpty()) {
            return List.of();
        }
        return facts.stream().filter(fact -> wanted.stream().allMatch(fact.words::contains)).map(Indexed::hit)
                .sorted((one, other) -> Long.compare(inName(other, wanted), inName(one, wanted))).toList();
    }

    private long inName(Hit hit, List<String> wanted) {
        String name = (hit.profile().state().getName() + " " + hit.entry().name()).toLowerCase(locale);
        return wanted.stream().filter(name::contains).count();
    }
}
