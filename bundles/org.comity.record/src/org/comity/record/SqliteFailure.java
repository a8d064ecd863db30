package org.comity.record;

import java.nio.file.Path;
import java.sql.SQLException;

import org.sqlite.NativeLibraryNotFoundException;
import org.sqlite.SQLiteErrorCode;

/** Says in the user's words why SQLite could not write, and what to do. */
final class SqliteFailure {
    private SqliteFailure() {
    }

    static String sentence(Path file, SQLException failure) {
        if (failure.getCause() instanceof NativeLibraryNotFoundException) {
            return Sentences.say("write.not-unpacked", file, System.getProperty("java.io.tmpdir"));
        }
        return Sentences.say(switch (SQLiteErrorCode.getErrorCode(failure.getErrorCode())) {
            case SQLITE_FULL -> "write.full";
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH, SQLITE_CANTOPEN -> "write.not-permitted";
            case SQLITE_BUSY, SQLITE_LOCKED -> "write.busy";
            case SQLITE_CONSTRAINT -> "write.other-writer";
            case SQLITE_CORRUPT, SQLITE_NOTADB -> "write.damaged";
            default -> "write.failed";
        }, file);
    }
}
