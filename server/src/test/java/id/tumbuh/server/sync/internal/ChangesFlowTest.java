package id.tumbuh.server.sync.internal;

import static id.tumbuh.server.sync.internal.Weighing.child;
import static id.tumbuh.server.sync.internal.Weighing.id;
import static id.tumbuh.server.sync.internal.Weighing.weighed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.server.foundation.Role;
import id.tumbuh.server.testing.Phone;
import id.tumbuh.server.testing.Staff;
import id.tumbuh.server.testing.TestServer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a phone hears of, page by page. */
class ChangesFlowTest {
    private static final String VILLAGE = "prv.kab0.pusk01.desa0001";

    private static TestServer server = TestServer.start(
            List.of(
                    VILLAGE,
                    VILLAGE + ".melati01",
                    VILLAGE + ".mawar001",
                    "prw.kab9.pusk09.desa0009",
                    "prw.kab9.pusk09.desa0009.jauh0001"),
            "tumbuh.limits.burst=1000000");
    private static Staff bidan = Phone.staff(server, "bidan", Role.BIDAN, "desa0001");
    private static Phone phone = Phone.enrol(server, "melati01", bidan);

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void changesInSmallPagesMissNothingAndInventNothing() {
        Phone reader = Phone.enrol(server, "mawar001", bidan);
        Phone writer = Phone.enrol(server, "mawar001", bidan);
        SortedSet<String> written = new TreeSet<>();
        SortedSet<String> persons = new TreeSet<>();
        boolean more = true;
        for (int round = 0; more || round < 12; round++) {
            if (round < 12) {
                UUID child = child(writer);
                persons.add(child.toString());
                ObjectNode fact = weighed(writer, child, 7000 + round);
                written.add(id(fact));
                assertEquals("accepted", writer.answer(fact));
            }
            more = reader.fetch(1 + round % 3);
        }
        reader.fetchAll();

        assertEquals(written, visits(reader));
        SortedSet<String> known = new TreeSet<>(reader.ids("person"));
        known.addAll(subjects(reader));
        assertEquals(persons, known);
        assertEquals(written, visits(Phone.enrol(server, "mawar001", bidan).fetchAll()), "a new phone holds the same");
    }

    private static SortedSet<String> visits(Phone reader) {
        SortedSet<String> visits = new TreeSet<>();
        for (String id : reader.ids("fact")) {
            JsonNode fact = Objects.requireNonNull(reader.item("fact", id));
            if (fact.path("type").asString("").equals("visit.measured")) {
                visits.add(id);
            }
        }
        return visits;
    }

    private static SortedSet<String> subjects(Phone reader) {
        SortedSet<String> subjects = new TreeSet<>();
        for (String id : reader.ids("fact")) {
            subjects.add(Objects.requireNonNull(reader.item("fact", id))
                    .path("subject")
                    .asString(""));
        }
        subjects.remove("");
        return subjects;
    }

    @Test
    void aCursorOfAnotherEpochOrOfNobodyIsRefused() {
        Phone reader = Phone.enrol(server, "melati01", bidan).fetchAll();
        String plain = new String(
                Base64.getUrlDecoder().decode(Objects.requireNonNull(reader.cursor())), StandardCharsets.UTF_8);
        String[] parts = plain.split(";", -1);

        assertEquals("409 TMB-SYNC-EPOCH", since("1;" + UUID.randomUUID() + ";melati01;" + parts[3] + ";;"));
        for (int part = 0; part < 6; part++) {
            String answer = since("1;" + parts[1] + ";melati01;0;" + part + ";keine-id");
            assertTrue(answer.equals("400 TMB-SYNC-CURSOR") || answer.equals("200 "), answer);
        }
        assertEquals("400 TMB-SYNC-CURSOR", since("nichts"));
        assertEquals("404 TMB-NOT-FOUND", since("1;" + parts[1] + ";jauh0001;0;;"));
    }

    private static String since(String cursor) {
        TestServer.Answer answer = phone.call(
                "GET",
                "/api/sync/changes?since="
                        + Base64.getUrlEncoder()
                                .withoutPadding()
                                .encodeToString(cursor.getBytes(StandardCharsets.UTF_8)),
                null);
        return answer.status() + " " + answer.code();
    }
}
