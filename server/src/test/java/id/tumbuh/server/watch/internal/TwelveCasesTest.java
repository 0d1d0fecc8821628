package id.tumbuh.server.watch.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.server.foundation.ScopePath;
import id.tumbuh.server.sync.Intake;
import id.tumbuh.server.testing.TestServer;
import id.tumbuh.sim.Visit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A posyandu of 100 simulated children whose month was written down well, and twelve doubtful cases planted in it: the worklist names these
 * twelve and no other, and a bidan settles them in few actions.
 */
class TwelveCasesTest {
    private static final String POSYANDU = "hundred1";
    private static final TestServer server = Posyandu.start(POSYANDU);
    private final Posyandu posyandu = Posyandu.of(server, POSYANDU);
    private final SimulatedPosyandu simulated = SimulatedPosyandu.of(100, Posyandu.month());
    /** A choice is made by one press. */
    private static final int ONE_TAP = 1;
    /** What is asked once more has a number key too: what to do, and why, where to or that it is meant. */
    private static final int ASKED = 2;
    /** What to do, a field, and to save it. */
    private static final int FILLED = 3;

    /** What is pressed and filled in on the screen; after a decision the next case is there by itself. */
    private int actions;

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void theWorklistNamesTheTwelveThatWerePlantedAndTheBidanSettlesThemInFewActions() {
        simulated.load(server.bean(Intake.class), POSYANDU, new ScopePath(Posyandu.VILLAGE + "." + POSYANDU));
        assertEquals(100, simulated.children().size());
        writeTheMonthDownWell();
        assertEquals(List.of(), posyandu.kinds());

        Map<String, String> planted = plant();
        Map<String, String> found = new TreeMap<>();
        JsonNode list = open();
        list.path("cases")
                .forEach(one -> found.put(
                        one.path("kind").stringValue(),
                        one.path("person").path("name").asString("")));
        assertEquals(planted, found);
        assertEquals(12, list.path("cases").size());
        assertEquals(
                "GIZI_BURUK_TANPA_RUJUKAN",
                list.path("cases").path(0).path("kind").stringValue());

        settle(list);
        assertEquals(0, open().path("cases").size());
        // Opening, validating and signing the month are three more.
        assertTrue(actions + 3 <= 40, "actions: " + actions);
        assertEquals(28, actions);
    }

    /** As a careful posyandu does: who needs it is referred, who did not come has a reason, what is odd was looked at. */
    private void writeTheMonthDownWell() {
        for (int round = 0; round < 2; round++) {
            List<String> decisions = new ArrayList<>();
            for (JsonNode one : posyandu.list().path("cases")) {
                String way = one.path("decisions").path(0).path("decision").stringValue();
                String more = switch (way) {
                    case "refer" -> "'to':'PUSKESMAS'";
                    case "absent" -> "'reason':'BEPERGIAN'";
                    default -> "'reason':'sudah diperiksa'";
                };
                String decision = way.equals("refer") || way.equals("absent") ? way : "accept";
                decisions.add("{'key':'" + Posyandu.key(one) + "','decision':'" + decision + "'," + more + "}");
            }
            if (!decisions.isEmpty()) {
                assertEquals(
                        200, posyandu.decide(decisions.toArray(String[]::new)).status());
            }
        }
    }

