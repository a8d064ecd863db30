package org.comity.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;

/**
 * The first page of a file: SQLite's header and the layout of the tables. It is the same in every record but for a few counters,
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

    private static final byte[] OURS = ours();

    private final byte[] bytes;
    private final long fileSize;

    private FirstPage(byte[] bytes, long fileSize) {
        this.bytes = bytes;
        this.fileSize = fileSize;
    }

    private static byte[] ours() {
        try {
            byte[] page = Database.emptyFirstPage();
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
        byte[] bytes = OURS.clone();
        try (InputStream in = Files.newInputStream(file)) {
            in.readNBytes(bytes, 0, bytes.length);
        }
        return new FirstPage(bytes, Files.size(file));
    }

    /** Whether it is as in every record. */
    boolean isIntact() {
        return Arrays.equals(withoutCounters(bytes), OURS);
    }

    /** Whether it says that the file is an exercise record, of whatever version. */
    boolean isOfARecord() {
        return Arrays.equals(bytes, 0, MAGIC_LENGTH, OURS, 0, MAGIC_LENGTH) && number(APPLICATION_ID) == Database.APPLICATION_ID;
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

    /** Makes the first page of a file as it should be, and the file as long as its whole pages. */
    static void restore(Path file) throws IOException {
        try (RandomAccessFile access = new RandomAccessFile(file.toFile(), "rw")) {
            long pages = Math.max(FEWEST_PAGES, access.length() / Database.PAGE_SIZE);
            access.setLength(pages * Database.PAGE_SIZE);
            access.write(ByteBuffer.wrap(OURS.clone()).putInt(PAGE_COUNT, (int) pages).array());
        }
    }
}
