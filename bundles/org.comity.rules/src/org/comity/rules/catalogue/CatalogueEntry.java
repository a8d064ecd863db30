package org.comity.rules.catalogue;

import java.util.List;

/**
 * One rule, in words.
 *
 * @param severity how much its findings matter; a range where that depends on the case
 * @param stage which review asks; empty for rules on scenarios
 * @param about what it looks for
 * @param cited the articles that it cites, with their headings, or on what else it rests; empty for rules on scenarios
 */
public record CatalogueEntry(String id, String title, String severity, String stage, String about, List<String> cited) {
    public CatalogueEntry {
        cited = List.copyOf(cited);
    }
}
