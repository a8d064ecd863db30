package org.comity.cli.play;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.comity.model.text.Texts;

/** A file with an act on each line, as {@code docs/play.md} describes it. Blank lines and lines that begin with # are for people. */
public final class ActsFile {
    private static final long MEGABYTES = 64;
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Texts TEXTS = Texts.beside(ActsFile.class, Locale.ENGLISH);

    private ActsFile() {
    }

    /** One line. @param file its name @param number 1 for the first line of the file */
    public record Entry(Path file, int number, String text) {
    }

    /**
     * Reads a file. Whether its lines are acts shows when they are played.
     *
     * @throws ActsException when there is no such file, or it is no text in UTF-8 of up to 64 MB
     */
    public static List<Entry> read(Path file) throws ActsException {
        if (!Files.isRegularFile(file)) {
            throw new ActsException(TEXTS.text(Files.isDirectory(file) ? "file.folder" : "file.missing", file));
        }
        try {
            if (Files.size(file) > MEGABYTES << 20) {
                throw new ActsException(TEXTS.text("file.too-large", file, MEGABYTES));
            }
            List<Entry> entries = new ArrayList<>();
            int number = 0;
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                number++;
                String text = (number == 1 && line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line).strip();
                if (!text.isEmpty() && !text.startsWith("#")) {
                    entries.add(new Entry(file, number, text));
                }
            }
            return List.copyOf(entries);
        } catch (CharacterCodingException e) {
            throw new ActsException(TEXTS.text("file.not-utf-8", file), e);
        } catch (IOException e) {
            throw new ActsException(TEXTS.text("file.unreadable", file), e);
        }
    }
}
