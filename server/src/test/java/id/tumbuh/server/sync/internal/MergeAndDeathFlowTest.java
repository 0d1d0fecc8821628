package id.tumbuh.server.sync.internal;

import static id.tumbuh.server.sync.internal.Weighing.about;
import static id.tumbuh.server.sync.internal.Weighing.child;
import static id.tumbuh.server.sync.internal.Weighing.id;
import static id.tumbuh.server.sync.internal.Weighing.today;
import static id.tumbuh.server.sync.internal.Weighing.weighed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.server.testing.Phone;
import id.tumbuh.server.testing.TestServer;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.node.ObjectNode;

/** Merges and deaths told by whom a person left, and who decides about them: through the running application. */
class MergeAndDeathFlowTest extends Neighbours {
    private static JdbcTemplate owner() {
        return new JdbcTemplate(new DriverManagerDataSource(
                server.database().jdbcUrl(),
                server.database().user(),
                server.database().password()));
    }

    @Test
    void afterAMergeTheAbsorbedRecordsPosyanduDoesNotEditTheSurvivorNorAfterItsUndoing() {
        UUID survivor = child(phone);
        UUID absorbed = child(other);
        ObjectNode visit = weighed(phone, survivor, 8000);
        assertEquals("accepted", phone.answer(visit));
        TestServer.Answer merged =
                bidan.send("POST", "/api/people/" + absorbed + "/merge", "{\"into\":\"" + survivor + "\"}");
        assertEquals(200, merged.status(), merged.body());

        ObjectNode named = about(other, "person.changed", survivor, today(), "{'name':'Nama Lain'}");
        ObjectNode withdrawn =
                about(other, "visit.withdrawn", survivor, today(), "{}").put("base", id(visit));
        assertEquals("held TMB-FACT-NOT-A-MEMBER", other.answer(named));
        assertEquals("held TMB-FACT-NOT-A-MEMBER", other.answer(withdrawn));
        assertEquals("accepted", phone.answer(about(phone, "person.changed", absorbed, today(), "{'rt':'3'}")));

        assertEquals(
                200,
                bidan.send("POST", "/api/people/" + absorbed + "/unmerge", "{}").status());
        assertEquals("held TMB-FACT-NOT-A-MEMBER", now(other, named));
        ObjectNode later = about(phone, "person.changed", absorbed, today().plusDays(1), "{'name':'Nama Lain'}");
        assertEquals("quarantined TMB-FACT-MEMBERSHIP-ENDED", phone.answer(later), "and the other way round");
    }

    @Test
    void onlyWhereTheSurvivorBelongsRecordsArePartedAgain() {
        UUID survivor = child(phone);
        UUID absorbed = child(other);
        TestServer.Answer merged =
                bidan.send("POST", "/api/people/" + absorbed + "/merge", "{\"into\":\"" + survivor + "\"}");
        assertEquals(200, merged.status(), merged.body());
        String merge = owner().queryForObject(
                        "select id::text from fact where kind = 'person.merged' and subject = ?",
                        String.class,
                        absorbed);
        for (Phone writer : List.of(other, phone)) {
            ObjectNode parted =
                    about(writer, "person.unmerged", absorbed, today(), "{}").put("base", merge);
            assertEquals("quarantined TMB-FACT-ROLE", writer.answer(parted));
            bidan.send("POST", "/api/facts/" + id(parted) + "/release", null);
            boolean ofSurvivor = writer == phone;
            assertEquals(ofSurvivor ? "accepted" : "conflict TMB-FACT-CONFLICT", now(writer, parted));
            assertEquals(
                    ofSurvivor ? absorbed.toString() : survivor.toString(),
                    person(absorbed).path("id").stringValue());
        }
    }

