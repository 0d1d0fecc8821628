package id.tumbuh.server.reward.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.tumbuh.server.foundation.Ids;
import id.tumbuh.server.foundation.Role;
import id.tumbuh.server.testing.HandClock;
import id.tumbuh.server.testing.Phone;
import id.tumbuh.server.testing.Staff;
import id.tumbuh.server.testing.TestServer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import tools.jackson.databind.JsonNode;

/** From weighing days to a gift in the hand, as a Puskesmas, a bidan, kader and the village go through it. */
class RewardFlowTest {
    private static final String VILLAGE = "prv.kab0.pusk01.desa0001";
    private static final TestServer server = TestServer.startWith(
            List.of(December.class),
            List.of(
                    "prv",
                    "prv.kab0",
                    "prv.kab0.pusk01",
                    VILLAGE,
                    VILLAGE + ".melati01",
                    VILLAGE + ".mawar001",
                    VILLAGE + ".kenanga1",
                    VILLAGE + ".anggrek1"),
            "tumbuh.limits.burst=1000000");
    private static final Staff bidan = Phone.staff(server, "bidan", Role.BIDAN, "desa0001");
    private static final Staff tpg = Phone.staff(server, "tpg", Role.TPG, "pusk01");
    private static final Staff head = Phone.staff(server, "kapus", Role.KEPALA_PUSKESMAS, "pusk01");
    private static final Staff desa = Phone.staff(server, "desa", Role.DESA, "desa0001");
    private static final YearMonth HAND_OVER = YearMonth.of(2026, 12);

    static {
        RewardPost.programme(server, tpg, "pusk01");
    }

    /** The beginning of the month in which gifts are handed over. */
    static class December {
        @Bean
        @Primary
        HandClock december() {
            HandClock clock = new HandClock();
            clock.set("2026-12-01T02:00:00Z");
            return clock;
        }
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void listsComeFromSignedMonthsAndAGiftIsGivenOnce() {
        RewardPost post = RewardPost.of(server, bidan, "melati01");
        UUID gaining = post.child("Melati Satu", YearMonth.of(2026, 6), 14);
        UUID falling = post.child("Mawar Dua", YearMonth.of(2026, 6), 14);
        UUID away = post.child("Kenanga Tiga", YearMonth.of(2026, 6), 14);
        for (int month = 6; month <= 11; month++) {
            LocalDate day = LocalDate.of(2026, month, 4);
            post.open(day);
            post.weighed(gaining, day, 8000 + 400 * (month - 5));
            post.weighed(falling, day, 9000 - 50 * month);
            if (month != 9) {
                post.weighed(away, day, 8600 + 100 * month);
            }
            if (month < 11) {
                post.sign(YearMonth.of(2026, month));
            }
        }
        post.plan(LocalDate.of(2026, 12, 9));

        JsonNode early = post.lists(HAND_OVER);
        assertThat(early.path("blocked").booleanValue()).isTrue();
        post.sign(YearMonth.of(2026, 11));
        JsonNode lists = post.lists(HAND_OVER);
        assertThat(lists.path("blocked").booleanValue()).as(lists.toString()).isFalse();
        assertThat(post.on(lists, gaining)).isEqualTo("ON ON eligible");
        assertThat(post.on(lists, falling)).isEqualTo("ON OFF eligible quiet");
        assertThat(post.on(lists, away)).isEqualTo("OFF OFF near quiet");
        JsonNode why = post.row(lists, away).path("whyA").path(0);
        assertThat(why.path("code").stringValue()).isEqualTo("counted.TIDAK_DATANG");
        assertThat(post.row(lists, gaining).path("months")).hasSize(6);

        JsonNode clock = bidan.get("/api/rewards/melati01/2026-12").json().path("line");
        assertEquals("2026-12-04", clock.path("days").path("listDay").stringValue());
        assertThat(clock.path("due").toString()).contains("reminder.RAPAT_SEBELUM_POSYANDU");

        String hash = lists.path("hash").stringValue();
        assertEquals(
                "TMB-REWARD-CHANGED",
                post.step(bidan, HAND_OVER, "propose", null, "0".repeat(64)).code());
        UUID proposed = post.stepped(bidan, HAND_OVER, "propose", null, hash);
        assertEquals(403, post.step(tpg, HAND_OVER, "validate", proposed, hash).status());
        assertEquals(
                "TMB-REWARD-STATE",
                post.step(tpg, HAND_OVER, "approve", proposed, hash).code());
        UUID validated = post.stepped(bidan, HAND_OVER, "validate", proposed, hash);
        assertEquals(
                "TMB-REWARD-APPROVER",
                post.step(bidan, HAND_OVER, "approve", validated, hash).code());
        post.stepped(head, HAND_OVER, "approve", validated, hash);
        assertEquals("approved", post.lists(HAND_OVER).path("state").stringValue());

        JsonNode told = desa.get("/api/rewards/melati01/2026-12/announcement").json();
        assertThat(told.path("names")).isEmpty();
        post.consent(gaining);
        post.consent(falling);
        JsonNode allowed =
                desa.get("/api/rewards/melati01/2026-12/announcement").json();
        assertThat(allowed.path("names").toString()).isEqualTo("[\"Melati Satu\"]");
        assertEquals(403, desa.get("/api/rewards/melati01/2026-12/lists").status());

        giftsAreGiven(post, gaining, falling, away);
    }

