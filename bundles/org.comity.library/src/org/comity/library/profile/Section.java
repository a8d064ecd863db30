package org.comity.library.profile;

import java.util.List;

/**
 * Entries that belong together.
 *
 * @param key the same for every State, such as {@code policies}
 */
public record Section(String key, String title, List<Entry> entries) {
    public Section {
        entries = List.copyOf(entries);
    }
}