    /** One case of each of twelve kinds; the name of each child by its kind. */
    private Map<String, String> plant() {
        UUID severe = child("Anggrek", 20, "");
        weighed(severe, "{'weight_g':9900,'muac_mm':110}");
        UUID below = child("Bakung", 20, "");
        weighed(below, "{'weight_g':6900}");
        UUID twice = child("Cempaka", 20, "");
        for (int months = 2; months >= 0; months--) {
            Posyandu.accepted(
                    posyandu.phone,
                    posyandu.on(
                            posyandu.phone,
                            simulated.openDay.minusMonths(months),
                            "visit.measured",
                            twice,
                            "{'weight_g':9900}"));
        }
        UUID heavy = child("Dahlia", 12, "");
        weighed(heavy, "{'weight_g':29000}");
        UUID two = gained();
        assertEquals(
                "conflict TMB-FACT-CONFLICT",
                posyandu.second.answer(posyandu.on(
                        posyandu.second,
                        simulated.openDay,
                        "visit.measured",
                        two,
                        "{'weight_g':"
                                + (Objects.requireNonNull(simulated.weighed().get(two))
                                                .weightGrams()
                                        + 150) + "}")));
        UUID aside = child("Edelweis", 20, "");
        came(aside);
        assertEquals(
                "quarantined TMB-VISIT-ENTRY",
                posyandu.phone.answer(
                        on("visit.served", aside, "{'service':'BCG','outcome':'DIBERIKAN','nik':'9901010112251234'}")));
        UUID one = child("Flamboyan Jingga", 30, "");
        UUID same = child("Flamboyan Jinga", 30, ",'mother':{'name':'Ibu Flamboyan Jingga'}");
        came(one);
        came(same);
        UUID undated = child("Gardenia", 20, ",'birthDate':null");
        came(undated);
        UUID sexless = child("Hortensia", 21, ",'sex':'unknown'");
        came(sexless);
        UUID paper = child("Ixora", 22, "");
        weighed(paper, "{'weight_g':10500,'paper':'N'}");
        child("Jepun", 23, "");
        missing();
        Map<String, String> planted = new TreeMap<>();
        planted.put("GIZI_BURUK_TANPA_RUJUKAN", "Anggrek");
        planted.put("BGM_TANPA_RUJUKAN", "Bakung");
        planted.put("DUA_T_TANPA_RUJUKAN", "Cempaka");
        planted.put("UKURAN_MERAGUKAN", "Dahlia");
        planted.put("UKURAN_BERBEDA", name(two));
        planted.put("DATA_BELUM_TIBA", "");
        planted.put("CATATAN_DITAHAN", "Edelweis");
        planted.put(
                "MUNGKIN_GANDA",
                one.toString().compareTo(same.toString()) < 0 ? "Flamboyan Jingga" : "Flamboyan Jinga");
        planted.put("TANPA_TANGGAL_LAHIR", "Gardenia");
        planted.put("TANPA_JENIS_KELAMIN", "Hortensia");
        planted.put("HURUF_BERBEDA", "Ixora");
        planted.put("TIDAK_DATANG_TANPA_ALASAN", "Jepun");
        return planted;
    }

    private UUID child(String name, int months, String fields) {
        return posyandu.child(name, months, fields);
    }

    private ObjectNode on(String type, UUID child, String body) {
        return posyandu.on(posyandu.phone, simulated.openDay, type, child, body);
    }

    private void weighed(UUID child, String body) {
        Posyandu.accepted(posyandu.phone, on("visit.measured", child, body));
    }

    private void came(UUID child) {
        Posyandu.accepted(posyandu.phone, on("visit.attended", child, "{}"));
    }