    private static void giftsAreGiven(RewardPost post, UUID gaining, UUID falling, UUID away) {
        assertEquals(200, post.donate("PAKET", 5, "paket", "2026-11-20").status());
        assertEquals("TMB-REWARD-GIFT", post.gift(bidan, "reserved", away, "").code());
        assertEquals(200, post.gift(bidan, "reserved", gaining, "").status());
        assertEquals(
                "TMB-REWARD-HAND-OVER", post.gift(bidan, "handed", gaining, "").code());
        String proof = ",'receiver':'IBU','proof':'tanda-tangan:7'";
        assertEquals(200, post.gift(bidan, "handed", gaining, proof).status());
        assertEquals(
                "TMB-REWARD-GIVEN", post.gift(bidan, "handed", gaining, proof).code());
        JsonNode steps = post.gifted(gaining).path("steps");
        String wrongChild = ",'reason':'DATA_SALAH','base':'"
                + steps.get(steps.size() - 1).path("fact").stringValue() + "'";
        assertEquals(
                "TMB-REWARD-GIFT",
                post.gift(bidan, "corrections/withdrawn", falling, wrongChild).code());

        // Two phones without a signal hand over to the same child: the first by time counts, in whichever order they
        // arrive.
        Phone other = Phone.enrol(server, "melati01", bidan);
        List<String> answers = new ArrayList<>();
        answers.add(other.answer(RewardPost.handed(other, falling, "2026-12-01T03:00:00Z")));
        answers.add(post.phone().answer(RewardPost.handed(post.phone(), falling, "2026-12-01T02:00:00Z")));
        assertThat(answers).containsExactly("accepted", "accepted");
        JsonNode gift = post.gifted(falling);
        assertThat(gift.path("state").stringValue()).isEqualTo("DISERAHKAN");
        assertThat(gift.path("problems").toString()).contains("giftproblem.KADO_DISERAHKAN_DUA_KALI");
        assertThat(gift.path("steps").toString()).contains("\"counts\":false");

        JsonNode book = desa.get("/api/rewards/book?place=desa0001").json();
        JsonNode line = book.path("lines").path(0);
        assertThat(List.of(
                        line.path("received").intValue(),
                        line.path("given").intValue(),
                        line.path("setAside").intValue(),
                        line.path("free").intValue()))
                .containsExactly(5, 2, 0, 3);
        assertThat(book.path("ways")).hasSize(2);
        assertThat(book.toString()).doesNotContain(gaining.toString()).doesNotContain("Melati");
        assertThat(bidan.get("/api/rewards/book?place=desa0001").body()).contains(gaining.toString());
        assertThat(book.path("problems").toString()).contains("stockproblem.KADO_KEDUA_TIDAK_DIBUKUKAN");
        aNewPhoneKnowsForWhomGiftsAre(gaining, falling, away);
    }

