package org.comity.record;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The forms in which records have been written. What a record holds is the same; what is known of it differs. */
enum Form {
    /** Events one after the other. Which of them one act led to is not known. */
    ONE(1, ""),
    /** Each event with the number of the first event of its act. */
    TWO(2, " act INTEGER NOT NULL,");

    /** What new records are written in. */
    static final Form NEWEST = TWO;

    private static final String REFUSE = " BEGIN SELECT raise(ABORT, 'the exercise record is append-only'); END";

    private final int version;
    private final String act;

    Form(int version, String act) {
        this.version = version;
        this.act = act;
    }

    /** The number by which a record says its form. */
    int version() {
        return version;
    }

    boolean keepsActs() {
        return this != ONE;
    }

    /** The form that goes by a number, if this Comity knows it. */
    static Optional<Form> of(int version) {
        return Arrays.stream(values()).filter(form -> form.version == version).findFirst();
    }

    /** Statements that lay an empty record out, in this order always: the same statements give the same bytes. */
    List<String> layout() {
        return List.of(
                "PRAGMA page_size = " + Database.PAGE_SIZE,
                "PRAGMA encoding = 'UTF-8'",
                "PRAGMA auto_vacuum = NONE",
                "PRAGMA application_id = " + Database.APPLICATION_ID,
                "PRAGMA user_version = " + version,
                "BEGIN",
                "CREATE TABLE event(number INTEGER PRIMARY KEY," + act + " at INTEGER NOT NULL, actor TEXT NOT NULL, type TEXT NOT NULL,"
                        + " payload TEXT NOT NULL, previous TEXT NOT NULL, hash TEXT NOT NULL) STRICT",
                "CREATE TABLE attachment(name TEXT PRIMARY KEY, hash TEXT NOT NULL, content BLOB NOT NULL) STRICT, WITHOUT ROWID",
                "CREATE TRIGGER event_update BEFORE UPDATE ON event" + REFUSE,
                "CREATE TRIGGER event_delete BEFORE DELETE ON event" + REFUSE,
                "CREATE TRIGGER attachment_update BEFORE UPDATE ON attachment" + REFUSE,
                "CREATE TRIGGER attachment_delete BEFORE DELETE ON attachment" + REFUSE,
                // INSERT OR REPLACE would delete without asking the triggers above
                "CREATE TRIGGER event_replace BEFORE INSERT ON event WHEN NEW.number IN (SELECT number FROM event)" + REFUSE,
                "CREATE TRIGGER attachment_replace BEFORE INSERT ON attachment WHEN NEW.name IN (SELECT name FROM attachment)" + REFUSE,
                "COMMIT");
    }
}
