package id.tumbuh.server.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.tumbuh.server.access.Accounts;
import id.tumbuh.server.foundation.Role;
import id.tumbuh.server.testing.TestServer;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

class FuzzTest {
    private static final int BODIES = 2_000;

    @Test
    void hostileBodiesAreAnsweredAndNothingIsHalfStored() throws IOException, SQLException {
        try (TestServer server = TestServer.start(List.of(), "tumbuh.limits.per-second=100000");
                Line line = new Line(server.uri("/"));
                Connection owner = server.database().connect()) {
            server.bean(Accounts.class)
                    .addStaff("admin", "Admin", Role.ADMIN, List.of(Accounts.NATION), "sebelas-gajah-berbaris");
            World world = World.below(Desk.signIn(line, "admin"), 1);
            Phone phone = world.officer().phone(world.posyandu().getFirst(), "Wati");
            Fuzz fuzz = new Fuzz(server.uri("/"), line, phone, new State(owner));

            String wrong = fuzz.run(Integer.getInteger("bodies", BODIES), Long.getLong("fuzz.seed", 1));

            System.out.println(fuzz.answers());
            assertEquals("", wrong);
        }
    }
}
