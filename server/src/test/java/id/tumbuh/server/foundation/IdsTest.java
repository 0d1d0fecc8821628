package id.tumbuh.server.foundation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdsTest {
    /** {@code web/src/core/ids.test.ts} holds the phone to the same values. */
    @Test
    void aNameGivesTheSameIdOnPhoneAndServer() {
        assertEquals(
                UUID.fromString("ce45023a-e4b9-8b1d-b749-08f574faa23d"), Ids.named("session", "melati01/2026-03-01"));
        assertEquals(UUID.fromString("01ba4719-c80b-8fe9-846c-2469f014492d"), Ids.named("", ""));
    }
}
