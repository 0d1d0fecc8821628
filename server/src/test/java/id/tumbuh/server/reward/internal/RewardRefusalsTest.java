package id.tumbuh.server.reward.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.tumbuh.server.foundation.Role;
import id.tumbuh.server.testing.Phone;
import id.tumbuh.server.testing.Staff;
import id.tumbuh.server.testing.TestServer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the desk refuses, and what must break nothing. It is the first of December. */
class RewardRefusalsTest {
    private static final String VILLAGE = "prv.kab0.pusk01.desa0001";
    private static final TestServer server = TestServer.startWith(
            List.of(RewardFlowTest.December.class),
            List.of(
                    "prv",
                    "prv.kab0",
                    "prv.kab0.pusk01",
                    VILLAGE,
                    VILLAGE + ".moved001",
                    VILLAGE + ".moved002",
                    VILLAGE + ".future01",
                    VILLAGE + ".merged01",
                    VILLAGE + ".stock001",
                    VILLAGE + ".stock002",
                    "prv.kab0.pusk02",
                    "prv.kab0.pusk02.desa0002",
                    "prv.kab0.pusk02.desa0002.twice001",
                    "prv.kab0.pusk03",
                    "prv.kab0.pusk03.desa0003",
                    "prv.kab0.pusk03.desa0003.rolling1"),
            "tumbuh.limits.burst=1000000");
    private static final Staff bidan = Phone.staff(server, "bidan", Role.BIDAN, "desa0001");
    private static final Staff tpg = Phone.staff(server, "tpg", Role.TPG, "pusk01");
    private static final Staff desa = Phone.staff(server, "desa", Role.DESA, "desa0001");
    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);
    private static final String PROOF = ",'receiver':'IBU','proof':'7'";

    static {
        RewardPost.programme(server, tpg, "pusk01");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** The half-year rolls: a gift of July to December and one of June to November are two for the same months. */
    @Test
    void aGiftAtTheDeskForAHalfYearThatOverlapsAnotherOfTheChildIsRefused() {
        Staff midwife = Phone.staff(server, "bidan3", Role.BIDAN, "desa0003");
        Staff keeper = Phone.staff(server, "tpg3", Role.TPG, "pusk03");
        JsonNode set = keeper.get("/api/rewards/programme?place=pusk03").json();
        ObjectNode rolling = ((ObjectNode) set.path("template")).put("reward.semester", "ROLLING");
        TestServer.Answer made = set(keeper, "pusk03", "2026-01-01", rolling, "[]");
        assertEquals(200, made.status(), made.body());
        RewardPost post = RewardPost.of(server, midwife, "rolling1");
        UUID child = post.child("Anak Gilir", YearMonth.of(2026, 9), 20);
        for (int month = 9; month <= 11; month++) {
            weighedAndSigned(post, child, LocalDate.of(2026, month, 4), 8000 + 400 * month);
        }
        YearMonth november = YearMonth.of(2026, 11);
        approve(post, keeper, november);
        approve(post, keeper, DECEMBER);
        assertEquals(200, gift(post, "handed", child, "2026-06", PROOF).status());
        TestServer.Answer second = gift(post, "handed", child, "2026-07", PROOF);
        assertEquals("TMB-REWARD-GIVEN", second.code(), second.body());
        assertEquals(409, second.status());
        // The months before the other half-year are another gift's.
        assertThat(post.gifted(child).path("problems")).isEmpty();

        TestServer.Answer back = gift(post, "corrections/withdrawn", child, "2026-06", because(last(post, child)));
        assertEquals(200, back.status(), back.body());
        assertEquals(200, gift(post, "handed", child, "2026-07", PROOF).status());
        String withdrawal = back.json().path("fact").stringValue();
        assertEquals(
                "TMB-REWARD-GIFT",
                gift(post, "corrections/withdrawn", child, "2026-06", because(withdrawal))
                        .code(),
                "what was taken back does not come again by taking back the word that did it");
    }

    @Test
    void whoMovedBetweenTwoPosyanduOfTheBidanGetsOneGift() {
        RewardPost from = RewardPost.of(server, bidan, "moved001");
        RewardPost to = RewardPost.of(server, bidan, "moved002");
        UUID child = from.child("Anak Pindah", YearMonth.of(2026, 10), 20);
        for (int month = 8; month <= 11; month++) {
            LocalDate day = LocalDate.of(2026, month, 4);
            from.open(day);
            to.open(day);
            if (month == 10) {
                String moved = "{'subject':'" + child + "','day':'2026-10-01','body':{'to':'moved002'}}";
                assertEquals("accepted", from.phone().answer(from.phone().fact("person.moved", moved)));
            }
            (month < 10 ? from : to).weighed(child, day, 8000 + 400 * month);
            from.sign(YearMonth.from(day));
            to.sign(YearMonth.from(day));
        }
        approve(from, tpg, DECEMBER);
        approve(to, tpg, DECEMBER);
        assertEquals("DISETUJUI", from.gifted(child).path("state").stringValue());
        assertEquals("DISETUJUI", to.gifted(child).path("state").stringValue());
        assertEquals(200, from.donate("PAKET", 2, "paket", "2026-11-20").status());
        assertEquals(200, to.donate("PAKET", 2, "paket", "2026-11-20").status());
        // A phone without a signal, before anybody knew; the desk hears of the first of the two.
        TestServer.Answer first = gift(from, "handed", child, "2026-07", PROOF);
        assertEquals(200, first.status(), first.body());
        assertEquals(
                "TMB-REWARD-GIVEN", gift(to, "handed", child, "2026-07", PROOF).code());
        assertEquals(
                "conflict TMB-REWARD-GIVEN",
                to.phone().answer(RewardPost.handed(to.phone(), child, "2026-12-01T12:00:00Z")));
        assertEquals(List.of("PAKET 1"), free(from));
        assertEquals(
                List.of("PAKET 2"), free(to), "the second is a question, not a parcel, in whichever book one reads");
        assertThat(bidan.get("/api/rewards/book?place=moved002").body())
                .contains("stockproblem.KADO_KEDUA_TIDAK_DIBUKUKAN");
        assertEquals(List.of("PAKET 1", "PAKET 2"), free(new RewardPost(bidan, "desa0001", to.phone()), "moved"));
    }

    @Test
    void nothingIsProposedForAHalfYearThatHasNotBegun() {
        RewardPost post = RewardPost.of(server, bidan, "future01");
        UUID child = post.child("Anak Depan", YearMonth.of(2026, 10), 20);
        for (int month = 10; month <= 11; month++) {
            weighedAndSigned(post, child, LocalDate.of(2026, month, 4), 8000 + 400 * month);
        }
        for (YearMonth month : List.of(YearMonth.of(2027, 6), YearMonth.of(2099, 12))) {
            String hash = post.lists(month).path("hash").stringValue();
            TestServer.Answer early = post.step(bidan, month, "propose", null, hash);
            assertEquals("TMB-REWARD-TOO-EARLY", early.code(), early.body());
        }
        approve(post, tpg, DECEMBER);
        assertEquals(
                "TMB-REWARD-CASH",
                gift(post, "reserved", child, "2026-07", ",'item':'RUPIAH'").code());
        assertEquals(
                "TMB-REWARD-CASH",
                gift(post, "handed", child, "2026-07", PROOF + ",'item':'RUPIAH'")
                        .code());

        assertEquals("TMB-REWARD-TO-COME", meeting("2026-12-02").code());
        assertThat(due()).contains("reminder.RAPAT_SEBELUM_POSYANDU");
        assertEquals(200, meeting("2026-12-01").status());
        assertThat(due()).doesNotContain("reminder.RAPAT_SEBELUM_POSYANDU");
        Phone late = Phone.enrol(server, "future01", bidan).fetchAll();
        List<JsonNode> met = late.ids("gift").stream()
                .map(id -> late.item("gift", id))
                .filter(one -> one != null && one.path("type").stringValue().equals("reward.meeting"))
                .toList();
        assertThat(met).hasSize(1);
        assertEquals("{\"period\":\"2026-12\"}", met.getFirst().path("body").toString());
    }

    private static String due() {
        JsonNode line = bidan.get("/api/rewards/future01/2026-12").json().path("line");
        return line.path("due").toString();
    }

    private static TestServer.Answer meeting(String day) {
        RewardPost.of(server, bidan, "future01").plan(LocalDate.of(2026, 12, 5));
        return bidan.send(
                "POST",
                "/api/rewards/future01/2026-12/meetings",
                "{\"day\":\"" + day + "\",\"minutes\":30,\"attended\":{\"KADER\":4},\"words\":\"Jadwal\"}");
    }

    /** No phone and no desk can write such a word; where one stands all the same, as after two children were taken for one, the view passes it over. */
    @Test
    void inTheViewAWordAboutOneChildTakesBackNoHandOverOfAnother() {
        RewardPost post = RewardPost.of(server, bidan, "merged01");
        UUID child = post.child("Anak Sendiri", YearMonth.of(2026, 10), 22);
        UUID neighbour = post.child("Anak Sebelah", YearMonth.of(2026, 10), 23);
        ObjectNode handed = RewardPost.handed(post.phone(), child, "2026-12-01T00:10:00Z");
        assertEquals("accepted", post.phone().answer(handed));
        JdbcTemplate owner = new JdbcTemplate(new DriverManagerDataSource(
                server.database().jdbcUrl(),
                server.database().user(),
                server.database().password()));
        int written = owner.update(
                """
                insert into gift_fact (fact, kind, posyandu, path, person, semester, day, ord, kader, reason, base, device, actor, at, conflict)
                select ?, 4, posyandu, path, ?, semester, day, ord + 1, kader, 'DATA_SALAH', fact, device, actor, at, false
                from gift_fact where fact = ?""",
                UUID.randomUUID(),
                neighbour,
                UUID.fromString(handed.path("id").stringValue()));
        assertEquals(1, written);
        Phone other = Phone.enrol(server, "merged01", bidan);
        assertEquals(
                "conflict TMB-REWARD-GIVEN", other.answer(RewardPost.handed(other, child, "2026-12-01T00:20:00Z")));
        assertEquals(
                "accepted", post.phone().send(handed).getFirst().path("state").stringValue());
    }

    /** Stored words are never changed: one that cannot be read would stop every page of the Puskesmas for good. */
    @Test
    void aProgrammeThatNamesAPosyanduTwiceHoldsForItOnce() {
        Staff other = Phone.staff(server, "tpg2", Role.TPG, "pusk02");
        JsonNode template =
                other.get("/api/rewards/programme?place=pusk02").json().path("template");
        assertEquals(422, set(other, "pusk02", "2026-01-01", template, "[null]").status());
        TestServer.Answer twice = set(other, "pusk02", "2026-01-01", template, "[\"twice001\",\"twice001\"]");
        assertEquals(200, twice.status(), twice.body());
        JsonNode told = other.get("/api/rewards/programme?place=pusk02").json();
        assertEquals(
                "[\"twice001\"]", told.path("versions").path(0).path("posts").toString());
        JsonNode line = other.get("/api/rewards?period=2026-12").json().path(0);
        assertEquals("Sebatang Kayu", line.path("programme").stringValue());
    }

    @Test
    void theNewestWordOnAnnouncementsCountsOfEitherRecordOfOneChild() {
        RewardPost post = RewardPost.of(server, bidan, "merged01");
        UUID kept = post.child("Anak Satu", YearMonth.of(2026, 10), 20);
        UUID merged = post.child("Anak Satu Juga", YearMonth.of(2026, 10), 20);
        for (int month = 10; month <= 11; month++) {
            weighedAndSigned(post, kept, LocalDate.of(2026, month, 4), 8000 + 400 * month);
        }
        approve(post, tpg, DECEMBER);
        post.consent(kept);
        assertThat(announced(post)).isEqualTo("[\"Anak Satu\"]");
        TestServer.Answer joined =
                bidan.send("POST", "/api/people/" + merged + "/merge", "{\"into\":\"" + kept + "\"}");
        assertEquals(200, joined.status(), joined.body());
        assertThat(announced(post)).isEqualTo("[\"Anak Satu\"]");
        // A phone that has not heard of the merger.
        assertThat(
                        post.phone()
                                .answer(
                                        post.phone()
                                                .fact(
                                                        "consent.withdrawn",
                                                        "{'subject':'" + merged
                                                                + "','day':'2026-12-01','at':'2026-12-01T12:00:00Z',"
                                                                + "'body':{'purposes':['pengumuman-papan'],'reason':'Berubah pikiran'}}")))
                .isEqualTo("accepted");
        assertThat(announced(post)).isEqualTo("[]");
        TestServer.Answer board = bidan.get("/api/rewards/merged01/2026-12/announcement");
        assertThat(board.json().has("others"))
                .as("one is somebody one knows, whoever writes the board: " + board.body())
                .isFalse();
    }

    private static String announced(RewardPost post) {
        return desa.get("/api/rewards/" + post.id() + "/2026-12/announcement")
                .json()
                .path("names")
                .toString();
    }

    @Test
    void noMoreLeavesTheBookThanWasThereOnThatDayAndWhatIsUsedIsNotTakenBack() {
        RewardPost post = RewardPost.of(server, bidan, "stock001");
        assertEquals(200, donate("RUPIAH", 50_000, "2026-11-20").status());
        assertEquals(
                "TMB-REWARD-TO-COME",
                donate("RUPIAH", 50_000, "2026-12-02").code(),
                "what comes tomorrow would be spent today");
        assertEquals("TMB-REWARD-BODY", donate("RUPIAH", 5, "+999999999-12-31").code());
        assertEquals(
                "TMB-REWARD-STOCK",
                move("2026-11-19", "RUPIAH", 1, "BELANJA", "").code());
        assertEquals(
                "TMB-REWARD-STOCK",
                move("2026-11-20", "RUPIAH", 50_001, "BELANJA", "").code());
        String milk = ",'bought':'SUSU','boughtQuantity':4,'boughtUnit':'dus'";
        TestServer.Answer bought = move("2026-11-25", "RUPIAH", 50_000, "BELANJA", milk);
        assertEquals(200, bought.status(), bought.body());
        assertEquals(
                "TMB-REWARD-STOCK",
                move("2026-11-21", "RUPIAH", 1, "BELANJA", "").code(),
                "spent four days later");
        TestServer.Answer moved = move("2026-11-26", "SUSU", 3, "PINDAH_POSYANDU", ",'to':'stock002'");
        assertEquals(200, moved.status(), moved.body());
        assertEquals(
                "TMB-REWARD-DONATION",
                move("2026-11-26", "SUSU", 1, "PINDAH_POSYANDU", ",'to':'stock001'")
                        .code());
        assertEquals("TMB-REWARD-STOCK", back("stock001", bought).code(), "three of the four are elsewhere");
        RewardPost second = RewardPost.of(server, bidan, "stock002");
        TestServer.Answer broken = moveAt("stock002", "2026-11-27", "SUSU", 1, "RUSAK_ATAU_HILANG", "");
        assertEquals(200, broken.status(), broken.body());
        assertEquals("TMB-REWARD-STOCK", back("stock001", moved).code(), "one of the three is broken");
        TestServer.Answer whole = back("stock002", broken);
        assertEquals(200, whole.status(), whole.body());
        assertEquals("TMB-REWARD-CHANGED", back("stock002", whole).code(), "a word that took back is no line");
        assertEquals(200, back("stock001", moved).status());
        assertEquals(200, back("stock001", bought).status());
        assertEquals(List.of("RUPIAH 50000"), free(post));
        assertEquals(List.of(), free(second));
    }

    private static List<String> free(RewardPost post) {
        return free(post, post.id());
    }

    /** What is left of what came, at the places whose ids begin so. */
    private static List<String> free(RewardPost post, String places) {
        List<String> free = new ArrayList<>();
        for (JsonNode line :
                bidan.get("/api/rewards/book?place=" + post.id()).json().path("lines")) {
            if (line.path("received").asInt() > 0
                    && line.path("place").stringValue().startsWith(places)) {
                free.add(line.path("item").stringValue() + " " + line.path("free"));
            }
        }
        return free;
    }

    private static TestServer.Answer donate(String item, int quantity, String day) {
        return RewardPost.of(server, bidan, "stock001").donate(item, quantity, "rupiah", day);
    }

    private static TestServer.Answer move(String day, String item, int quantity, String move, String more) {
        return moveAt("stock001", day, item, quantity, move, more);
    }

    private static TestServer.Answer moveAt(
            String place, String day, String item, int quantity, String move, String more) {
        String body = "{'place':'" + place + "','body':{'day':'" + day + "','move':'" + move + "','item':'" + item
                + "','quantity':" + quantity + more + "}}";
        return bidan.send("POST", "/api/rewards/book/moves", body.replace('\'', '"'));
    }

    private static TestServer.Answer back(String place, TestServer.Answer written) {
        return bidan.send(
                "POST",
                "/api/rewards/book/corrections",
                "{\"place\":\"" + place + "\",\"fact\":\""
                        + written.json().path("fact").stringValue() + "\",\"reason\":\"Salah tulis\"}");
    }

    private static void weighedAndSigned(RewardPost post, UUID child, LocalDate day, int grams) {
        post.open(day);
        post.weighed(child, day, grams);
        post.sign(YearMonth.from(day));
    }

    private static void approve(RewardPost post, Staff approver, YearMonth month) {
        JsonNode lists = post.lists(month);
        String hash = lists.path("hash").stringValue();
        UUID proposed = post.stepped(post.bidan(), month, "propose", null, hash);
        String body = "{\"base\":\"" + proposed + "\",\"hash\":\"" + hash + "\",\"reason\":\"Buku dicocokkan\"}";
        TestServer.Answer passed =
                post.bidan().send("POST", "/api/rewards/" + post.id() + "/" + month + "/validate", body);
        assertEquals(200, passed.status(), passed.body());
        UUID validated = UUID.fromString(passed.json().path("fact").stringValue());
        post.stepped(approver, month, "approve", validated, hash);
    }

    private static TestServer.Answer set(Staff staff, String place, String from, JsonNode programme, String posts) {
        return staff.send(
                "POST",
                "/api/rewards/programme",
                "{\"place\":\"" + place + "\",\"from\":\"" + from + "\",\"programme\":" + programme + ",\"posts\":"
                        + posts + "}");
    }

    private static TestServer.Answer gift(RewardPost post, String what, UUID child, String semester, String more) {
        String item = more.contains("'item'") ? "" : ",'item':'PAKET'";
        String body = "{'person':'" + child + "','semester':'" + semester + "'" + item + more + "}";
        return post.bidan().send("POST", "/api/rewards/" + post.id() + "/gifts/" + what, body.replace('\'', '"'));
    }

    private static String because(String base) {
        return ",'reason':'DATA_SALAH','base':'" + base + "'";
    }

    /** The hand-over of the child. */
    private static String last(RewardPost post, UUID child) {
        for (JsonNode gift :
                post.bidan().get("/api/rewards/" + post.id() + "/gifts").json().path("gifts")) {
            for (JsonNode step : gift.path("steps")) {
                if (gift.path("person").stringValue().equals(child.toString())
                        && step.path("what").stringValue().equals("gift.handed")) {
                    return step.path("fact").stringValue();
                }
            }
        }
        throw new IllegalStateException("nothing was handed over");
    }
}
