package org.comity.exercise.state;

import java.util.Optional;

import org.comity.exercise.event.TranslationKind;

/**
 * A letter in another language.
 *
 * @param languageTag BCP 47 tag of the language into which it is put
 * @param awaited whether the translator or the proof-reader still has it
 * @param garbled id of the field whose meaning the translation altered; nobody at the side that asks knows before it is proof-read
 */
public record Translation(String languageTag, TranslationKind kind, boolean awaited, Optional<String> garbled) {

    Translation done() {
        return new Translation(languageTag, kind, false, garbled);
    }

    Translation awaitedAgain() {
        return new Translation(languageTag, kind, true, garbled);
    }

    Translation garbled(Optional<String> field) {
        return new Translation(languageTag, kind, awaited, field);
    }
}
