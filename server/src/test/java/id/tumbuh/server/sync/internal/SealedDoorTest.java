package id.tumbuh.server.sync.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.server.foundation.Role;
import id.tumbuh.server.testing.Phone;
import id.tumbuh.server.testing.TestServer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Strangers at the door for sealed facts are counted by what they have opened. */
class SealedDoorTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String VILLAGE = "prv.kab0.pusk01.desa0001";
    private static final int MOST = SealedDoor.MOST_ITEMS;

    private TestServer server = TestServer.start(List.of(VILLAGE, VILLAGE + ".melati01"));
    private Phone phone = Phone.enrol(server, "melati01", Phone.staff(server, "bidan", Role.BIDAN, "desa0001"));
    private String key = "";

    @BeforeEach
    void fetchKey() {
        key = server.send("GET", "/api/sync/key", null).json().path("publicKey").stringValue();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void junkIsRefusedAfterSoManyItemsAndPhonesAreTakenMeanwhile() throws GeneralSecurityException {
        String junk = item("x".repeat(43));
        int opened = 0;
        TestServer.Answer last = hand(junk, MOST);
        while (last.status() == 200 && opened < 10) {
            opened++;
            last = hand(junk, MOST);
        }

        assertTrue(opened < 10, "opened " + opened);
        assertEquals(429, last.status(), last.body());
        assertEquals("TMB-REQUEST-TOO-MANY", last.code());
        assertNotNull(last.header("retry-after"));
        assertEquals("accepted", phone.answer(opening()));
    }

    @Test
    void aWholeBackupOfAKnownPhoneGoesIn() throws GeneralSecurityException {
        String good = item(phone.token);
        for (int request = 0; request * MOST < 3 * SealedDoor.ITEMS_AT_ONCE; request++) {
            assertEquals(200, hand(good, MOST).status(), "request " + request);
        }
    }

    @Test
    void oneItemTooManyIsRefusedBeforeAnyIsOpened() {
        TestServer.Answer refused = hand("AAAA", MOST + 1);

        assertEquals("413 TMB-SYNC-BATCH-TOO-LONG", refused.status() + " " + refused.code());
    }

    @Test
    void theyAreOpenedForOneAfterTheOther() {
        SealedDoor door = new SealedDoor();
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        IntStream.range(0, 1_000)
                .parallel()
                .forEach(i -> door.inTurn(() -> {
                    most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                    return inside.decrementAndGet();
                }));

        assertEquals(1, most.get());
    }

    private ObjectNode opening() {
        return phone.fact(
                "session.opened", "{'day':'" + LocalDate.now(ZoneOffset.UTC).minusDays(1) + "'}");
    }

    private String item(String token) throws GeneralSecurityException {
        ObjectNode item = JSON.createObjectNode().put("token", token);
        item.set("fact", opening());
        byte[] sealed = OutboxKeyTest.seal(key, item.toString().getBytes(StandardCharsets.UTF_8));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    private TestServer.Answer hand(String item, int many) {
        String items = String.join("\",\"", Collections.nCopies(many, item));
        return server.send("POST", "/api/sync/sealed", "{\"items\":[\"" + items + "\"]}");
    }
}