    private static void aNewPhoneKnowsForWhomGiftsAre(UUID gaining, UUID falling, UUID away) {
        Phone late = Phone.enrol(server, "melati01", bidan).fetchAll();
        List<JsonNode> told = new ArrayList<>();
        late.ids("gift").forEach(id -> told.add(Objects.requireNonNull(late.item("gift", id))));
        assertThat(told)
                .extracting(one -> one.path("type").stringValue())
                .containsExactlyInAnyOrder(
                        "reward.proposed",
                        "reward.approved",
                        "gift.reserved",
                        "gift.handed",
                        "gift.handed",
                        "gift.handed",
                        "donation.received",
                        "consent.given",
                        "consent.given");
        assertEquals(
                "{\"item\":\"PAKET\"}",
                first(told, "donation.received", "").path("body").toString());
        assertEquals(
                "{\"purposes\":[\"pengumuman-papan\"]}",
                first(told, "consent.given", gaining.toString()).path("body").toString());
        JsonNode list = first(told, "reward.proposed", "").path("body");
        assertEquals(first(told, "reward.approved", "").path("body").path("hash"), list.path("hash"));
        assertEquals("Sebatang Kayu", list.path("programme").path("name").stringValue());
        assertThat(list.path("children")).hasSize(2);
        assertThat(list.path("children").toString())
                .contains("{\"person\":\"" + gaining + "\",\"eligible\":true,\"quiet\":false}")
                .contains("{\"person\":\"" + falling + "\",\"eligible\":true,\"quiet\":true}")
                .doesNotContain(away.toString());
        JsonNode handed = first(told, "gift.handed", gaining.toString());
        assertEquals("2026-07", handed.path("body").path("semester").stringValue());
        assertEquals("IBU", handed.path("body").path("receiver").stringValue());
    }

    private static JsonNode first(List<JsonNode> told, String type, String subject) {
        return told.stream()
                .filter(one -> one.path("type").stringValue().equals(type))
                .filter(one -> one.path("subject").asString("").equals(subject))
                .findFirst()
                .orElseThrow();
    }

    /** Five minutes are the SOP's for measuring, two for writing. */
    @Test
    void stepsAreTimedByThePhoneThatTookBothOfThem() {
        RewardPost post = RewardPost.of(server, bidan, "anggrek1");
        post.open(LocalDate.of(2026, 11, 3));
        UUID quick = post.child("Anggrek Cepat", YearMonth.of(2026, 11), 14);
        UUID slow = post.child("Anggrek Lama", YearMonth.of(2026, 11), 15);
        UUID elsewhere = post.child("Anggrek Lain", YearMonth.of(2026, 11), 16);
        Phone other = Phone.enrol(server, "anggrek1", bidan);
        at(post.phone(), "visit.attended", quick, "02:00:00", "{}");
        at(post.phone(), "visit.measured", quick, "02:05:00", "{'weight_g':8200}");
        at(post.phone(), "visit.attended", slow, "02:01:00", "{}");
        at(post.phone(), "visit.measured", slow, "02:06:01", "{'weight_g':8300}");
        at(post.phone(), "visit.attended", elsewhere, "02:02:00", "{}");
        at(other, "visit.measured", elsewhere, "02:03:00", "{'weight_g':8400}");
        JsonNode times = bidan.get("/api/rewards/anggrek1/2026-11").json().path("times");
        assertThat(times).hasSize(1);
        assertEquals(
                "{\"step\":\"UKUR\",\"minutesOfSop\":5,\"times\":2,\"within\":1,\"medianSeconds\":300}",
                times.path(0).toString());
        assertThat(desa.get("/api/rewards/anggrek1/2026-11").json().path("times"))
                .as("two children are too few to be told")
                .isEmpty();
    }

    private static void at(Phone phone, String type, UUID child, String time, String body) {
        UUID session = Ids.named("session", "anggrek1/2026-11-03");
        String answer = phone.answer(phone.fact(
                type,
                "{'subject':'" + child + "','session':'" + session + "','day':'2026-11-03','at':'2026-11-03T" + time
                        + "Z','body':" + body + "}"));
        assertEquals("accepted", answer);
    }

