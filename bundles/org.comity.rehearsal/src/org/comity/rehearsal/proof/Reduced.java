package org.comity.rehearsal.proof;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The values of a record without those that cannot influence what comes. A component of which nothing is said stays as it is: a record that
 * gets a new one is told apart more often than need be, never less.
 */
final class Reduced {
    private Reduced() {
    }

    /** @param instead by name of a component, what stands for it; empty where nothing has to */
    static <R extends Record> List<Object> of(R value, Map<String, Function<R, Optional<Object>>> instead) {
        List<Object> values = new ArrayList<>();
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            Function<R, Optional<Object>> other = instead.get(component.getName());
            if (other == null) {
                values.add(read(value, component));
            } else {
                other.apply(value).ifPresent(values::add);
            }
        }
        return values;
    }

    private static Object read(Record value, RecordComponent component) {
        try {
            return component.getAccessor().invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("A record keeps its component " + component.getName() + " to itself", e);
        }
    }
}
