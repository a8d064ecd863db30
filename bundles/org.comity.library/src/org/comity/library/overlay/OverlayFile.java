package org.comity.library.overlay;

import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import com.google.gson.stream.MalformedJsonException;

/**
 * An overlay as a file: JSON, one object for each override. It comes from the workspace or from a colleague, so nothing in it is trusted.
 *
 * <p>Reading checks the form only; {@link Overlay#over} checks whether it fits a library.
 */
public final class OverlayFile {
    private static final String FORMAT = "comity-overlay-1";
    private static final long MOST_BYTES = 1 << 20;
    private static final int MOST_OVERRIDES = 2000;
    private static final Set<String> KEYS = Set.of("state", "fact", "feature", "value", "author", "date", "reason");

    private OverlayFile() {
    }

    /**
     * Reads an overlay; where there is no file, nothing is overridden.
     *
     * @throws OverlayException when the file is no overlay, in a sentence that names it
     */
    public static Overlay read(Path file) throws OverlayException {
        if (!Files.exists(file)) {
            return Overlay.empty();
        }
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new OverlayException(file + " is larger than 1 MB, so it is no overlay that Comity wrote. Nothing was read from it.");
            }
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString();
            return parse(text);
        } catch (EOFException | MalformedJsonException | CharacterCodingException | IllegalStateException | RefusedException e) {
            throw new OverlayException(file + " is not an overlay: " + reason(e) + ". Nothing was read from it; ask its author for it again.", e);
        } catch (IOException e) {
            throw new OverlayException(file + " cannot be read: " + reason(e) + ". Check that it is whole and that you may read it.", e);
        }
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
        if (!FORMAT.equals(json.nextString())) {
            throw new RefusedException("its format is not " + FORMAT);
        }
        expect(json, "overrides");
        List<FactOverride> overrides = new ArrayList<>();
        Set<String> places = new HashSet<>();
        json.beginArray();
        while (json.hasNext()) {
            FactOverride override = override(json);
            if (!places.add(override.place())) {
                throw new RefusedException("it overrides " + PlainText.beginning(override.place()) + " twice");
            }
            overrides.add(override);
            if (overrides.size() > MOST_OVERRIDES) {
                throw new RefusedException("it has more than " + MOST_OVERRIDES + " overrides");
            }
        }
        json.endArray();
        json.endObject();
        if (json.peek() != JsonToken.END_DOCUMENT) {
            throw new RefusedException("something follows its end");
        }
        return new Overlay(overrides);
    }

    private static void expect(JsonReader json, String key) throws IOException {
        String name = json.nextName();
        if (!key.equals(name)) {
            throw new RefusedException("'" + PlainText.beginning(name) + "' stands where '" + key + "' should");
        }
    }

    private static FactOverride override(JsonReader json) throws IOException {
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
        for (String key : KEYS) {
            if (!parts.containsKey(key) && !key.equals("value")) {
                throw new RefusedException("an override has no '" + key + "'");
            }
        }
        try {
            return new FactOverride(parts.get("state"), parts.get("fact"), parts.get("feature"), Optional.ofNullable(parts.get("value")),
                    parts.get("author"), LocalDate.parse(parts.get("date")), parts.get("reason"));
        } catch (DateTimeParseException e) {
            throw new RefusedException("'" + PlainText.beginning(parts.get("date")) + "' is no date such as 2026-11-23");
        }
    }

    /**
     * Writes an overlay, whole or not at all.
     *
     * @throws OverlayException when the file cannot be written; what was there before is then untouched
     */
    public static void write(Overlay overlay, Path file) throws OverlayException {
        Path part = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = StandardCharsets.UTF_8.encode(text(overlay));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new OverlayException(file + " cannot be written: " + reason(e) + ". Choose another folder.", e);
        } finally {
            part.toFile().delete();
        }
    }

    private static String text(Overlay overlay) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.setIndent("  ");
            json.beginObject().name("format").value(FORMAT).name("overrides").beginArray();
            for (FactOverride override : overlay.overrides()) {
                json.beginObject().name("state").value(override.state()).name("fact").value(override.fact()).name("feature").value(override.feature());
                if (override.value().isPresent()) {
                    json.name("value").value(override.value().get());
                }
                json.name("author").value(override.author()).name("date").value(override.date().toString()).name("reason").value(override.reason())
                        .endObject();
            }
            json.endArray().endObject();
        }
        return text + "\n";
    }
}