    /** A simulated child with an N, so that nothing else is said of it. */
    private UUID gained() {
        Set<UUID> children = simulated.children();
        return simulated.weighed().values().stream()
                .map(Visit::person)
                .filter(children::contains)
                .sorted(Comparator.comparing(UUID::toString))
                .filter(person ->
                        visits(person).path(0).path("letter").asString("").equals("N")
                                && visits(person).path(0).path("alerts").isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private JsonNode visits(UUID person) {
        return posyandu.bidan.get("/api/people/" + person + "/visits").json().path("visits");
    }

    private String name(UUID person) {
        return posyandu.bidan
                .get("/api/people/" + person)
                .json()
                .path("fields")
                .path("name")
                .stringValue();
    }

    /** The first phone closes the day and counts three more than it has sent. */
    private void missing() {
        JsonNode day = posyandu.bidan
                .get("/api/sessions?posyandu=" + POSYANDU + "&since=" + simulated.openDay + "&until="
                        + simulated.openDay)
                .json()
                .path(0);
        int arrived = 0;
        for (JsonNode device : day.path("devices")) {
            if (device.path("device").stringValue().equals(posyandu.phone.device.toString())) {
                arrived = device.path("arrived").intValue();
            }
        }
        assertTrue(arrived > 0);
        Posyandu.accepted(
                posyandu.phone,
                posyandu.phone.fact(
                        "session.closed",
                        "{'day':'" + simulated.openDay + "','session':'"
                                + day.path("session").stringValue() + "','body':{'count':" + (arrived + 3) + "}}"));
    }

    // What the bidan does.

    private JsonNode open() {
        actions++;
        return posyandu.list();
    }

    private void settle(JsonNode list) {
        Map<String, JsonNode> cases = new TreeMap<>();
        list.path("cases").forEach(one -> cases.put(one.path("kind").stringValue(), one));
        decide(refer(cases, "GIZI_BURUK_TANPA_RUJUKAN"));
        decide(refer(cases, "BGM_TANPA_RUJUKAN"));
        decide(refer(cases, "DUA_T_TANPA_RUJUKAN"));
        take(FILLED, cases, "UKURAN_MERAGUKAN", "correct", "{\"body\":{\"weight_g\":9000}}");
        take(ONE_TAP, cases, "UKURAN_BERBEDA", "choose", "{}");
        take(ASKED, cases, "MUNGKIN_GANDA", "merge", null);
        edit(
                cases,
                "TANPA_TANGGAL_LAHIR",
                "birthDate",
                simulated.openDay.minusMonths(20).toString());
        edit(cases, "TANPA_JENIS_KELAMIN", "sex", "female");
        String asked = Posyandu.key(of(cases, "DATA_BELUM_TIBA"));
        decide("{'key':'" + asked + "','decision':'return','question':'Tolong buka aplikasi di tempat bersinyal'}");
        theKaderSendsTheRest();
        decide(accept(cases, "CATATAN_DITAHAN", "salah ketik, sudah dicatat ulang"));
        decide(accept(cases, "HURUF_BERBEDA", "huruf di kertas salah, sudah dibetulkan"));
        decide("{'key':'" + Posyandu.key(of(cases, "TIDAK_DATANG_TANPA_ALASAN"))
                + "','decision':'absent','reason':'SAKIT'}");
    }

    private void theKaderSendsTheRest() {
        assertEquals(1, posyandu.phone.fetchAll().ids("case").size(), "the question is on the phone");
        UUID well = gained();
        for (int more = 0; more < 3; more++) {
            Posyandu.accepted(posyandu.phone, on("visit.attended", well, "{}"));
        }
    }

    private static JsonNode of(Map<String, JsonNode> cases, String kind) {
        return cases.getOrDefault(kind, MissingNode.getInstance());
    }

    private static String refer(Map<String, JsonNode> cases, String kind) {
        return "{'key':'" + Posyandu.key(of(cases, kind)) + "','decision':'refer','to':'PUSKESMAS'}";
    }

    private static String accept(Map<String, JsonNode> cases, String kind, String reason) {
        return "{'key':'" + Posyandu.key(of(cases, kind)) + "','decision':'accept','reason':'" + reason + "'}";
    }

    private void decide(String decision) {
        actions += ASKED;
        TestServer.Answer answer = posyandu.decide(decision);
        assertEquals(200, answer.status(), answer.body());
    }

    private void take(int presses, Map<String, JsonNode> cases, String kind, String decision, @Nullable String body) {
        actions += presses;
        for (JsonNode way : of(cases, kind).path("decisions")) {
            if (way.path("decision").stringValue().equals(decision)) {
                String sent = body == null ? way.path("body").toString() : body;
                TestServer.Answer answer = posyandu.bidan.send(
                        way.path("method").stringValue(), way.path("path").stringValue(), sent);
                assertEquals(200, answer.status(), answer.body());
                return;
            }
        }
        throw new IllegalStateException(kind + " has no " + decision);
    }

    private void edit(Map<String, JsonNode> cases, String kind, String field, String value) {
        ObjectNode body = of(cases, kind)
                .path("decisions")
                .path(0)
                .path("body")
                .deepCopy()
                .asObject();
        body.putObject("fields").put(field, value);
        take(FILLED, cases, kind, "edit", body.toString());
    }
}
