package org.comity.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.comity.model.jurisdiction.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much is known about each State; the figures were counted in jurisdictions.json by other means. */
class FactCountTest {
    private final ReferenceLibrary library = ReferenceLibrary.shipped();

    @ParameterizedTest
    @CsvSource({
            "BN, 34, 21, 6", "KH, 35, 24, 2", "ID, 35, 24, 1", "LA, 34, 21, 5", "MY, 34, 21, 2", "MM, 36, 24, 5",
            "PH, 36, 24, 1", "SG, 36, 28, 1", "TH, 36, 20, 1", "VN, 34, 24, 1", "TL, 33, 24, 4", "AU, 32, 16, 1",
            "US, 32, 19, 1", "CA, 31, 27, 0", "CN, 32, 29, 0", "JP, 32, 21, 1", "HK, 32, 11, 4"})
    void aStateHasAsManyFactsAsItsRecord(String id, int facts, int verified, int unknown) {
        assertEquals(new FactCount(facts, verified, unknown), FactCount.of(library.get(State.class, id)));
    }

    @Test
    void aNoIsKnownAndSilenceIsNot() {
        assertTrue(FactCount.isKnown(library.get(State.class, "CN").getNationals()));
        assertFalse(FactCount.isKnown(library.get(State.class, "MM").getNationals()));
        assertFalse(FactCount.isKnown(library.get(State.class, "LA").getProvisionalArrest()));
        assertFalse(FactCount.isKnown(library.get(State.class, "LA").getLanguagePolicy()));
    }

    @Test
    void everythingIsKnownAboutAnInventedStateAndNothingOfItIsVerified() {
        FactCount tevara = FactCount.of(library.get(State.class, "XT"));
        assertEquals(0, tevara.unknown());
        assertEquals(0, tevara.verified());
        assertTrue(tevara.facts() > 20);
    }
}
