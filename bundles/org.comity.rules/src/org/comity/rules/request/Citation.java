package org.comity.rules.request;

import java.util.List;
import java.util.stream.Collectors;

import org.comity.library.ReferenceLibrary;
import org.comity.model.jurisdiction.Article;
import org.comity.model.jurisdiction.Instrument;

/** Articles as they are cited, in the words of the library. */
public final class Citation {
    private Citation() {
    }

    /**
     * Cites articles in their order: {@code UNTOC art. 18(13)}.
     *
     * @param articles ids of articles
     * @throws IllegalArgumentException when the library has no such article
     */
    public static String of(List<String> articles) {
        return articles.stream().map(Citation::article).map(Citation::cited).collect(Collectors.joining("; "));
    }

    /** The same with the headings, for readers who look things up: {@code UNTOC art. 18(13): Central authorities}. */
    public static List<String> withHeadings(List<String> articles) {
        return articles.stream().map(Citation::article)
                .map(article -> article.getHeading() == null ? cited(article) : cited(article) + ": " + article.getHeading()).toList();
    }

    private static Article article(String id) {
        return ReferenceLibrary.shipped().get(Article.class, id);
    }

    private static String cited(Article article) {
        return ((Instrument) article.eContainer()).getShortTitle() + " art. " + article.getNumber();
    }
}
