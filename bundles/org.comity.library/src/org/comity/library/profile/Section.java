package org.comity.library.profile;

import java.util.List;
import java.util.Optional;

/**
 * Entries that belong together.
 *
 * @param key the same for every State, such as {@code policies}
 */
public record Section(String key, String title, List<Entry> entries) {
    public Section {
        entries = List.copyOf(entries);
    }

    /** The entry of a key in any of several sections. */
    static Optional<Entry> find(List<Section> sections, String key) {
        return sections.stream().flatMap(section -> section.entries().stream()).filter(entry -> entry.key().equals(key)).findFirst();
    }
}
