package org.comity.cli.json;

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
}
