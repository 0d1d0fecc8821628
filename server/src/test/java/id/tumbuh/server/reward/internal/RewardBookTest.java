package id.tumbuh.server.reward.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.tumbuh.server.foundation.Role;
import id.tumbuh.server.sync.Rebuilding;
import id.tumbuh.server.testing.Phone;
import id.tumbuh.server.testing.Staff;
import id.tumbuh.server.testing.TestServer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Donations, hand-overs on two phones without a signal and cancellations, in any order: the book balances and no child gets two. */
class RewardBookTest {
    private static final String VILLAGE = "prv.kab0.pusk01.desa0001";
    private static final int CHILDREN = 5;
    private static final int ORDERS = 3;
    private static final TestServer server = TestServer.startWith(
            List.of(RewardFlowTest.December.class),
            List.of(
                    "prv",
                    "prv.kab0",
                    "prv.kab0.pusk01",
                    VILLAGE,
                    VILLAGE + ".order000",
                    VILLAGE + ".order001",
                    VILLAGE + ".order002",
                    VILLAGE + ".order003",
                    VILLAGE + ".order004"),
            "tumbuh.limits.burst=1000000");
    private static final Staff bidan = Phone.staff(server, "bidan", Role.BIDAN, "desa0001");
    private static final Staff tpg = Phone.staff(server, "tpg", Role.TPG, "pusk01");

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void everyOrderEndsInTheSameBookAndARebuildEndsEqual() {
        RewardPost.programme(server, tpg, "pusk01");
        List<String> ends = new ArrayList<>();
        for (int order = 0; order < ORDERS; order++) {
            ends.add(played(RewardPost.of(server, bidan, "order00" + order), order));
        }
        assertThat(ends).allMatch(end -> end.equals(ends.getFirst()));

        JdbcTemplate owner = new JdbcTemplate(new DriverManagerDataSource(
                server.database().jdbcUrl(),
                server.database().user(),
                server.database().password()));
        owner.execute("grant select, insert, update, delete, truncate on all tables in schema public to tumbuh_app");
        owner.execute("create table place_kept as select * from place");
        Rebuilding.Report report = server.bean(Rebuilding.class).rebuild();
        owner.execute("insert into place select * from place_kept");
        assertThat(report.before())
                .containsKeys("reward_programme", "reward_fact", "reward_row", "gift_fact", "donation_fact");
        assertEquals(withoutPlaces(report.before()), withoutPlaces(report.after()));
    }

    @Test
    void aHandOverTakenBackUnderAnotherHalfYearIsTakenBackInAnyOrder() {
        RewardPost post = RewardPost.of(server, bidan, "order003");
        Phone phone = post.phone();
        for (List<Integer> order : List.of(List.of(0, 1, 2), List.of(0, 2, 1), List.of(1, 0, 2))) {
            UUID child = post.child("Anak Contoh", YearMonth.of(2026, 10), 20);
            ObjectNode first = RewardPost.handed(phone, child, "2026-12-01T00:10:00Z");
            ObjectNode second = RewardPost.handed(phone, child, "2026-12-01T00:20:00Z");
            ObjectNode back = gift(phone, "gift.withdrawn", child, "01", ",'reason':'DATA_SALAH'");
            back.put("base", first.path("id").stringValue());
            ((ObjectNode) back.path("body")).put("semester", "2027-01");
            List<ObjectNode> all = List.of(first, second, back);
            for (int one : order) {
                phone.send(all.get(one));
                if (one == 2) {
                    String id = back.path("id").stringValue();
                    bidan.send("POST", "/api/facts/" + id + "/release", null);
                }
            }
            assertThat(all.stream().map(fact -> state(phone, fact)))
                    .as(order.toString())
                    .containsOnly("accepted");
        }
    }

