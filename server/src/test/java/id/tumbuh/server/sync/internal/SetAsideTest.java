package id.tumbuh.server.sync.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import id.tumbuh.server.foundation.Role;
import id.tumbuh.server.sync.Fact;
import id.tumbuh.server.sync.FactKind;
import id.tumbuh.server.sync.FactKind.About;
import id.tumbuh.server.sync.View;
import id.tumbuh.server.testing.Phone;
import id.tumbuh.server.testing.Staff;
import id.tumbuh.server.testing.TestServer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A fact that a view cannot bear, in the middle of a batch. */
class SetAsideTest {
    private static final String VILLAGE = "prv.kab0.pusk01.desa0001";
    private static final int BATCH = 25;
    private static final int BAD = 17;
    private static final AtomicBoolean MENDED = new AtomicBoolean();

    /** A view with a mistake: it falls over songs without verses. */
    @Configuration(proxyBeanMethods = false)
    static class Mistaken {
        @Bean
        FactKind sung() {
            return new FactKind(
                    "song.sung", 1, About.PLACE, false, EnumSet.allOf(Role.class), (body, version) -> List.of());
        }

        @Bean
        View songs() {
            return new View() {
                @Override
                public Set<String> kinds() {
                    return Set.of("song.sung");
                }

                @Override
                public List<Change> apply(List<Fact> facts) {
                    for (Fact fact : facts) {
                        if (fact.body().path("verses").intValue(0) == 0 && !MENDED.get()) {
                            throw new ArithmeticException("no verses in " + fact.id());
                        }
                    }
                    return List.of();
                }

                @Override
                public List<String> tables() {
                    return List.of();
                }
            };
        }
    }

    @Test
    void onlyTheFactAViewCannotBearIsSetAsideAndItCanBeReleasedOnceTheViewIsMended() {
        TestServer before = TestServer.start(List.of(VILLAGE, VILLAGE + ".melati01"));
        Staff bidan = Phone.staff(before, "bidan", Role.BIDAN, "desa0001");
        Phone phone = Phone.enrol(before, "melati01", bidan);
        try (TestServer server = before.upgraded(Mistaken.class)) {
            Phone same = phone.at(server);
            same.fetchAll();
            List<JsonNode> batch = new ArrayList<>();
            List<String> expected = new ArrayList<>();
            for (int i = 0; i < BATCH; i++) {
                batch.add(same.fact("song.sung", "{'body':{'verses':" + (i == BAD ? 0 : 1 + i) + "}}"));
                expected.add(i == BAD ? "quarantined TMB-FACT-NOT-APPLIED" : "accepted");
            }

            List<String> answered = new ArrayList<>();
            for (JsonNode one : same.send(batch.toArray(JsonNode[]::new))) {
                answered.add((one.path("outcome").stringValue() + " "
                                + one.path("code").asString(""))
                        .strip());
            }

            assertEquals(expected, answered);
            ObjectNode bad = (ObjectNode) batch.get(BAD);
            assertEquals("duplicate TMB-FACT-NOT-APPLIED", same.answer(bad), "kept, and answered by name");
            MENDED.set(true);
            String id = bad.path("id").stringValue();
            TestServer.Answer released = Staff.signIn(server, "bidan", "empat-kuda-hijau")
                    .send("POST", "/api/facts/" + id + "/release", null);
            assertEquals("accepted", released.json().path("state").stringValue(), released.body());
            JsonNode told = same.fetchAll().item("fact", id);
            assertNotNull(told);
            assertEquals(0, told.path("body").path("verses").intValue(), "whole as it was written");
        }
    }
}
