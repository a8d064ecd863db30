package org.comity.rules;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.comity.library.ReferenceLibrary;
import org.comity.model.fact.Identified;
import org.comity.model.scenario.Scenario;
import org.comity.pack.PackException;
import org.comity.pack.PackReader;

/** The shipped case, read afresh so that a test may spoil it. */
public final class GlassOffice {
    private static final Pattern ONE_OR_MORE_SENTENCES = Pattern.compile("[^ ].*[^.?!](\\.|[.?!]\")", Pattern.DOTALL);

    private GlassOffice() {
    }

    public static Scenario read() {
        try {
            return PackReader.read(Path.of(System.getProperty("comity.home"), "scenarios/glass-office"), ReferenceLibrary.shipped()).scenario();
        } catch (PackException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The one with this id. */
    public static <T extends Identified> T named(List<? extends T> elements, String id) {
        return elements.stream().filter(element -> element.getId().equals(id)).findFirst().orElseThrow();
    }

    /** Runs something as if on machines in other parts of the world. */
    public static void elsewhere(Runnable something) {
        Locale here = Locale.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                something.run();
            }
        } finally {
            Locale.setDefault(here);
        }
    }

    /** Fails unless this is what a person can read: every place filled, nothing empty, ended once. */
    public static void isASentence(String text) {
        assertTrue(ONE_OR_MORE_SENTENCES.matcher(text).matches(), text);
        assertFalse(text.matches("(?s).*(\\{\\d|\\bnull\\b|\\( *\\)|''|  ).*"), text);
    }
}
