package org.comity.record;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The records of a sealed family by their simple names. A new one needs no entry anywhere. */
final class Kinds {
    private final Map<String, Class<? extends Record>> byName;

    Kinds(Class<?>... families) {
        byName = Arrays.stream(families).flatMap(Kinds::records).collect(Collectors.toMap(Class::getSimpleName, Function.identity()));
    }

    private static Stream<Class<? extends Record>> records(Class<?> family) {
        return family.isRecord() ? Stream.of(family.asSubclass(Record.class))
                : Arrays.stream(family.getPermittedSubclasses()).flatMap(Kinds::records);
    }

    Optional<Class<? extends Record>> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
