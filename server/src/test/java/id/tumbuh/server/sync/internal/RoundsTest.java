package id.tumbuh.server.sync.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.tumbuh.pg.testing.TestDatabase;
import id.tumbuh.server.foundation.Role;
import id.tumbuh.server.sync.Fact;
import id.tumbuh.server.sync.FactKind;
import id.tumbuh.server.sync.FactKind.About;
import id.tumbuh.server.sync.Rebuilding;
import id.tumbuh.server.sync.View;
import id.tumbuh.server.testing.Phone;
import id.tumbuh.server.testing.Staff;
import id.tumbuh.server.testing.TestServer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** How often facts are judged again, and what a rebuild that fails leaves behind. */
class RoundsTest {
    private static final String VILLAGE = "prv.kab0.pusk01.desa0001";
    private static final AtomicInteger JUDGED = new AtomicInteger();
    private static final AtomicInteger APPLIED = new AtomicInteger();
    private static final AtomicBoolean BROKEN = new AtomicBoolean();

    /** A kind that counts how often it is judged, and a view that counts how often it is applied. */
    @Configuration(proxyBeanMethods = false)
    static class Counting {
        @Bean
        FactKind linked() {
            return new FactKind("chain.linked", 1, About.PERSON, false, EnumSet.of(Role.KADER), (body, version) -> {
                JUDGED.incrementAndGet();
                return List.of();
            });
        }

        @Bean
        View chains() {
            return new View() {
                @Override
                public Set<String> kinds() {
                    return Set.of("chain.linked");
                }

                @Override
                public List<Change> apply(List<Fact> facts) {
                    if (BROKEN.get()) {
                        throw new IllegalStateException("this view is broken");
                    }
                    APPLIED.incrementAndGet();
                    return List.of();
                }

                @Override
                public List<String> tables() {
                    return List.of();
                }
            };
        }
    }

    private static final TestServer server = TestServer.start(
                    List.of(VILLAGE, VILLAGE + ".melati01", VILLAGE + ".mawar001"))
            .upgraded(Counting.class);
    private static final Staff bidan = Phone.staff(server, "bidan", Role.BIDAN, "desa0001");
    private static final Phone phone = Phone.enrol(server, "melati01", bidan);

    @AfterAll
    static void stop() {
        server.close();
    }

    private static UUID child() {
        UUID child = UUID.randomUUID();
        ObjectNode registered = phone.fact(
                "person.registered",
                "{'subject':'" + child + "','body':{'kind':'child','name':'Melati Contoh','sex':'female',"
                        + "'birthDate':'2026-01-02','isSynthetic':true}}");
        assertEquals("accepted", phone.answer(registered));
        return child;
    }

    private static ObjectNode linked(Phone writer, UUID child) {
        return writer.fact("chain.linked", "{'subject':'" + child + "'}");
    }

    @Test
    void aChainSentNewestFirstIsJudgedOnceMoreAndAppliedInOneRound() {
        UUID child = child();
        ObjectNode first = linked(phone, child);
        List<ObjectNode> chain = new ArrayList<>();
        String base = first.path("id").stringValue();
        for (int i = 0; i < 300; i++) {
            ObjectNode next = linked(phone, child).put("base", base);
            base = next.path("id").stringValue();
            chain.addFirst(next);
        }
        assertEquals(
                "held",
                phone.send(chain.toArray(JsonNode[]::new))
                        .getFirst()
                        .path("outcome")
                        .stringValue());
        JUDGED.set(0);
        APPLIED.set(0);
        assertEquals("accepted", phone.answer(first));

        assertEquals(301, JUDGED.get());
        assertEquals(2, APPLIED.get());
        for (JsonNode answer : phone.send(chain.toArray(JsonNode[]::new))) {
            assertEquals("accepted", answer.path("state").stringValue());
        }
    }

    @Test
    void whatOthersWroteForAChildIsNotJudgedAgainByEachVisit() {
        UUID child = child();
        Phone stranger = Phone.enrol(server, "mawar001", bidan);
        List<ObjectNode> foreign = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            foreign.add(linked(stranger, child));
        }
        assertEquals(
                "TMB-FACT-NOT-A-MEMBER",
                stranger.send(foreign.toArray(JsonNode[]::new))
                        .getLast()
                        .path("code")
                        .stringValue());
        JUDGED.set(0);
        assertEquals("accepted", phone.answer(linked(phone, child)));
        assertEquals(1, JUDGED.get());
    }

    @Test
    void aRebuildThatFailsLeavesEverythingAsItWas() throws SQLException {
        assertEquals("accepted", phone.answer(linked(phone, child())));
        TestDatabase database = server.database();
        try (Connection owner = DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
                Statement statement = owner.createStatement()) {
            // The command runs as the owner, who may do all of it; this server may not.
            statement.execute(
                    "grant select, insert, update, delete, truncate on all tables in schema public to tumbuh_app");
        }
        Rebuilding rebuilding = server.bean(Rebuilding.class);
        Map<String, String> whole = rebuilding.rebuild().after();
        BROKEN.set(true);
        try {
            assertThrows(IllegalStateException.class, rebuilding::rebuild);
        } finally {
            BROKEN.set(false);
        }
        assertEquals(whole, rebuilding.rebuild().before());
    }
}
