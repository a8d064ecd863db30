package org.comity.record;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.function.Predicate;

import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteLimits;

/** The SQLite database in a record: all SQL is here. */
final class Database implements AutoCloseable {
    /** "COMY", at byte 68 of every record. */
    static final int APPLICATION_ID = 0x434F4D59;

    /** Bytes. */
    static final int PAGE_SIZE = 4096;

    /** Most bytes of a record, attachments included. */
    static final long LARGEST_FILE = 512L << 20;

    /** Most bytes of one entry. */
    static final int LARGEST_ENTRY = (4 << 20) + (64 << 10);

    private final SQLiteConnection connection;
    private final Form form;

    private Database(SQLiteConnection connection, Form form) {
        this.connection = connection;
        this.form = form;
    }

    Form form() {
        return form;
    }

    /**
     * Lays a record out in an empty file.
     *
     * @throws SQLException also when the attachments do not fit; the file is then of no use
     */
    static Database create(Path file, Form form, List<Attachment> attachments) throws SQLException {
        SQLiteConnection connection = connect(file.toUri().toString());
        try {
            for (String statement : form.layout()) {
                execute(connection, statement);
            }
            Database database = new Database(connection, form).prepared();
            database.attach(attachments);
            execute(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
            return database;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** Opens a file whose first page is that of a record. */
    static Database open(Path file) throws SQLException {
        SQLiteConnection connection = connect(file.toUri().toString());
        try {
            return new Database(connection, form(connection)).prepared();
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private static Form form(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery("PRAGMA user_version")) {
            return Form.of(row.getInt(1)).orElse(Form.NEWEST);
        }
    }

    /** The first page of a record in which nothing is written yet. */
    static byte[] emptyFirstPage(Form form) throws SQLException {
        try (SQLiteConnection memory = connect(":memory:")) {
            for (String statement : form.layout()) {
                execute(memory, statement);
            }
            return Arrays.copyOf(memory.serialize("main"), PAGE_SIZE);
        }
    }

    // DriverManager does not look into bundles; a file is named by its URI, in which no character has a second meaning
    private static SQLiteConnection connect(String database) throws SQLException {
        return (SQLiteConnection) new SQLiteConfig().createConnection("jdbc:sqlite:" + database);
    }

    private Database prepared() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet mode = statement.executeQuery("PRAGMA journal_mode = WAL")) {
            if (!mode.next() || !"wal".equals(mode.getString(1))) {
                throw new SQLException("Write-ahead logging is not possible here");
            }
        }
        execute(connection, "PRAGMA synchronous = FULL");
        execute(connection, "PRAGMA fullfsync = ON"); // macOS needs to be told
        execute(connection, "PRAGMA max_page_count = " + LARGEST_FILE / PAGE_SIZE);
        execute(connection, "PRAGMA trusted_schema = OFF");
        execute(connection, "PRAGMA cell_size_check = ON");
        return this;
    }

    private void attach(List<Attachment> attachments) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO attachment(name, hash, content) VALUES(?, ?, ?)")) {
            for (Attachment attachment : attachments) {
                insert.setString(1, attachment.name());
                insert.setString(2, attachment.hash());
                insert.setBytes(3, attachment.content());
                insert.executeUpdate();
            }
        }
    }

    /** Appends entries in one transaction: when this returns, they survive the loss of power; when it throws, none is there. */
    void append(List<Entry> entries) throws SQLException {
        execute(connection, "BEGIN IMMEDIATE");
        try {
            insert(entries);
            execute(connection, "COMMIT");
        } catch (SQLException e) {
            rollBack(e);
            throw e;
        }
    }

    private void insert(List<Entry> entries) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(form.keepsActs()
                ? "INSERT INTO event(number, at, actor, type, payload, previous, hash, act) VALUES(?, ?, ?, ?, ?, ?, ?, ?)"
                : "INSERT INTO event(number, at, actor, type, payload, previous, hash) VALUES(?, ?, ?, ?, ?, ?, ?)")) {
            for (Entry entry : entries) {
                insert.setLong(1, entry.number());
                insert.setLong(2, entry.at());
                insert.setString(3, entry.actor());
                insert.setString(4, entry.type());
                insert.setString(5, entry.payload());
                insert.setString(6, entry.previous());
                insert.setString(7, entry.hash());
                if (form.keepsActs()) {
                    insert.setLong(8, entry.act().orElseThrow());
                }
                insert.executeUpdate();
            }
        }
    }

    // after some failures SQLite has rolled back by itself
    private void rollBack(SQLException cause) {
        try {
            execute(connection, "ROLLBACK");
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    /**
     * Shows entries in the order of their numbers.
     *
     * @param reader says after each whether he wants to see more
     */
    void readEntries(Predicate<Entry> reader) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(
                "SELECT number, " + (form.keepsActs() ? "act" : "NULL") + ", at, actor, type, payload, previous, hash FROM event ORDER BY number")) {
            boolean more = true;
            while (more && row.next()) {
                OptionalLong act = form.keepsActs() ? OptionalLong.of(row.getLong(2)) : OptionalLong.empty();
                more = reader.test(new Entry(row.getLong(1), act, row.getLong(3), text(row, 4), text(row, 5), text(row, 6), text(row, 7),
                        text(row, 8)));
            }
        }
    }

    /**
     * Shows attachments.
     *
     * @param reader says after each whether he wants to see more
     */
    void readAttachments(Predicate<Attachment> reader) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT name, hash, content FROM attachment ORDER BY name")) {
            boolean more = true;
            while (more && row.next()) {
                more = reader.test(new Attachment(text(row, 1), Objects.requireNonNullElse(row.getBytes(3), new byte[0]), text(row, 2)));
            }
        }
    }

    // where a file was tampered with, a column may hold nothing; no hash agrees with that
    private static String text(ResultSet row, int column) throws SQLException {
        return Objects.requireNonNullElse(row.getString(column), "");
    }

    /** Whether every page of the file has its place in a table. To be asked only when all tables could be read to their ends. */
    boolean isSound() {
        return isOk("PRAGMA quick_check");
    }

    /** Whether the table of events has no gap. To be asked only when it could be read to its end. */
    boolean isSoundForEvents() {
        return isOk("PRAGMA quick_check(event)");
    }

    private boolean isOk(String check) {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(check)) {
            return row.next() && "ok".equals(row.getString(1));
        } catch (SQLException e) {
            return false;
        }
    }

    /** From now on refuses to read an entry that is larger than any that is ever written. */
    void refuseOversize() throws SQLException {
        connection.setLimit(SQLiteLimits.SQLITE_LIMIT_LENGTH, LARGEST_ENTRY);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Brings everything into the one file. */
    @Override
    public void close() throws SQLException {
        if (!connection.isClosed()) {
            try (connection) {
                execute(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
            }
        }
    }
}
