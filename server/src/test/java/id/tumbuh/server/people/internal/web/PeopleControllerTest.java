package id.tumbuh.server.people.internal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import id.tumbuh.server.access.Accounts;
import id.tumbuh.server.foundation.Role;
import id.tumbuh.server.testing.AtOnce;
import id.tumbuh.server.testing.Staff;
import id.tumbuh.server.testing.TestServer;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

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

    @Test
    void whoPressesTwiceRegistersOnce() {
        String body = "{\"posyandu\":\"posy0001\",\"fields\":{\"kind\":\"child\",\"name\":\"Rangga\",\"rt\":\"3\"}}";
        List<JsonNode> written =
                AtOnce.times(3, () -> bidan.send("POST", "/api/people", body).json());
        assertEquals(
                1,
                written.stream()
                        .map(one -> one.path("id").stringValue())
                        .distinct()
                        .count(),
                written::toString);

        String other = body.replace("\"3\"", "\"4\"");
        assertNotEquals(
                written.getFirst().path("id"),
                bidan.send("POST", "/api/people", other).json().path("id"),
                "with other fields somebody else");
    }

    @Test
    void anIdOfTheBrowserRegistersOnceHoweverLate() {
        UUID id = UUID.randomUUID();
        String body =
                "{\"id\":\"" + id + "\",\"posyandu\":\"posy0001\",\"fields\":{\"kind\":\"child\",\"name\":\"Sekar\"}}";
        JsonNode first = bidan.send("POST", "/api/people", body).json();
        JsonNode again = bidan.send("POST", "/api/people", body).json();
        assertEquals(id.toString(), first.path("id").stringValue());
        assertEquals("accepted", first.path("outcome").stringValue());
        assertEquals(id.toString(), again.path("id").stringValue());
        assertEquals("duplicate", again.path("outcome").stringValue());
        assertEquals(
                1,
                post("search", "{'posyandu':'posy0001','q':'sekar'}")
                        .json()
                        .path("total")
                        .intValue());
    }

    @Test
    void noPageLiesBeforeTheFirst() {
        assertEquals(200, bidan.get("/api/people?posyandu=posy0001&page=0").status());
        TestServer.Answer before = bidan.get("/api/people?posyandu=posy0001&page=-1");
        assertEquals(422, before.status(), before.body());
        assertEquals(
                422, post("search", "{'posyandu':'posy0001','q':'','page':-1}").status());
    }

    @Test
    void aWomanHasOneRunningPregnancyAtATime() {
        String woman = bidan.send(
                        "POST",
                        "/api/people",
                        "{\"posyandu\":\"posy0001\",\"fields\":{\"kind\":\"adult\",\"name\":\"Ibu Contoh\",\"sex\":\"female\"}}")
                .json()
                .path("id")
                .stringValue();
        String body = "{'day':'2026-06-01','body':{'lmp':'2026-04-01','gravida':1}}";
        List<TestServer.Answer> told = AtOnce.times(3, () -> post(woman + "/pregnancy", body));
        told.forEach(answer -> assertEquals(200, answer.status(), answer.body()));
        String first = told.getFirst().json().path("fact").stringValue();
        told.forEach(answer -> assertEquals(first, answer.json().path("fact").stringValue()));

        String another = body.replace("'gravida':1", "'gravida':2");
        TestServer.Answer refused = post(woman + "/pregnancy", another);
        assertEquals("409 TMB-PERSON-PREGNANT", refused.status() + " " + refused.code());

        String ended = "{'day':'2026-07-01','body':{'pregnancy':'" + first + "','outcome':'miscarriage'}}";
        assertEquals(200, post(woman + "/pregnancy/end", ended).status());
        TestServer.Answer next = post(woman + "/pregnancy", another);
        assertEquals(200, next.status(), next.body());
        assertNotEquals(first, next.json().path("fact").stringValue());
    }
}
