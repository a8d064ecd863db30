package org.comity.cli.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

/** JSON as commands write it: members in the order in which they were put, indented, whatever can be read without escapes left as it is. */
public final class Json {
    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private Json() {
    }

    /** The text of a map, a list or a plain value, without a line break at its end. */
    public static String text(Object value) {
        return GSON.toJson(value);
    }

    /** An object. @param members names and values in turn */
    public static Map<String, Object> object(Object... members) {
        List<Object> all = List.of(members);
        Map<String, Object> json = new LinkedHashMap<>();
        for (int i = 0; i < all.size(); i += 2) {
            json.put((String) all.get(i), all.get(i + 1));
        }
        return json;
    }

    /** An object with one more member. What is not known has no member. */
    public static Map<String, Object> with(Map<String, Object> json, String name, Optional<?> value) {
        value.ifPresent(known -> json.put(name, known));
        return json;
    }
}
