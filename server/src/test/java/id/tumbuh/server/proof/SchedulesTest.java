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

class SchedulesTest {
    private static final int SCHEDULES = 50;

    @Test
    void lossRepetitionDisorderAndCrashesEndLikeAStraightRun() throws IOException, SQLException {
        try (TestServer server = TestServer.start(List.of(), "tumbuh.limits.per-second=100000");
                Line line = new Line(server.uri("/"));
                Connection owner = server.database().connect()) {
            server.bean(Accounts.class)
                    .addStaff("admin", "Admin", Role.ADMIN, List.of(Accounts.NATION), "sebelas-gajah-berbaris");
            World world = World.below(Desk.signIn(line, "admin"), 2);
            Desk officer = world.officer();
            List<Phone> phones = List.of(
                    officer.phone(world.posyandu().getFirst(), "Wati"),
                    officer.phone(world.posyandu().getFirst(), "Tuti"),
                    officer.phone(world.posyandu().getLast(), "Ani"));
            Schedule schedule = new Schedule(line, phones, officer, new State(owner));
            StringBuilder wrong = new StringBuilder();
            int most = Integer.getInteger("schedules", SCHEDULES);
            for (int seed = Integer.getInteger("from", 0); seed < most; seed++) {
                wrong.append(schedule.play(seed));
            }
            assertEquals("", wrong.toString());
        }
    }
}
