package id.tumbuh.server.month.internal;

import static id.tumbuh.server.month.internal.MonthPost.based;
import static id.tumbuh.server.month.internal.MonthPost.counts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.Role;
import id.tumbuh.server.foundation.Scope;
import id.tumbuh.server.foundation.ScopePath;
import id.tumbuh.server.sync.FactDraft;
import id.tumbuh.server.sync.Facts;
import id.tumbuh.server.sync.Rebuilding;
import id.tumbuh.server.testing.Phone;
import id.tumbuh.server.testing.Staff;
import id.tumbuh.server.testing.TestServer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Months that were signed, opened again and restated, and what came too late for them, are made anew from the facts alone. */
class RebuiltMonthsTest {
    private static final int ROUNDS = 6;
    private static final String VILLAGE = "prv.kab0.pusk01.desa0001";
    private static final TestServer server = TestServer.start(
            List.of("prv", "prv.kab0", "prv.kab0.pusk01", VILLAGE, VILLAGE + ".melati01", VILLAGE + ".mawar001"),
            "tumbuh.limits.burst=1000000");
    private static final JdbcTemplate owner = new JdbcTemplate(new DriverManagerDataSource(
            server.database().jdbcUrl(),
            server.database().user(),
            server.database().password()));
    private static final Staff bidan = Phone.staff(server, "bidan", Role.BIDAN, "desa0001");
    private static final Staff tpg = Phone.staff(server, "tpg", Role.TPG, "pusk01");
    private static final YearMonth NEXT = lastMonth();
    private static final YearMonth MONTH = NEXT.minusMonths(1);
    private static final LocalDate DAY = MONTH.atDay(12);
    private static final LocalDate NEXT_DAY = NEXT.atDay(12);

