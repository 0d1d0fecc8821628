package id.tumbuh.pg;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FailedStartTest {
    @Test
    void knownWordsOfPostgresHaveTheirOwnProblem() {
        assertEquals(PgProblem.SPACE, of("FATAL: could not write to file: No space left on device"));
        assertEquals(PgProblem.PORT, of("LOG: could not bind IPv4 address \"127.0.0.1\": Address already in use"));
        assertEquals(PgProblem.MAJOR, of("FATAL: database files are incompatible with server"));
        assertEquals(PgProblem.FOLDER, of("FATAL: data directory \"pgdata-18\" has wrong ownership"));
        assertEquals(PgProblem.NOT_READY, of("something else"));
        assertEquals(PgProblem.NOT_READY, of(""));
    }

    private static PgProblem of(String text) {
        return FailedStart.problem(text, PgProblem.NOT_READY);
    }

    @Test
    void codesAreWhatScriptsKnow() {
        assertEquals("TMB-PG-IN-USE", PgProblem.IN_USE.code());
        assertEquals("TMB-PG-BACKUP-DAMAGED", PgProblem.BACKUP_DAMAGED.code());
        PgException problem = new PgException(PgProblem.PORT, "5432");
        assertEquals(
                "TMB-PG-PORT: port basis data sudah dipakai; pilih port lain, atau biarkan server mencari sendiri\n5432",
                problem.indonesian());
    }
}
