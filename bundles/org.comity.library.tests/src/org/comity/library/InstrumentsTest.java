package org.comity.library;

import static org.comity.library.Contents.every;
import static org.comity.library.Contents.ids;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.comity.model.fact.Confidence;
import org.comity.model.jurisdiction.Article;
import org.comity.model.jurisdiction.InForce;
import org.comity.model.jurisdiction.Instrument;
import org.comity.model.jurisdiction.InstrumentKind;
import org.comity.model.jurisdiction.Participation;
import org.comity.model.jurisdiction.ParticipationStatus;
import org.comity.model.request.AssistanceType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstrumentsTest {
    private final ReferenceLibrary library = ReferenceLibrary.shipped();

    private Instrument instrument(String id) {
        return library.get(Instrument.class, id);
    }

    @Test
    void theStraitsExtraditionTreatyIsATrapBecauseItIsNotInForce() {
        assertEquals(InForce.NOT_IN_FORCE, instrument("straits-extradition").getInForce());
        assertTrue(instrument("straits-extradition").getNote().contains("trap"));
        assertTrue(instrument("straits-extradition").getCovers().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"straits-mlat, 2009-05-01", "untoc, 2003-09-29", "uncac, 2005-12-14", "drugs-1988, 1990-11-11", "budapest, 2004-07-01"})
    void aRequestCanRestOnAnInstrumentInForce(String id, String since) {
        assertEquals(InForce.IN_FORCE, instrument(id).getInForce());
        assertEquals(since, instrument(id).getInForceSince().toString());
    }

    @Test
    void nobodyIsBoundBeforeTheInstrumentIs() {
        List<Participation> dated = every(Participation.class).stream()
                .filter(part -> part.getStatus() == ParticipationStatus.PARTY && part.getSince() != null
                        && part.getInstrument().getInForceSince() != null).toList();
        assertEquals((5 * 4 + 1) + (16 * 4 + 1), dated.size());
        for (Participation participation : dated) {
            assertFalse(participation.getSince().isBefore(participation.getInstrument().getInForceSince()), participation::toString);
        }
    }

    @Test
    void theBudapestConventionIsAboutElectronicEvidenceAndExtradition() {
        assertEquals(Set.of("data-preservation", "subscriber-information", "traffic-data", "content-data", "real-time-data",
                "emergency-disclosure", "extradition"), Set.copyOf(ids(instrument("budapest").getCovers())));
    }

    @ParameterizedTest
    @CsvSource({
            "straits-mlat, spontaneous-information controlled-delivery real-time-data data-preservation emergency-disclosure extradition provisional-arrest",
            "asean-mlat, spontaneous-information controlled-delivery real-time-data data-preservation emergency-disclosure extradition provisional-arrest",
            "tf-1999, spontaneous-information controlled-delivery asset-return real-time-data data-preservation emergency-disclosure",
            "untoc, real-time-data data-preservation emergency-disclosure",
            "uncac, real-time-data data-preservation emergency-disclosure",
            "drugs-1988, spontaneous-information video-link asset-return real-time-data data-preservation emergency-disclosure subscriber-information traffic-data content-data"})
    void anAssistanceTreatyCoversEveryTypeButThese(String id, String missing) {
        List<String> covered = ids(instrument(id).getCovers());
        assertEquals(Set.of(missing.split(" ")),
                Set.copyOf(ids(every(AssistanceType.class)).stream().filter(type -> !covered.contains(type)).toList()));
    }

    @Test
    void theStraitsTreatyFollowsItsPatternArticleByArticle() {
        Set<String> articles = Set.copyOf(instrument("straits-mlat").getArticles().stream()
                .map(article -> article.getNumber().replaceFirst("\\(.*", "")).toList());
        assertEquals(32, articles.size());
        for (int number = 1; number <= 32; number++) {
            assertTrue(articles.contains(Integer.toString(number)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"untoc-18-15-c", "untoc-18-18", "untoc-16-10-12", "untoc-13-3-b", "uncac-46-15-a-f", "uncac-54-2-a-c", "drugs-1988-7-10-a-f", "budapest-29-7"})
    void aParagraphThatWasReadIsSureGround(String id) {
        Article article = library.get(Article.class, id);
        assertEquals(List.of(Confidence.HIGH, true), List.of(article.getConfidence(), article.isVerified()));
    }

    @ParameterizedTest
    @CsvSource({"uncac-46-13-14, true", "uncac-46-24-28, true", "uncac-55-3-b, true", "uncac-57-3-a-c, true", "untoc-24, false", "uncac-50, false", "drugs-1988-11, false"})
    void aParagraphReadInPartOrNotAtAllIsLessSure(String id, boolean opened) {
        Article article = library.get(Article.class, id);
        assertEquals(List.of(Confidence.MEDIUM, opened), List.of(article.getConfidence(), article.isVerified()));
    }

    @Test
    void everyArticleSaysInOneLineWhatItIsAbout() {
        for (Article article : every(Article.class)) {
            assertNotNull(article.getHeading(), article::getId);
            assertTrue(article.getSummary().length() < 160, article::getId);
        }
    }

    @Test
    void theAseanTreatyFollowsItsThirtyTwoHeadings() {
        List<Article> articles = instrument("asean-mlat").getArticles();
        assertEquals(java.util.stream.IntStream.rangeClosed(1, 32).mapToObj(Integer::toString).toList(), articles.stream().map(Article::getNumber).toList());
        assertEquals(List.of("asean-mlat-28", "asean-mlat-31"), ids(articles.stream().filter(article -> article.getConfidence() == Confidence.HIGH).toList()));
    }

    @ParameterizedTest
    @CsvSource({"asean-mlat, REGIONAL, IN_FORCE", "asean-extradition, REGIONAL, NOT_IN_FORCE", "asean-model-extradition, MODEL, NOT_KNOWN", "untoc, MULTILATERAL, IN_FORCE",
            "tf-1999, MULTILATERAL, IN_FORCE", "un-cybercrime-2024, MULTILATERAL, NOT_KNOWN", "unscr-1373, RESOLUTION, IN_FORCE", "unscr-2178, RESOLUTION, IN_FORCE",
            "un-model-extradition, MODEL, NOT_KNOWN", "un-model-mla, MODEL, NOT_KNOWN", "straits-mlat, REGIONAL, IN_FORCE", "th-us-mlat, BILATERAL, IN_FORCE",
            "cn-la-extradition, BILATERAL, NOT_KNOWN"})
    void anInstrumentIsOfAKindAndInForceOrNotOrNotKnown(String id, InstrumentKind kind, InForce inForce) {
        assertEquals(kind, instrument(id).getKind());
        assertEquals(inForce, instrument(id).getInForce());
    }

    @Test
    void everyInstrumentHasAKindAndWhatBindsNobodyCoversNothing() {
        for (Instrument instrument : every(Instrument.class)) {
            assertTrue(instrument.getKind() != InstrumentKind.NOT_KNOWN, instrument::getId);
            if (instrument.getKind() == InstrumentKind.RESOLUTION || instrument.getKind() == InstrumentKind.MODEL) {
                assertTrue(instrument.getCovers().isEmpty(), instrument::getId);
            }
        }
    }

    @Test
    void aTreatyBetweenTwoStatesNamesThemBoth() {
        List<Instrument> bilateral = every(Instrument.class).stream().filter(instrument -> instrument.getKind() == InstrumentKind.BILATERAL).toList();
        assertEquals(11, bilateral.size());
        for (Instrument instrument : bilateral) {
            assertEquals(2, instrument.getParties().stream().map(Participation::getState).distinct().count(), instrument::getId);
            assertFalse(instrument.getCovers().isEmpty(), instrument::getId);
        }
    }
}