    private static YearMonth lastMonth() {
        return YearMonth.now(ZoneId.of("Asia/Jakarta")).minusMonths(1);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aRebuildEndsEqualWithSignedAndRestatedMonthsAndProposals() {
        MonthPost post = MonthPost.of(server, bidan, "melati01", MONTH);
        post.open(DAY);
        UUID first = post.child(14, ",'ownsKia':true");
        UUID second = post.child(20, "");
        UUID third = post.child(30, ",'poor':true");
        post.weighed(first, MONTH.minusMonths(1).atDay(12), 8_000);
        ObjectNode official = post.weighed(first, DAY, 8_300);
        post.weighed(second, DAY, 9_000);
        ObjectNode extra = post.weighed(second, DAY.plusDays(2), 9_050);
        takenBack(MONTH, withdrawn(extra));
        restate(post, official, third);
        // Another late one, after the restatement, and two in the month that follows.
        post.weighed(first, DAY.plusDays(1), 8_350);
        post.open(NEXT_DAY);
        ObjectNode next = post.weighed(second, NEXT_DAY, 9_200);
        signed(post.in(NEXT));
        post.weighed(third, NEXT_DAY, 11_300);
        takenBack(NEXT, withdrawn(next));
        takenBack(MONTH, withdrawn(extra));
        withdrawn(next);
        twoReceiptsOfOne(post);

        Map<String, String> states = states();
        Map<UUID, Integer> standings = standings();
        List<JsonNode> answers = answers(post);
        assertEquals(List.of(3, 3), counts(answers.getFirst(), "S", "D"));
        assertEquals(List.of(3, 1), counts(answers.getLast(), "S", "D"));

        Rebuilding.Report report = rebuilt();
        for (String table : List.of("month_fact", "month_state", "month_child", "month_cell", "month_total")) {
            assertNotNull(report.before().get(table), table);
        }
        assertEquals(withoutPlaces(report.before()), withoutPlaces(report.after()));
        assertEquals(states, states());
        assertEquals(standings, standings());
        assertEquals(answers, answers(post));
        for (int round = 0; round < ROUNDS; round++) {
            shuffle(new Random(round));
            Rebuilding.Report shuffled = rebuilt();
            assertEquals(views(report.after()), views(shuffled.after()), "round " + round);
            assertEquals(states, states(), "round " + round);
            assertEquals(standings, standings(), "round " + round);
            assertEquals(answers, answers(post), "round " + round);
        }
    }

    /** Signatures, late facts, restatements and what comes after them in any order that the ledger takes: a fact never before its base. */
    private static void shuffle(Random random) {
        List<Map<String, Object>> left = new ArrayList<>(owner.queryForList(
                "select id, base from fact where kind not like 'person.%' and state < 2 order by id"));
        Collections.shuffle(left, random);
        Set<Object> waiting = new HashSet<>();
        left.forEach(fact -> waiting.add(fact.get("id")));
        long seq = Objects.requireNonNull(owner.queryForObject("select max(seq) from fact", Long.class));
        while (!left.isEmpty()) {
            for (Map<String, Object> fact : List.copyOf(left)) {
                Object base = fact.get("base");
                if (base == null || !waiting.contains(base)) {
                    seq++;
                    owner.update("update fact set seq = ? where id = ?", seq, fact.get("id"));
                    waiting.remove(fact.get("id"));
                    left.remove(fact);
                }
            }
        }
    }

    private static Map<String, String> views(Map<String, String> digests) {
        Map<String, String> views = new TreeMap<>();
        for (String table : List.of(
                "month_fact",
                "month_state",
                "month_child",
                "month_cell",
                "month_total",
                "measurement",
                "measurement_proposed",
                "entry")) {
            views.put(table, Objects.requireNonNull(digests.get(table), table));
        }
        return views;
    }

    /** The command runs as the owner, who may do all of it; this server may not. Its places are rows that no fact told of: they are put back. */
    private static Rebuilding.Report rebuilt() {
        owner.execute("grant select, insert, update, delete, truncate on all tables in schema public to tumbuh_app");
        owner.execute("drop table if exists place_kept");
        owner.execute("create table place_kept as select * from place");
        Rebuilding.Report report = server.bean(Rebuilding.class).rebuild();
        owner.execute("insert into place select * from place_kept");
        return report;
    }

    private static Map<String, String> withoutPlaces(Map<String, String> digests) {
        Map<String, String> others = new TreeMap<>(digests);
        others.remove("place");
        return others;
    }

    /** Signed and received; corrected and joined by a child too late; opened again, and signed with both. */
    private static void restate(MonthPost post, ObjectNode official, UUID late) {
        TestServer.Answer received =
                post.step(tpg, "receive", based(signed(post).json().path("fact"), ""));
        assertEquals(200, received.status(), received.body());
        TestServer.Answer corrected = bidan.send(
                "POST",
                "/api/visits/" + official.path("id").stringValue() + "/correct",
                "{\"body\":{\"weight_g\":8900}}");
        assertEquals(200, corrected.status(), corrected.body());
        post.weighed(late, DAY, 11_000);
        String reopening = based(received.json().path("fact"), ",'reason':'Terlambat dicatat'");
        TestServer.Answer reopened = post.step(tpg, "reopen", reopening);
        assertEquals(200, reopened.status(), reopened.body());
        signed(post);
        assertEquals(2, post.month(MONTH, "").path("version").intValue());
    }

    private static TestServer.Answer signed(MonthPost post) {
        TestServer.Answer signed = post.sign();
        assertEquals(200, signed.status(), signed.body());
        return signed;
    }

    private static String withdrawn(ObjectNode measured) {
        TestServer.Answer answer = bidan.send(
                "POST", "/api/visits/" + measured.path("id").stringValue() + "/withdraw", "{\"reason\":\"anak lain\"}");
        assertEquals(200, answer.status(), answer.body());
        return answer.json().path("fact").stringValue();
    }

    private static void takenBack(YearMonth month, String decision) {
        TestServer.Answer answer = bidan.send(
                "POST", "/api/months/melati01/" + month + "/cases/undo", "{\"facts\":[\"" + decision + "\"]}");
        assertEquals(200, answer.status(), answer.body());
    }

    /** As two who press at once might write them: both in conflict, the greater followed. */
    private static void twoReceiptsOfOne(MonthPost post) {
        UUID base = UUID.fromString(post.month(MONTH, "").path("base").stringValue());
        Scope scope = Scope.of(new ScopePath("prv.kab0.pusk01"));
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("period", MONTH.toString());
        for (int i = 0; i < 2; i++) {
            UUID account = UUID.randomUUID();
            Caller caller = new Caller(account, Role.TPG, scope, null, Set.of(account), false, "127.0.0.1");
            server.bean(Facts.class).write(caller, FactDraft.of("month.received", post.id(), body, base));
        }
        assertEquals(
                2, owner.queryForObject("select count(*) from month_fact where conflict and kind = 2", Integer.class));
    }

    private static List<JsonNode> answers(MonthPost post) {
        return List.of(
                post.month(MONTH, ""),
                post.month(MONTH, "?of=DRAFT"),
                bidan.get("/api/months/melati01/" + MONTH + "/difference?from=1")
                        .json(),
                post.month(NEXT, "?of=DRAFT"),
                post.month(NEXT, ""));
    }

    private static Map<String, String> states() {
        Map<String, String> states = new TreeMap<>();
        owner.query("select id, state, code from fact", row -> {
            states.put(row.getString(1), row.getInt(2) + " " + row.getString(3));
        });
        return states;
    }

    private static Map<UUID, Integer> standings() {
        Map<UUID, Integer> standings = new TreeMap<>();
        owner.query("select fact, standing from measurement", row -> {
            standings.put(row.getObject(1, UUID.class), row.getInt(2));
        });
        return standings;
    }
}
