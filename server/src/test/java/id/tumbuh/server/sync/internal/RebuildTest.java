package id.tumbuh.server.sync.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.pg.testing.TestDatabase;
import id.tumbuh.server.foundation.Role;
import id.tumbuh.server.foundation.Scope;
import id.tumbuh.server.foundation.Scoped;
import id.tumbuh.server.sync.Fact;
import id.tumbuh.server.sync.Rebuilding;
import id.tumbuh.server.testing.Phone;
import id.tumbuh.server.testing.TestServer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.node.ObjectNode;

/** A rebuild makes of the facts what had become of them when they came, and reads each of them once. */
class RebuildTest {
    private static final String VILLAGE = "prv.kab0.pusk01.desa0001";
    private static final TestServer server = TestServer.start(List.of(VILLAGE, VILLAGE + ".melati01"));
    private static final Phone phone =
            Phone.enrol(server, "melati01", Phone.staff(server, "bidan", Role.BIDAN, "desa0001"));
    private static final List<UUID> children = new ArrayList<>();

    /** Five children, each measured twice on one day with another weight, and one of whom nobody has heard. */
    @BeforeAll
    static void write() throws SQLException {
        // The command runs as the owner, who may do all of it; this server may not.
        asOwner("grant select, insert, update, delete, truncate on all tables in schema public to tumbuh_app");
        phone.send(phone.fact("session.opened", "{'day':'2026-11-02'}"));
        for (int i = 0; i < 5; i++) {
            UUID child = UUID.randomUUID();
            children.add(child);
            phone.send(phone.fact(
                    "person.registered",
                    "{'subject':'" + child + "','body':{'kind':'child','name':'Melati Contoh','sex':'female',"
                            + "'birthDate':'2026-01-02','isSynthetic':true}}"));
            phone.send(measured(child, 7_000 + i));
            assertEquals("conflict TMB-FACT-CONFLICT", phone.answer(measured(child, 8_000 + i)));
        }
        assertEquals("held TMB-FACT-UNKNOWN-SUBJECT", phone.answer(measured(UUID.randomUUID(), 7_000)));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static ObjectNode measured(UUID child, int grams) {
        return phone.fact(
                "visit.measured",
                "{'subject':'" + child + "','day':'2026-11-02','place':'posyandu','body':{'weight_g':" + grams + "}}");
    }

    private static void asOwner(String sql) throws SQLException {
        TestDatabase database = server.database();
        try (Connection owner = DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
                Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Map<String, String> states() throws SQLException {
        Map<String, String> states = new TreeMap<>();
        TestDatabase database = server.database();
        try (Connection owner = DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
                Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery("select id, state, code from fact")) {
            while (row.next()) {
                states.put(row.getString(1), row.getInt(2) + " " + row.getString(3));
            }
        }
        return states;
    }

    @Test
    void viewsAndStatesEndAsTheyWere() throws SQLException {
        Map<String, String> before = states();
        assertEquals(
                10,
                before.values().stream().filter(state -> state.startsWith("1")).count());
        Rebuilding.Report report = server.bean(Rebuilding.class).rebuild();
        assertEquals(report.before(), report.after());
        assertEquals(16, report.facts());
        assertTrue(report.after().getOrDefault("measurement", "").startsWith("10:"));
        assertEquals(before, states());
    }

    @Test
    void statesThatNoViewAccountsForAreMended() throws SQLException {
        Map<String, String> before = states();
        asOwner("update fact set state = 1 - state, code = null where state < 2 and kind = 'visit.measured'"
                + " and subject = '" + children.getFirst() + "'");
        asOwner("update fact set state = 1, code = 'TMB-FACT-CONFLICT' where kind = 'person.registered'");
        asOwner("update fact set code = 'TMB-OTHER' where state = 1 and subject = '" + children.getLast() + "'");
        server.bean(Rebuilding.class).rebuild();
        assertEquals(before, states());
    }

    @Test
    void digestsTellAnotherValueAndAnotherRow() throws SQLException {
        ViewDigests digests = server.bean(ViewDigests.class);
        Scoped scoped = server.bean(Scoped.class);
        List<String> tables = List.of("membership", "server");
        Map<String, String> whole = scoped.in(Scope.NATION, () -> digests.of(tables));
        assertTrue(whole.getOrDefault("membership", "").startsWith("5:"), whole.toString());
        asOwner("update membership set from_day = from_day + 1 where person = '" + children.getFirst() + "'");
        Map<String, String> changed = scoped.in(Scope.NATION, () -> digests.of(tables));
        asOwner("update membership set from_day = from_day - 1 where person = '" + children.getFirst() + "'");
        Map<String, String> mended = scoped.in(Scope.NATION, () -> digests.of(tables));
        assertNotEquals(whole.get("membership"), changed.get("membership"));
        assertEquals(whole, mended);
    }

    @Test
    void eachFactIsReadOnceAndASubjectsFactsComeTogether() {
        for (int size : new int[] {1, 2, 3, 4, 15, 16, 17}) {
            FactLog log = new FactLog(
                    server.bean(FactRows.class), server.bean(Scoped.class), server.bean(JdbcTemplate.class), size);
            List<String> kinds = new ArrayList<>();
            Set<UUID> read = new HashSet<>();
            List<Set<UUID>> chunks = new ArrayList<>();
            long count = log.read(
                    List.of(
                            List.of("session.opened"),
                            List.of("nothing.known"),
                            List.of("person.registered", "visit.measured")),
                    chunk -> {
                        chunk.forEach(fact -> kinds.add(fact.kind()));
                        chunk.forEach(fact -> read.add(fact.id()));
                        chunks.add(chunk.stream()
                                .map(Fact::subject)
                                .filter(Objects::nonNull)
                                .collect(Collectors.toSet()));
                    });
            assertEquals(16, count);
            assertEquals(16, kinds.size());
            assertEquals(16, read.size());
            assertEquals("session.opened", kinds.getFirst());
            // Three facts of a child do not fit into less.
            int times = chunks.stream().mapToInt(Set::size).sum();
            assertEquals(size >= 3, times == 5, "chunks of " + size + ": " + chunks);
        }
    }
}