    /** The wrong child was tapped: the kader's own word of that day, from the phone that wrote it, in any order of arrival. */
    @Test
    void aKaderTakesBackHerOwnHandOverOfTheDayAndNobodyElses() {
        RewardPost post = RewardPost.of(server, bidan, "order004");
        Phone hers = post.phone();
        Phone other = Phone.enrol(server, post.id(), bidan);
        int number = 0;
        for (boolean backFirst : List.of(false, true)) {
            UUID child = post.child("Anak Contoh", YearMonth.of(2026, 10), 20 + number++);
            ObjectNode handed = RewardPost.handed(hers, child, "2026-12-01T00:10:00Z");
            ObjectNode back = backOf(hers, handed, "2026-12-01");
            for (ObjectNode one : backFirst ? List.of(back, handed) : List.of(handed, back)) {
                hers.send(one);
            }
            assertThat(List.of(state(hers, handed), state(hers, back))).containsOnly("accepted");
            assertThat(post.gifted(child).path("state").stringValue()).isEqualTo("BELUM_DIUSULKAN");
            assertThat(post.gifted(child).path("steps").toString()).contains("\"takenBack\":true");
            // What was taken back is free to be handed over, and is the first one then.
            assertThat(other.answer(RewardPost.handed(other, child, "2026-12-01T00:20:00Z")))
                    .isEqualTo("accepted");
            assertThat(post.gifted(child).path("state").stringValue()).isEqualTo("DISERAHKAN");
        }
        UUID child = post.child("Anak Contoh", YearMonth.of(2026, 10), 25);
        ObjectNode handed = RewardPost.handed(hers, child, "2026-12-01T00:10:00Z");
        hers.answer(handed);
        other.answer(backOf(other, handed, "2026-12-01"));
        hers.answer(backOf(hers, handed, "2026-12-02"));
        ObjectNode asBidan = backOf(other, handed, "2026-12-01");
        asBidan.put("by", "nakes");
        other.answer(asBidan);
        JsonNode stands = post.gifted(child);
        assertThat(stands.path("state").stringValue()).isEqualTo("DISERAHKAN");
        assertThat(stands.path("problems").toString()).contains("giftproblem.BUKAN_WEWENANG");
        assertThat(other.answer(RewardPost.handed(other, child, "2026-12-01T00:20:00Z")))
                .isEqualTo("conflict TMB-REWARD-GIVEN");
    }

    /** The view of gifts says what the rules say, before and after the hand-over that is named. */
    @Test
    void aWordAboutOneChildTakesBackNoHandOverOfAnother() {
        RewardPost post = RewardPost.of(server, bidan, "order004");
        Phone hers = post.phone();
        Phone other = Phone.enrol(server, post.id(), bidan);
        UUID neighbour = post.child("Anak Sebelah", YearMonth.of(2026, 10), 26);
        hers.answer(RewardPost.handed(hers, neighbour, "2026-12-01T00:05:00Z"));
        for (boolean backFirst : List.of(false, true)) {
            UUID child = post.child("Anak Contoh", YearMonth.of(2026, 10), 27);
            ObjectNode handed = RewardPost.handed(hers, child, "2026-12-01T00:10:00Z");
            ObjectNode back = gift(hers, "gift.withdrawn", neighbour, "01", ",'reason':'DATA_SALAH'");
            back.put("base", handed.path("id").stringValue());
            for (ObjectNode one : backFirst ? List.of(back, handed) : List.of(handed, back)) {
                hers.send(one);
            }
            assertThat(other.answer(RewardPost.handed(other, child, "2026-12-01T00:20:00Z")))
                    .isEqualTo("conflict TMB-REWARD-GIVEN");
            assertThat(state(hers, handed)).isEqualTo("accepted");
            JsonNode gift = post.gifted(child);
            assertThat(gift.path("state").stringValue()).isEqualTo("DISERAHKAN");
            assertThat(gift.path("steps").toString()).doesNotContain("\"takenBack\":true");
        }
        assertThat(post.gifted(neighbour).path("state").stringValue()).isEqualTo("DISERAHKAN");
    }

    private static ObjectNode backOf(Phone phone, ObjectNode handed, String day) {
        UUID child = UUID.fromString(handed.path("subject").stringValue());
        ObjectNode back = gift(phone, "gift.withdrawn", child, "01", ",'reason':'DATA_SALAH'");
        back.put("day", day);
        back.put("base", handed.path("id").stringValue());
        return back;
    }

    private static String state(Phone phone, ObjectNode fact) {
        return phone.send(fact).getFirst().path("state").stringValue();
    }

    private static Map<String, String> withoutPlaces(Map<String, String> digests) {
        Map<String, String> others = new TreeMap<>(digests);
        others.remove("place");
        return others;
    }

