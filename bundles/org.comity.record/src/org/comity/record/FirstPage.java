package org.comity.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The first page of a file: SQLite's header and the layout of the tables. It is the same in every record of a form but for a few counters,
 * so it can be made anew where it was damaged, and a layout that is not ours is never executed.
 */
final class FirstPage {
    // places in the header, see https://www.sqlite.org/fileformat2.html#the_database_header
    private static final int MAGIC_LENGTH = 16;
    private static final int WRITE_VERSION = 18;
    private static final int READ_VERSION = 19;
    private static final int CHANGES = 24;
    private static final int PAGE_COUNT = 28;
    private static final int USER_VERSION = 60;
    private static final int APPLICATION_ID = 68;
    private static final int VALID_FOR = 92;
    private static final byte WAL = 2;

    /** Pages of a record in which nothing is written yet: this one, and one for each table. */
    private static final int FEWEST_PAGES = 3;

    private static final Map<Form, byte[]> OURS = new EnumMap<>(Arrays.stream(Form.values())
            .collect(Collectors.toMap(Function.identity(), FirstPage::ours)));

    private final byte[] bytes;
    private final long fileSize;
    private final Form form;

    private FirstPage(byte[] bytes, long fileSize, Form form) {
        this.bytes = bytes;
        this.fileSize = fileSize;
        this.form = form;
    }

    private static byte[] ours(Form form) {
        try {
            byte[] page = Database.emptyFirstPage(form);
            page[WRITE_VERSION] = WAL;
            page[READ_VERSION] = WAL;
            return withoutCounters(page);
        } catch (SQLException e) {
            throw new IllegalStateException("SQLite does not work on this machine", e);
        }
    }

    // how often the file was changed, its number of pages, and which SQLite wrote it last
    private static byte[] withoutCounters(byte[] page) {
        byte[] copy = page.clone();
        Arrays.fill(copy, CHANGES, PAGE_COUNT + 4, (byte) 0);
        Arrays.fill(copy, VALID_FOR, VALID_FOR + 8, (byte) 0);
        return copy;
    }

    /** The first page of a file. Where the file ends within it, the rest is taken to be as it should. */
    static FirstPage of(Path file) throws IOException {
        byte[] found;
        try (InputStream in = Files.newInputStream(file)) {
            found = in.readNBytes(Database.PAGE_SIZE);
        }
        Form form = likeliest(found);
        byte[] bytes = OURS.get(form).clone();
        System.arraycopy(found, 0, bytes, 0, found.length);
        return new FirstPage(bytes, Files.size(file), form);
    }

    /** The form whose first page this is, or was before it was damaged: the one that it resembles most; of two alike, the newer. */
    private static Form likeliest(byte[] found) {
        return Arrays.stream(Form.values()).min(Comparator.<Form>comparingLong(form -> IntStream.range(0, found.length)
                .filter(place -> found[place] != OURS.get(form)[place]).count()).thenComparing(Comparator.reverseOrder())).orElseThrow();
    }

    /** Whether it is as in every record of its form. */
    boolean isIntact() {
        return Arrays.equals(withoutCounters(bytes), OURS.get(form));
    }

    /** Whether it says that the file is an exercise record, of whatever version. */
    boolean isOfARecord() {
        return Arrays.equals(bytes, 0, MAGIC_LENGTH, OURS.get(form), 0, MAGIC_LENGTH) && number(APPLICATION_ID) == Database.APPLICATION_ID;
    }

    /** The version of the form of the record that it says. */
    int version() {
        return number(USER_VERSION);
    }

    /** Whether the file is shorter than it says. */
    boolean isOfALongerFile() {
        return fileSize < Database.PAGE_SIZE || Integer.toUnsignedLong(number(PAGE_COUNT)) * Database.PAGE_SIZE > fileSize;
    }

    private int number(int place) {
        return ByteBuffer.wrap(bytes).getInt(place);
    }

    /** Makes the first page of the file as it should be, and the file as long as its whole pages. */
    void restore(Path file) throws IOException {
        try (RandomAccessFile access = new RandomAccessFile(file.toFile(), "rw")) {
            long pages = Math.max(FEWEST_PAGES, access.length() / Database.PAGE_SIZE);
            access.setLength(pages * Database.PAGE_SIZE);
            access.write(ByteBuffer.wrap(OURS.get(form).clone()).putInt(PAGE_COUNT, (int) pages).array());
        }
    }
}
