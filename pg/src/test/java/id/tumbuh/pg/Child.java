package id.tumbuh.pg;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;

/**
 * A JVM with a server, to be killed by tests. Prints {@code ready PID} and then runs for ever; when it is asked to end it
 * asks the database once more and prints the answer. A start that fails prints its message and ends with 3.
 */
final class Child {
    private Child() {}

    public static void main(String[] arguments) throws Exception {
        try {
            PgServer server = PgServer.start(PgOptions.in(Path.of(arguments[0])));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> lastWords(server)));
            System.out.println("ready " + server.pid());
        } catch (PgException failed) {
            System.out.println(failed.getMessage());
            System.exit(3);
        }
        new CountDownLatch(1).await();
    }

    private static void lastWords(PgServer server) {
        try {
            System.out.println("last words " + Rows.number(server, "select 42"));
        } catch (SQLException gone) {
            System.out.println("last words: " + gone.getMessage());
        }
        server.close();
    }
}
