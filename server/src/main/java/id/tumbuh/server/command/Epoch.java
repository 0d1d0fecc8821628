package id.tumbuh.server.command;

import id.tumbuh.pg.PgServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * After a restore phones must send again what they still keep. A mark in the data folder, set before anything is restored and removed when
 * the new epoch is stored, makes that certain even where the restore is cut short between the two.
 */
final class Epoch {
    private Epoch() {}

    static void mark(DataFolder folder) {
        try {
            Files.writeString(folder.newEpoch(), "restored\n");
        } catch (IOException refused) {
            throw new RunException(RunProblem.DATA, folder.path().toString());
        }
    }

    static void unmark(DataFolder folder) {
        try {
            Files.deleteIfExists(folder.newEpoch());
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** Begins a new epoch where the mark is set. */
    static void renewWhereMarked(DataFolder folder, PgServer server) {
        if (!Files.exists(folder.newEpoch())) {
            return;
        }
        try (Connection connection = server.connect(server.options().database());
                var exists = connection.prepareStatement("select to_regclass('public.server') is not null");
                var renew = connection.prepareStatement("update server set epoch = gen_random_uuid(), since = now()")) {
            var row = exists.executeQuery();
            row.next();
            if (row.getBoolean(1)) {
                renew.executeUpdate();
            }
        } catch (SQLException refused) {
            throw new IllegalStateException("the new epoch could not be stored", refused);
        }
        unmark(folder);
    }
}
