package id.tumbuh.server.sync.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.tumbuh.server.foundation.Role;
import id.tumbuh.server.sync.FactKind;
import id.tumbuh.server.sync.FactKind.About;
import id.tumbuh.server.testing.Phone;
import id.tumbuh.server.testing.Staff;
import id.tumbuh.server.testing.TestServer;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.node.ObjectNode;

/** Newer phones before an upgrade of the server, and after it. */
class HeldAgainTest {
    private static final String VILLAGE = "prv.kab0.pusk01.desa0001";

    /** What a later release knows. */
    @Configuration(proxyBeanMethods = false)
    static class Later {
        @Bean
        FactKind sung() {
            return new FactKind(
                    "song.sung", 1, About.PLACE, false, EnumSet.of(Role.KADER), (body, version) -> List.of());
        }

        @Bean
        FactKind chosen() {
            return new FactKind(
                    "song.chosen", 1, About.PLACE, false, EnumSet.of(Role.BIDAN), (body, version) -> List.of());
        }
    }

    @Test
    void aKindNotKnownYetWaitsForTheUpgradeAndIsThenJudgedLikeAnyOther() {
        TestServer before = TestServer.start(List.of(VILLAGE, VILLAGE + ".melati01"));
        Staff bidan = Phone.staff(before, "bidan", Role.BIDAN, "desa0001");
        Phone phone = Phone.enrol(before, "melati01", bidan);
        ObjectNode sung = phone.fact("song.sung", "{'body':{'verses':3}}");
        ObjectNode chosen = phone.fact("song.chosen", "{}");
        ObjectNode newer = phone.fact("session.opened", "{'v':2}");
        assertEquals("held TMB-FACT-UNKNOWN-KIND", phone.answer(sung));
        assertEquals("held TMB-FACT-UNKNOWN-KIND", phone.answer(chosen));
        assertEquals("held TMB-FACT-NEWER-VERSION", phone.answer(newer));

        try (TestServer after = before.upgraded(Later.class)) {
            Phone same = phone.at(after);
            assertEquals("accepted", same.send(sung).getFirst().path("state").stringValue());
            assertEquals(
                    "quarantined", same.send(chosen).getFirst().path("state").stringValue());
            assertEquals(
                    "TMB-FACT-ROLE", same.send(chosen).getFirst().path("code").stringValue());
            assertEquals("held", same.send(newer).getFirst().path("state").stringValue());
        }
    }
}
