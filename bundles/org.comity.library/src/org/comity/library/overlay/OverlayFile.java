package org.comity.library.overlay;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.comity.library.overlay.HolidayCorrection.Added;
import org.comity.library.overlay.HolidayCorrection.Change;
import org.comity.library.overlay.HolidayCorrection.Moved;
import org.comity.library.overlay.HolidayCorrection.Removed;
import org.comity.model.io.WholeFile;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;

/**
 * An overlay as a file: JSON, one object for each correction. It comes from the workspace or from a colleague, so nothing in it is trusted.
 *
 * <p>Reading checks the form only; {@link Overlay#over} checks whether it fits a library.
 */
public final class OverlayFile {
    private static final String FAMILY = "comity-overlay-";
    private static final String FORMAT = FAMILY + 1;
    private static final long MOST_BYTES = 1 << 20;
    private static final int MOST_CORRECTIONS = 2000;
    private static final Set<String> SIGNED = Set.of("state", "author", "date", "reason");
    private static final Set<String> KEYS = Set.of("state", "fact", "feature", "value", "holiday", "change", "name", "to", "author", "date", "reason");

    private OverlayFile() {
    }

    /**
     * Reads an overlay; where there is no file, nothing is corrected.
     *
     * @throws OverlayException when the file is no overlay, in a sentence that names it
     */
    public static Overlay read(Path file) throws OverlayException {
        if (!Files.exists(file)) {
            return Overlay.empty();
        }
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw tooLarge(file.toString());
            }
            return read(Files.readAllBytes(file), file.toString());
        } catch (IOException e) {
            throw new OverlayException(file + " cannot be read: " + reason(e) + ". Check that it is whole and that you may read it.", e);
        }
    }

    /**
     * Reads an overlay from memory, as it is kept with a record.
     *
     * @param name how messages call it
     */
    public static Overlay read(byte[] content, String name) throws OverlayException {
        if (content.length > MOST_BYTES) {
            throw tooLarge(name);
        }
        try {
            return parse(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString());
        } catch (IOException | IllegalStateException | RefusedException e) {
            throw new OverlayException(name + " is not an overlay: " + reason(e) + ". Nothing was read from it; ask its author for it again.", e);
        }
    }

    private static OverlayException tooLarge(String name) {
        return new OverlayException(name + " is larger than 1 MB, so it is no overlay that Comity wrote. Nothing was read from it.");
    }

    private static String reason(Exception e) {
        String message = e.getMessage() == null ? "it is no UTF-8 text" : e.getMessage().lines().findFirst().orElse("");
        return message.replaceAll("\\.$", "");
    }

    /** What is no overlay, where JSON alone would do. */
    private static final class RefusedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        RefusedException(String message) {
            super(message);
        }
    }

    private static Overlay parse(String text) throws IOException {
        JsonReader json = new JsonReader(new StringReader(text));
        json.setStrictness(Strictness.STRICT);
        json.beginObject();
        expect(json, "format");
        String format = json.nextString();
        if (!FORMAT.equals(format)) {
            throw new RefusedException(format.matches(FAMILY + "\\d{1,6}") ? "it was written by a newer Comity (" + format + "), and this one reads " + FORMAT
                    + "; install the newer one" : "its format is not " + FORMAT);
        }
        expect(json, "overrides");
        List<Correction> corrections = new ArrayList<>();
        Set<String> places = new HashSet<>();
        json.beginArray();
        while (json.hasNext()) {
            Correction correction = correction(json);
            if (!places.add(correction.place())) {
                throw new RefusedException("it overrides " + PlainText.beginning(correction.place()) + " twice");
            }
            corrections.add(correction);
            if (corrections.size() > MOST_CORRECTIONS) {
                throw new RefusedException("it has more than " + MOST_CORRECTIONS + " overrides");
            }
        }
        json.endArray();
        json.endObject();
        if (json.peek() != JsonToken.END_DOCUMENT) {
            throw new RefusedException("something follows its end");
        }
        return new Overlay(corrections);
    }

    private static void expect(JsonReader json, String key) throws IOException {
        String name = json.nextName();
        if (!key.equals(name)) {
            throw new RefusedException("'" + PlainText.beginning(name) + "' stands where '" + key + "' should");
        }
    }

    private static Correction correction(JsonReader json) throws IOException {
        Map<String, String> parts = new HashMap<>();
        json.beginObject();
        while (json.hasNext()) {
            String key = json.nextName();
            if (!KEYS.contains(key) || parts.containsKey(key)) {
                throw new RefusedException("'" + PlainText.beginning(key) + "' is unknown, or there twice");
            }
            parts.put(key, json.nextString());
        }
        json.endObject();
        return parts.containsKey("holiday") ? holiday(parts) : override(parts);
    }

    private static FactOverride override(Map<String, String> parts) {
        only(parts, Set.of("fact", "feature"), Set.of("value"));
        return new FactOverride(parts.get("state"), parts.get("fact"), parts.get("feature"), Optional.ofNullable(parts.get("value")),
                parts.get("author"), day(parts, "date"), parts.get("reason"));
    }

    private static HolidayCorrection holiday(Map<String, String> parts) {
        Change change = switch (parts.getOrDefault("change", "")) {
            case "added" -> {
                only(parts, Set.of("holiday", "change", "name"), Set.of());
                yield new Added(parts.get("name"));
            }
            case "removed" -> {
                only(parts, Set.of("holiday", "change"), Set.of());
                yield new Removed();
            }
            case "moved" -> {
                only(parts, Set.of("holiday", "change", "to"), Set.of());
                yield new Moved(day(parts, "to"));
            }
            default -> throw new RefusedException("the change of a holiday is none of added, removed and moved");
        };
        return new HolidayCorrection(parts.get("state"), day(parts, "holiday"), change, parts.get("author"), day(parts, "date"), parts.get("reason"));
    }

    /** Everything that a correction of its kind needs is there, and nothing that belongs to another kind. */
    private static void only(Map<String, String> parts, Set<String> needed, Set<String> allowed) {
        for (String key : KEYS) {
            boolean wanted = SIGNED.contains(key) || needed.contains(key);
            if (wanted && !parts.containsKey(key)) {
                throw new RefusedException("an override has no '" + key + "'");
            }
            if (!wanted && !allowed.contains(key) && parts.containsKey(key)) {
                throw new RefusedException("'" + key + "' does not belong to an override of this kind");
            }
        }
    }

    private static LocalDate day(Map<String, String> parts, String key) {
        try {
            return LocalDate.parse(parts.get(key));
        } catch (DateTimeParseException e) {
            throw new RefusedException("'" + PlainText.beginning(parts.get(key)) + "' is no date such as 2026-11-23");
        }
    }

    /**
     * Writes an overlay, whole or not at all.
     *
     * @throws OverlayException when the file cannot be written; what was there before is then untouched
     */
    public static void write(Overlay overlay, Path file) throws OverlayException {
        try {
            WholeFile.write(file, text(overlay).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new OverlayException(file + " cannot be written: " + reason(e) + ". Free some room there, or choose another folder.", e);
        }
    }

    /** An overlay as it stands in its file. */
    public static String text(Overlay overlay) {
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.setIndent("  ");
            json.beginObject().name("format").value(FORMAT).name("overrides").beginArray();
            for (Correction correction : overlay.corrections()) {
                json.beginObject().name("state").value(correction.state());
                switch (correction) {
                    case FactOverride override -> write(override, json);
                    case HolidayCorrection holiday -> write(holiday, json);
                }
                json.name("author").value(correction.author()).name("date").value(correction.date().toString())
                        .name("reason").value(correction.reason()).endObject();
            }
            json.endArray().endObject();
        } catch (IOException e) {
            throw new UncheckedIOException("Writing into memory does not fail", e);
        }
        return text + "\n";
    }

    private static void write(FactOverride override, JsonWriter json) throws IOException {
        json.name("fact").value(override.fact()).name("feature").value(override.feature());
        if (override.value().isPresent()) {
            json.name("value").value(override.value().get());
        }
    }

    private static void write(HolidayCorrection holiday, JsonWriter json) throws IOException {
        json.name("holiday").value(holiday.day().toString()).name("change");
        switch (holiday.change()) {
            case Added added -> json.value("added").name("name").value(added.name());
            case Removed removed -> json.value("removed");
            case Moved moved -> json.value("moved").name("to").value(moved.to().toString());
        }
    }
}