    /** What the book and the gifts of a posyandu say in the end. */
    private static String played(RewardPost post, int seed) {
        List<UUID> children = approved(post);
        Phone other = Phone.enrol(server, post.id(), bidan);
        List<Sent> sent = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            sent.add(new Sent(post.phone(), donation(post.phone(), 3)));
        }
        sent.add(new Sent(other, damaged(other)));
        for (int i = 0; i < CHILDREN; i++) {
            UUID child = children.get(i);
            sent.add(new Sent(other, gift(other, "gift.reserved", child, "01", ",'item':'PAKET'")));
            sent.add(new Sent(other, RewardPost.handed(other, child, "2026-12-01T01:0" + i + ":00Z")));
            // Before those that count, and taken back by who wrote it: neither stock nor gift knows of it in the end.
            ObjectNode wrong = RewardPost.handed(other, child, "2026-12-01T00:1" + i + ":00Z");
            sent.add(new Sent(other, wrong));
            sent.add(new Sent(other, backOf(other, wrong, "2026-12-01")));
            if (i % 2 == 0) {
                sent.add(
                        new Sent(post.phone(), RewardPost.handed(post.phone(), child, "2026-12-01T00:3" + i + ":00Z")));
            } else {
                sent.add(new Sent(
                        post.phone(), gift(post.phone(), "gift.delayed", child, "00", ",'reason':'STOK_HABIS'")));
            }
        }
        Collections.shuffle(sent, new Random(seed));
        sent.forEach(one -> assertThat(one.phone().answer(one.fact()))
                .isIn("accepted", "conflict TMB-REWARD-GIVEN", "held TMB-FACT-UNKNOWN-BASE"));
        return end(post);
    }

    private record Sent(Phone phone, ObjectNode fact) {}

    private static String end(RewardPost post) {
        JsonNode book = bidan.get("/api/rewards/book?place=" + post.id()).json();
        JsonNode line = book.path("lines").path(0);
        assertThat(line.path("reconciles").booleanValue()).isTrue();
        List<Integer> balances = new ArrayList<>();
        for (String column : List.of("received", "given", "damaged", "spent", "setAside", "free")) {
            balances.add(line.path(column).intValue());
        }
        assertThat(balances).containsExactly(12, CHILDREN, 2, 0, 0, 5);
        List<String> gifts = new ArrayList<>();
        for (JsonNode gift :
                bidan.get("/api/rewards/" + post.id() + "/gifts").json().path("gifts")) {
            int counted = 0;
            for (JsonNode step : gift.path("steps")) {
                boolean handed = step.path("what").stringValue().equals("gift.handed");
                boolean stands = step.path("counts").booleanValue()
                        && !step.path("takenBack").booleanValue();
                counted += handed && stands ? 1 : 0;
            }
            assertThat(counted).as(gift.toString()).isEqualTo(1);
            gifts.add(gift.path("name").stringValue()
                    + gift.path("state")
                    + gift.path("problems").size());
        }
        Collections.sort(gifts);
        return balances + " " + gifts + " " + book.path("problems").size() + " "
                + book.path("ways").size();
    }

    private static List<UUID> approved(RewardPost post) {
        List<UUID> children = new ArrayList<>();
        for (int i = 0; i < CHILDREN; i++) {
            children.add(post.child("Anak Contoh " + (char) ('A' + i), YearMonth.of(2026, 10), 20 + i));
        }
        for (int month = 10; month <= 11; month++) {
            LocalDate day = LocalDate.of(2026, month, 4);
            post.open(day);
            for (int i = 0; i < CHILDREN; i++) {
                post.weighed(children.get(i), day, 9000 + 400 * month + 10 * i);
            }
            post.sign(YearMonth.of(2026, month));
        }
        YearMonth december = YearMonth.of(2026, 12);
        String hash = post.lists(december).path("hash").stringValue();
        UUID proposed = post.stepped(bidan, december, "propose", null, hash);
        UUID validated = post.stepped(bidan, december, "validate", proposed, hash);
        post.stepped(tpg, december, "approve", validated, hash);
        return children;
    }

    private static ObjectNode donation(Phone phone, int quantity) {
        return phone.fact(
                "donation.received",
                "{'at':'2026-12-01T00:00:00Z','body':{'day':'2026-11-20','donorKind':'PKK','item':'PAKET','quantity':"
                        + quantity + ",'unit':'paket','purpose':'SEBATANG_KAYU','receivedBy':'PKK'}}");
    }

    private static ObjectNode damaged(Phone phone) {
        return phone.fact(
                "donation.moved",
                "{'at':'2026-12-01T00:00:00Z','body':{'day':'2026-11-30','move':'RUSAK_ATAU_HILANG','item':'PAKET','quantity':2}}");
    }

    private static ObjectNode gift(Phone phone, String kind, UUID child, String hour, String more) {
        return phone.fact(
                kind,
                "{'subject':'" + child + "','day':'2026-12-01','at':'2026-12-01T" + hour
                        + ":00:00Z','body':{'semester':'2026-07'" + more + "}}");
    }
}
