package id.tumbuh.server.people.internal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.tumbuh.server.access.Accounts;
import id.tumbuh.server.foundation.Role;
import id.tumbuh.server.testing.Staff;
import id.tumbuh.server.testing.TestServer;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PeopleControllerTest {
    private static final String PASSWORD = "empat-kuda-hijau";
    private static TestServer server = TestServer.start(List.of(
            "prv", "prv.kab0", "prv.kab0.pusk01", "prv.kab0.pusk01.desa0001", "prv.kab0.pusk01.desa0001.posy0001"));
    private static Staff bidan;
    private static String siti = "";

    @BeforeAll
    static void aChild() {
        server.bean(Accounts.class).addStaff("bidan", "Bidan Sri", Role.BIDAN, List.of("desa0001"), PASSWORD);
        bidan = Staff.signIn(server, "bidan", PASSWORD);
        siti = register("Siti Aminah");
        register("Budi");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String register(String name) {
        return bidan.send("POST", "/api/people", """
                        {"posyandu":"posy0001","fields":{"kind":"child","name":"%s","birthDate":"2026-01-05"}}""".formatted(name))
                .json()
                .path("id")
                .stringValue();
    }

    private static TestServer.Answer post(String path, String body) {
        return bidan.send("POST", "/api/people/" + path, body.replace('\'', '"'));
    }

    @Test
    void namesAreLookedForInABody() {
        TestServer.Answer found = post("search", "{'posyandu':'posy0001','q':'aminah'}");

        assertEquals(200, found.status(), found.body());
        assertEquals(1, found.json().path("total").intValue());
        assertEquals(siti, found.json().path("people").path(0).path("id").stringValue());
        assertEquals(
                400, bidan.get("/api/people/search?posyandu=posy0001&q=aminah").status());
    }

    @Test
    void likelyDuplicatesAreAskedForInABody() {
        TestServer.Answer found =
                post("duplicates", "{'posyandu':'posy0001','name':'Siti Aminah','birthDate':'2026-01-05'}");

        assertEquals(siti, found.json().path(0).path("person").path("id").stringValue(), found.body());
        TestServer.Answer never = post("duplicates", "{'posyandu':'posy0001','birthDate':'+999999999-12-31'}");
        assertEquals(400, never.status());
        assertEquals("/birthDate", never.json().path("field").stringValue());
    }

    @Test
    void editNamesItsVersionAndItsFields() {
        TestServer.Answer blind = bidan.send("PATCH", "/api/people/" + siti, "{\"fields\":{\"name\":\"Siti\"}}");
        assertEquals(428, blind.status());
        assertEquals("TMB-REQUEST-VERSION", blind.code());

        String version = bidan.get("/api/people/" + siti).json().path("version").stringValue();
        for (String fields : List.of("", ",\"fields\":null", ",\"fields\":{}", ",\"fields\":[]")) {
            TestServer.Answer empty =
                    bidan.send("PATCH", "/api/people/" + siti, "{\"version\":\"" + version + "\"" + fields + "}");
            assertEquals("/fields", empty.json().path("field").stringValue(), empty.body());
        }
    }

    @Test
    void fieldThatStopsARegistrationIsNamed() {
        TestServer.Answer nameless =
                bidan.send("POST", "/api/people", "{\"posyandu\":\"posy0001\",\"fields\":{\"kind\":\"child\"}}");

        assertEquals("TMB-PERSON-NAMELESS", nameless.code());
        assertEquals("name", nameless.json().path("field").stringValue());
    }
}
