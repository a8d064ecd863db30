package org.comity.rules.request;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.comity.library.ReferenceLibrary;
import org.comity.model.jurisdiction.Article;
import org.comity.model.jurisdiction.Instrument;

/** Articles as they are cited, in the words of the library. */
public final class Citation {
    private Citation() {
    }

    /**
     * Cites what stands behind a rule for a letter: {@code UNTOC art. 18(13)}. That is the article of the instrument on which the letter
     * rests; else of the one in reserve; else of the first that provides for such assistance; else of the first of all.
     *
     * @param articles ids of articles of several instruments that say the same
     * @return empty where there are no articles
     * @throws IllegalArgumentException when the library has no such article
     */
    static String of(List<String> articles, RequestReview review) {
        List<Article> all = articles.stream().map(id -> review.library().get(Article.class, id)).toList();
        Stream<Predicate<Instrument>> choices = Stream.of(
                instrument -> review.draft().basis().filter(instrument.getId()::equals).isPresent(),
                instrument -> review.draft().reserveBasis().filter(instrument.getId()::equals).isPresent(),
                instrument -> instrument.getCovers().stream().anyMatch(type -> type.getId().equals(review.type().getId())),
                instrument -> true);
        Optional<Instrument> chosen = choices.flatMap(choice -> all.stream().map(Citation::instrument).filter(choice)).findFirst();
        return all.stream().filter(article -> chosen.filter(instrument(article)::equals).isPresent()).map(Citation::cited).collect(Collectors.joining("; "));
    }

    /** All with their headings, for readers who look things up: {@code UNTOC art. 18(13): Central Authority}. */
    public static List<String> withHeadings(List<String> articles, ReferenceLibrary library) {
        return articles.stream().map(id -> library.get(Article.class, id))
                .map(article -> article.getHeading() == null ? cited(article) : cited(article) + ": " + article.getHeading()).toList();
    }

    private static Instrument instrument(Article article) {
        return (Instrument) article.eContainer();
    }

    private static String cited(Article article) {
        return instrument(article).getShortTitle() + " art. " + article.getNumber();
    }
}