    @Test
    void aDoubtfulWeightIsOutUntilTheBidanLetsItStand() {
        RewardPost post = RewardPost.of(server, bidan, "mawar001");
        UUID child = post.child("Dahlia Empat", YearMonth.of(2026, 9), 20);
        post.open(LocalDate.of(2026, 9, 4));
        post.open(LocalDate.of(2026, 10, 4));
        post.open(LocalDate.of(2026, 11, 4));
        post.weighed(child, LocalDate.of(2026, 9, 4), 7800);
        post.weighed(child, LocalDate.of(2026, 10, 4), 8000);
        post.weighed(child, LocalDate.of(2026, 11, 4), 10_500);
        post.sign(YearMonth.of(2026, 9));
        post.sign(YearMonth.of(2026, 10));
        post.explained(YearMonth.of(2026, 11));
        JsonNode doubted = post.row(post.lists(HAND_OVER), child);
        assertThat(doubted.path("eligible").booleanValue()).isFalse();
        assertThat(doubted.path("whyB").toString()).contains("gainreason.BERAT_DIRAGUKAN");

        JsonNode cases = bidan.get("/api/months/mawar001/2026-11/cases").json().path("cases");
        String key = "";
        for (JsonNode one : cases) {
            if (one.path("kind").stringValue().equals("UKURAN_MERAGUKAN")) {
                key = one.path("key").stringValue();
            }
        }
        TestServer.Answer accepted = bidan.send(
                "POST",
                "/api/months/mawar001/2026-11/cases/decisions",
                "{\"decisions\":[{\"key\":\"" + key + "\",\"decision\":\"accept\",\"reason\":\"Ditimbang ulang\"}]}");
        assertEquals(200, accepted.status(), accepted.body());
        JsonNode believed = post.row(post.lists(HAND_OVER), child);
        assertThat(believed.path("b").stringValue()).as(believed.toString()).isEqualTo("ON");
        assertThat(believed.path("eligible").booleanValue()).isTrue();
    }

    @Test
    void theListDayIsMovedBeforeAHolidayAndAMonthWithoutASignatureNeedsAReason() {
        RewardPost post = RewardPost.of(server, bidan, "kenanga1");
        UUID child = post.child("Anggrek Lima", YearMonth.of(2026, 10), 20);
        post.open(LocalDate.of(2026, 10, 4));
        post.weighed(child, LocalDate.of(2026, 10, 4), 9000);
        post.sign(YearMonth.of(2026, 10));
        post.open(LocalDate.of(2026, 11, 4));
        post.weighed(child, LocalDate.of(2026, 11, 4), 9400);
        post.plan(LocalDate.of(2026, 12, 16));
        assertEquals(
                200,
                tpg.send(
                                "POST",
                                "/api/rewards/holidays",
                                "{\"place\":\"pusk01\",\"day\":\"2026-12-11\",\"name\":\"Libur daerah\"}")
                        .status());
        JsonNode days =
                bidan.get("/api/rewards/kenanga1/2026-12").json().path("line").path("days");
        assertEquals("2026-12-10", days.path("listDay").stringValue());

        JsonNode lists = post.lists(HAND_OVER);
        String hash = lists.path("hash").stringValue();
        UUID proposed = post.stepped(bidan, HAND_OVER, "propose", null, hash);
        assertEquals(
                "TMB-REWARD-BLOCKED",
                post.step(bidan, HAND_OVER, "validate", proposed, hash).code());
        String body = "{\"base\":\"" + proposed + "\",\"hash\":\"" + hash + "\",\"reason\":\"Buku dicocokkan\"}";
        TestServer.Answer passed = bidan.send("POST", "/api/rewards/kenanga1/2026-12/validate", body);
        assertEquals(200, passed.status(), passed.body());
        // What was proposed does not change; that it would come out otherwise now is told.
        post.sign(YearMonth.of(2026, 11));
        JsonNode now = post.lists(HAND_OVER);
        assertThat(now.path("hash").stringValue()).isEqualTo(hash);
        assertThat(now.path("changed").booleanValue()).isTrue();
        assertEquals(
                "TMB-REWARD-NOT-NOW",
                post.step(bidan, YearMonth.of(2026, 11), "propose", null, hash).code());
    }
}