    @Test
    void anOfficerReleasesNoMergeIntoSomebodyElsewhere() {
        UUID mine = child(phone);
        UUID stranger = child(far);
        ObjectNode merged = about(phone, "person.merged", mine, today(), "{'into':'" + stranger + "'}");
        assertEquals("quarantined TMB-FACT-ROLE", phone.answer(merged));
        assertEquals(
                403,
                bidan.send("POST", "/api/facts/" + id(merged) + "/release", null)
                        .status());
        assertEquals("quarantined TMB-FACT-ROLE", now(phone, merged));
    }

    @Test
    void aFormerPosyanduFetchesNobodyBackByAMergeThatItsOfficerReleases() {
        UUID child = child(phone);
        UUID mine = child(phone);
        LocalDate moved = today().minusDays(10);
        assertEquals("accepted", phone.answer(about(phone, "person.moved", child, moved, "{'to':'kenanga1'}")));
        ObjectNode merged = about(phone, "person.merged", child, moved.minusDays(1), "{'into':'" + mine + "'}");
        assertEquals("quarantined TMB-FACT-ROLE", phone.answer(merged));
        bidan.send("POST", "/api/facts/" + id(merged) + "/release", null);
        assertEquals("conflict TMB-FACT-CONFLICT", now(phone, merged));
        assertEquals("kenanga1", person(child).path("posyandu").stringValue());
    }

    @Test
    void aDeathToldByWhomTheChildLeftIsShownAndTheHomeDecides() {
        UUID child = child(phone);
        LocalDate moved = today().minusDays(20);
        assertEquals("accepted", phone.answer(about(phone, "person.moved", child, moved, "{'to':'kenanga1'}")));
        assertEquals("accepted", other.answer(weighed(other, child, 8000)));

        ObjectNode death = about(phone, "person.died", child, moved.minusDays(1), "{}");
        assertEquals("conflict TMB-FACT-CONFLICT", phone.answer(death));
        assertEquals("present", person(child).path("status").stringValue());
        String open = bidan.get("/api/facts/open?state=conflict").body();
        assertTrue(open.contains(id(death)), open);

        assertEquals(
                200,
                bidan.send(
                                "POST",
                                "/api/people/" + child + "/die",
                                "{\"day\":\"" + moved.minusDays(1) + "\",\"body\":{}}")
                        .status());
        assertEquals("died", person(child).path("status").stringValue());
        assertEquals("accepted", now(phone, death));
    }

    @Test
    void aDeathToldBeforeTheMoveIsKnownIsShownOnceItIs() {
        UUID child = child(phone);
        ObjectNode death = about(phone, "person.died", child, today().minusDays(8), "{}");
        assertEquals("accepted", phone.answer(death));
        assertEquals("died", person(child).path("status").stringValue());

        ObjectNode moved = about(phone, "person.moved", child, today().minusDays(9), "{'to':'kenanga1'}");
        assertEquals("accepted", phone.answer(moved));

        assertEquals("present", person(child).path("status").stringValue());
        assertEquals("conflict TMB-FACT-CONFLICT", now(phone, death));
    }

    @Test
    void whereAChildVisitsADeathIsTakenAtItsWord() {
        UUID child = child(phone);
        assertEquals("accepted", invited(child, today().minusDays(3)));
        assertEquals("accepted", other.answer(about(other, "person.died", child, today(), "{}")));
        assertEquals("died", person(child).path("status").stringValue());
    }

    @Test
    void aDeathDatedBeforeTheChildWasSeenElsewhereIsTheHomesToDecideWhicheverComesFirst() {
        for (boolean deathFirst : new boolean[] {true, false}) {
            UUID child = child(phone);
            assertEquals("accepted", invited(child, today().minusDays(5)));
            ObjectNode death = about(other, "person.died", child, today().minusDays(1), "{}");
            ObjectNode visit = weighed(phone, child, 8000);
            other.answer(deathFirst ? death : weighed(other, child, 8100));
            phone.answer(visit);
            other.answer(death);

            assertEquals("conflict TMB-FACT-CONFLICT", now(other, death));
            assertEquals("present", person(child).path("status").stringValue());
        }
    }
}
