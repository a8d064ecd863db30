package org.comity.library.profile;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.comity.library.ReferenceLibrary;
import org.comity.model.jurisdiction.Authority;
import org.comity.model.jurisdiction.AuthorityRole;
import org.comity.model.jurisdiction.Instrument;
import org.comity.model.jurisdiction.LegalFamily;
import org.comity.model.jurisdiction.State;

/** By what the States of a library are put together. */
public enum Grouping {
    TRADITION, AUTHORITY, TREATY;

    /** States that belong together, in the order of their names; never empty. */
    public record Group(String title, List<Member> members) {
    }

    /** A State in a group. @param remark what it is in it, such as the name of its office; may be empty */
    public record Member(State state, String remark) {
    }

    /** The groups of a library. A State may be in several of them, and one whose tradition is not known in a group of that name. */
    public List<Group> of(ReferenceLibrary library, Locale locale) {
        ModelWords words = new ModelWords(locale);
        Stream<Group> groups = switch (this) {
            case TRADITION -> Stream.concat(LegalFamily.VALUES.stream().filter(family -> family != LegalFamily.NOT_KNOWN),
                    Stream.of(LegalFamily.NOT_KNOWN)).map(family -> new Group(words.of(family), library.states().stream()
                    .filter(state -> family(state) == family).map(state -> new Member(state, "")).toList()));
            case AUTHORITY -> AuthorityRole.VALUES.stream().map(role -> new Group(words.of(role), library.states().stream()
                    .map(state -> office(state, role)).filter(Objects::nonNull).toList()));
            case TREATY -> library.instruments().stream().map(instrument -> new Group(instrument.getShortTitle(), parties(library, instrument, locale)));
        };
        return groups.filter(group -> !group.members().isEmpty()).toList();
    }

    private static LegalFamily family(State state) {
        return state.getTradition() == null ? LegalFamily.NOT_KNOWN : state.getTradition().getFamily();
    }

    private static Member office(State state, AuthorityRole role) {
        List<String> names = state.getAuthorities().stream().filter(it -> it.getRoles().contains(role)).map(Authority::getName).toList();
        return names.isEmpty() ? null : new Member(state, String.join("; ", names));
    }

    private static List<Member> parties(ReferenceLibrary library, Instrument instrument, Locale locale) {
        ModelWords words = new ModelWords(locale);
        return library.states().stream().flatMap(state -> ProfileWriter.participations(state, instrument).limit(1)
                .map(part -> new Member(state, words.of(part.getStatus())))).toList();
    }
}
