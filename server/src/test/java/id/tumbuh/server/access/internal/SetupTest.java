package id.tumbuh.server.access.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.server.testing.Staff;
import id.tumbuh.server.testing.TestServer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SetupTest {
    private static final String PASSWORD = "tujuh-ikan-merah";

    private static TestServer.Answer setup(TestServer server, String token) {
        return server.send(
                "POST",
                "/api/setup",
                "{\"token\":\"" + token + "\",\"login\":\"kepala@contoh.id\",\"name\":\"Kepala\",\"password\":\""
                        + PASSWORD + "\"}");
    }

    @Test
    void firstAdministratorIsMadeOnceByWhoKnowsTheToken() {
        try (TestServer server = TestServer.start(List.of())) {
            String token = server.bean(Setup.class).token();
            assertTrue(
                    server.send("GET", "/api/setup", null).json().path("needed").booleanValue());

            assertEquals(
                    "TMB-ACCESS-SETUP-TOKEN",
                    setup(server, "00000000000000000000").code());
            assertEquals(201, setup(server, token).status());
            assertEquals("TMB-ACCESS-SETUP-DONE", setup(server, token).code());

            assertFalse(
                    server.send("GET", "/api/setup", null).json().path("needed").booleanValue());
            Staff admin = Staff.signIn(server, "kepala@contoh.id", PASSWORD);
            assertEquals(
                    "nation",
                    admin.get("/api/session").json().path("places").path(0).stringValue());
            vouchedForByAnotherService(server);
            everythingIsInTheTrail(admin);
        }
    }

    /** The verified e-mail address binds once; from then on the subject counts. */
    private static void vouchedForByAnotherService(TestServer server) {
        OidcDoor door = server.bean(OidcDoor.class);
        String issuer = "https://masuk.contoh.id";

        assertEquals(Optional.empty(), door.account(issuer, "s1", "kepala@contoh.id", false));
        assertEquals(Optional.empty(), door.account(issuer, "s1", "lain@contoh.id", true));
        assertTrue(door.account(issuer, "s1", "Kepala@Contoh.id", true).isPresent());
        assertTrue(door.account(issuer, "s1", null, false).isPresent());
        assertEquals(Optional.empty(), door.account(issuer, "s2", "kepala@contoh.id", true));
    }

    private static void everythingIsInTheTrail(Staff admin) {
        TestServer.Answer file = admin.get("/api/audit/export");
        TestServer.Answer page = admin.get("/api/audit?limit=2");

        assertEquals(200, file.status());
        assertTrue(file.body().startsWith("number,at,area,account,role,device,address,action,persons,facts\r\n"));
        assertEquals(
                "AUDIT_EXPORTED",
                page.json().path("entries").path(0).path("action").stringValue());
        assertEquals(
                "SIGNED_IN", page.json().path("entries").path(1).path("action").stringValue());
        assertTrue(file.body().contains("ACCOUNT_CHANGED"));
    }
}
