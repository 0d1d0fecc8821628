package id.tumbuh.pg;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The server of a home, whoever runs it: one that is there already, or one of our own that ends with the closing. */
final class RunningServer implements AutoCloseable {
    private final PgOptions options;
    private final @Nullable PgServer own;

    private RunningServer(PgOptions options, @Nullable PgServer own) {
        this.options = options;
        this.own = own;
    }

    /** The lock of the home decides, so that two never start at once. */
    static RunningServer of(PgOptions options) {
        if (!Files.exists(options.home().data(options.major()))) {
            throw new PgException(
                    PgProblem.FOLDER, "no database in " + options.home().folder());
        }
        try {
            return new RunningServer(options, PgServer.start(options));
        } catch (PgException refused) {
            if (refused.problem() != PgProblem.IN_USE) {
                throw refused;
            }
            return new RunningServer(options, null);
        }
    }

    Path data() {
        return options.home().data(options.major());
    }

    /** A session of the superuser. */
    Connection connect(String database) throws IOException, SQLException {
        if (own != null) {
            return own.connect(database);
        }
        int port = PostmasterFile.read(data())
                .filter(PostmasterFile::ready)
                .map(PostmasterFile::port)
                .orElseThrow(() -> new IOException("the server is just starting or stopping; try again"));
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/" + database,
                options.user(),
                PasswordFile.read(options.home().password()));
    }

    @Override
    public void close() {
        if (own != null) {
            own.close();
        }
    }
}
