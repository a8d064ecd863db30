package org.comity.library.profile;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.comity.library.FactCount;
import org.comity.model.fact.Sourced;

/** Puts what is recorded in one respect into an entry: its words, and where they come from. */
abstract class EntryWriter {
    final ModelWords words;

    EntryWriter(ModelWords words) {
        this.words = words;
    }

    final <S extends Sourced> Entry one(String key, S element, Function<S, String> tell) {
        return one(key, words.say("fact." + key), element, tell);
    }

    final <S extends Sourced> Entry one(String key, String name, S element, Function<S, String> tell) {
        return several(key, name, element == null ? List.of() : List.of(element), tell);
    }

    /** What is known of several elements, in their order; the same words only once. */
    final <S extends Sourced> Entry several(String key, String name, Collection<? extends S> elements, Function<S, String> tell) {
        String value = elements.stream().filter(FactCount::isSupported).map(tell).filter(Objects::nonNull).filter(Predicate.not(String::isBlank)).distinct()
                .collect(Collectors.joining("; "));
        return new Entry(key, name, Optional.of(value).filter(Predicate.not(String::isEmpty)), List.copyOf(elements),
                elements.stream().map(words::provenance).distinct().toList());
    }
}
