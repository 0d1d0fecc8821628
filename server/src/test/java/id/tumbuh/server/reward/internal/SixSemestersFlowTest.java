package id.tumbuh.server.reward.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.tumbuh.growth.Sex;
import id.tumbuh.server.foundation.Role;
import id.tumbuh.server.testing.Phone;
import id.tumbuh.server.testing.Staff;
import id.tumbuh.server.testing.TestServer;
import id.tumbuh.sim.ErrorRates;
import id.tumbuh.sim.Membership;
import id.tumbuh.sim.Parameters;
import id.tumbuh.sim.Person;
import id.tumbuh.sim.Post;
import id.tumbuh.sim.Session;
import id.tumbuh.sim.Simulation;
import id.tumbuh.sim.Visit;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * A simulated posyandu from July 2023 to June 2026 through the server: months are signed, lists proposed and approved, gifts handed over by two
 * phones, some of them half a year late because the stock was out. Who is on which list, who just misses it and why, and every balance of Buku
 * Donasi are counted a second time here, from the simulation's weights alone.
 */
class SixSemestersFlowTest {
    private static final String VILLAGE = "prv.kab0.pusk01.desa0001";
    private static final YearMonth FIRST = YearMonth.of(2023, 7);
    private static final int CHILDREN = 26;
    /** So many gifts are short at the end of a half-year; a donation in the next one makes up for it. */
    private static final int[] SHORT = {0, 2, 0, 1, 3, 0};

    private static final int TO_SPARE = 4;
    private static final Parameters PARAMETERS =
            Parameters.usual().from(FIRST, 36).with(ErrorRates.NONE);

    private static final TestServer server = TestServer.startWith(
            List.of(RewardFlowTest.December.class),
            List.of("prv", "prv.kab0", "prv.kab0.pusk01", VILLAGE, VILLAGE + ".melati01"),
            "tumbuh.limits.burst=1000000");
    private static final Staff bidan = Phone.staff(server, "bidan", Role.BIDAN, "desa0001");
    private static final Staff head = Phone.staff(server, "kapus", Role.KEPALA_PUSKESMAS, "pusk01");
    private static final Staff tpg = Phone.staff(server, "tpg", Role.TPG, "pusk01");

    private final Post sim = Simulation.of(1, PARAMETERS, 11).all().findFirst().orElseThrow();
    private final PaperBook paper = new PaperBook(sim.sessions());
    private final Map<UUID, PaperBook.Child> children = children(sim);
    private final RewardPost post = RewardPost.of(server, bidan, "melati01");
    private final Phone other = Phone.enrol(server, "melati01", bidan);

    /** The tally of the book. */
    private int received;

    private int given;
    private List<UUID> late = List.of();
    private final Set<String> gifts = new TreeSet<>();

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Map<UUID, PaperBook.Child> children(Post sim) {
        Map<UUID, PaperBook.Child> children = new LinkedHashMap<>();
        for (Membership membership : sim.memberships()) {
            Person person = sim.people().stream()
                    .filter(each -> each.id().equals(membership.person()))
                    .findFirst()
                    .orElseThrow();
            PaperBook.Child child = PaperBook.Child.of(person, membership, sim.visits());
            boolean dies = sim.events().stream()
                    .anyMatch(event -> event.toString().contains("Died[")
                            && event.toString().contains(person.id().toString()));
            if (membership.until() == null && !dies && child.weighings().size() > 1 && children.size() < CHILDREN) {
                children.put(person.id(), child);
            }
        }
        return children;
    }

    @Test
    void sixHalfYearsComeOutAsTheTallySays() {
        programme();
        children.values().forEach(this::register);
        int a = 0;
        int b = 0;
        int both = 0;
        int near = 0;
        for (int semester = 0; semester < SHORT.length; semester++) {
            YearMonth handOver = FIRST.plusMonths(6L * semester + 5);
            for (YearMonth month = handOver.minusMonths(semester == 0 ? 5 : 6);
                    month.isBefore(handOver);
                    month = month.plusMonths(1)) {
                happened(month);
            }
            JsonNode lists = post.lists(handOver);
            List<UUID> eligible = new ArrayList<>();
            for (PaperBook.Child child : children.values()) {
                PaperBook.Line line = paper.line(child, number(handOver));
                compare(lists, child, line, handOver);
                a += line.onA() ? 1 : 0;
                b += line.onB() ? 1 : 0;
                both += line.onA() && line.onB() ? 1 : 0;
                near += line.justMisses() ? 1 : 0;
                if (line.eligible()) {
                    eligible.add(child.person().id());
                }
            }
            eligible.sort(Comparator.comparing(UUID::toString));
            approve(lists, handOver);
            handOver(handOver, eligible, SHORT[semester]);
            balance(handOver);
        }
        assertThat(List.of(a - both, b - both, both, near)).allMatch(count -> count > 0);
        everyEntitlementHasOneGift();
    }

    private static int number(YearMonth month) {
        return month.getYear() * 12 + month.getMonthValue() - 1;
    }

    private void programme() {
        JsonNode set = tpg.get("/api/rewards/programme?place=pusk01").json();
        TestServer.Answer answer = tpg.send(
                "POST",
                "/api/rewards/programme",
                "{\"place\":\"pusk01\",\"from\":\"2023-07-01\",\"programme\":" + set.path("template") + "}");
        assertEquals(200, answer.status(), answer.body());
    }

    private void register(PaperBook.Child child) {
        Person person = child.person();
        String sex = person.sex() == Sex.FEMALE ? "female" : "male";
        String day = LocalDate.ofEpochDay(child.membership().from()).toString();
        String body = "{'subject':'" + person.id() + "','day':'" + day
                + "','body':{'kind':'child','name':'Anak Contoh','sex':'" + sex + "','birthDate':'"
                + LocalDate.ofEpochDay(person.birthDay()) + "','isSynthetic':true}}";
        assertEquals("accepted", post.phone().answer(post.phone().fact("person.registered", body)));
    }

    /** Opens or cancels the day, writes every weight down and signs. */
    private void happened(YearMonth month) {
        Session session = sim.sessions().stream()
                .filter(each -> each.month() == number(month))
                .findFirst()
                .orElseThrow();
        String day = LocalDate.ofEpochDay(session.scheduledDay()).toString();
        List<JsonNode> facts = new ArrayList<>();
        facts.add(
                session.held()
                        ? post.phone().fact("session.opened", "{'day':'" + day + "'}")
                        : post.phone().fact("session.cancelled", "{'day':'" + day + "','body':{'reason':'LAINNYA'}}"));
        for (PaperBook.Child child : children.values()) {
            Visit visit = child.weighings().get(number(month));
            if (visit != null) {
                facts.add(post.phone()
                        .fact(
                                "visit.measured",
                                "{'subject':'" + child.person().id() + "','day':'" + LocalDate.ofEpochDay(visit.day())
                                        + "','place':'" + (visit.place() == Visit.Place.HOME ? "home" : "posyandu")
                                        + "','body':{'weight_g':" + visit.weightGrams() + "}}"));
            }
        }
        post.phone()
                .send(facts.toArray(JsonNode[]::new))
                .forEach(outcome -> assertThat(outcome.path("outcome").stringValue())
                        .as(outcome.toString())
                        .isEqualTo("accepted"));
        if (session.held()) {
            post.sign(month);
        }
    }

    private void compare(JsonNode lists, PaperBook.Child child, PaperBook.Line line, YearMonth handOver) {
        UUID id = child.person().id();
        JsonNode row = row(lists, id);
        String where = handOver + " " + id + " " + row;
        if (row == null) {
            assertEquals(PaperBook.Line.NOWHERE, line, where);
            return;
        }
        assertEquals(line.onA(), row.path("a").stringValue().equals("ON"), where);
        assertEquals(line.onB(), row.path("b").stringValue().equals("ON"), where);
        assertEquals(line.eligible(), row.path("eligible").booleanValue(), where);
        assertEquals(line.justMisses(), row.path("near").booleanValue(), where);
        if (!row.has("excluded")) {
            assertEquals(line.whyNotA(), line.onA() ? List.of() : codes(row.path("whyA")), where);
            assertEquals(
                    line.whyNotB(), line.onB() ? "" : codes(row.path("whyB")).getFirst(), where);
        }
    }

    private static @Nullable JsonNode row(JsonNode lists, UUID child) {
        for (JsonNode row : lists.path("children")) {
            if (row.path("person").stringValue().equals(child.toString())) {
                return row;
            }
        }
        return null;
    }

    private static List<String> codes(JsonNode said) {
        return said.valueStream().map(one -> one.path("code").stringValue()).toList();
    }

    private void approve(JsonNode lists, YearMonth handOver) {
        assertThat(lists.path("blocked").booleanValue()).as(handOver.toString()).isFalse();
        String hash = lists.path("hash").stringValue();
        UUID proposed = post.stepped(bidan, handOver, "propose", null, hash);
        UUID validated = post.stepped(bidan, handOver, "validate", proposed, hash);
        post.stepped(head, handOver, "approve", validated, hash);
    }

    /** What was late is made up for first; then everybody gets one, save those for whom it is short. */
    private void handOver(YearMonth month, List<UUID> eligible, int tooFew) {
        LocalDate day = month.atDay(20);
        if (!late.isEmpty()) {
            donate(late.size(), month.minusMonths(4).atDay(3));
            String before = month.minusMonths(6).minusMonths(5).toString();
            late.forEach(child ->
                    hand(post.phone(), child, before, month.minusMonths(4).atDay(5), "accepted"));
        }
        int parcels = eligible.size() - tooFew + (tooFew == 0 ? TO_SPARE : 0) - stock();
        donate(parcels, month.atDay(2));
        String semester = month.minusMonths(5).toString();
        List<UUID> now = eligible.subList(0, eligible.size() - tooFew);
        for (UUID child : now) {
            hand(post.phone(), child, semester, day, "accepted");
        }
        // The other phone did the same an hour later, without a signal.
        assertThat(other.answer(handed(other, now.getFirst(), semester, day, "05")))
                .isEqualTo("conflict TMB-REWARD-GIVEN");
        late = List.copyOf(eligible.subList(eligible.size() - tooFew, eligible.size()));
        for (UUID child : late) {
            assertEquals(
                    "accepted",
                    other.answer(other.fact(
                            "gift.delayed",
                            "{'subject':'" + child + "','day':'" + day + "','at':'" + day
                                    + "T04:00:00Z','body':{'semester':'" + semester + "','reason':'STOK_HABIS'}}")));
        }
        eligible.forEach(child -> gifts.add(child + " " + semester));
    }

    private int stock() {
        return received - given;
    }

    private void donate(int parcels, LocalDate day) {
        if (parcels > 0) {
            TestServer.Answer answer = post.donate("PAKET", parcels, "paket", day.toString());
            assertEquals(200, answer.status(), answer.body());
            received += parcels;
        }
    }

    private void hand(Phone phone, UUID child, String semester, LocalDate day, String answer) {
        assertEquals(answer, phone.answer(handed(phone, child, semester, day, "03")));
        given++;
    }

    private static JsonNode handed(Phone phone, UUID child, String semester, LocalDate day, String hour) {
        return phone.fact(
                "gift.handed",
                "{'subject':'" + child + "','day':'" + day + "','at':'" + day + "T" + hour
                        + ":00:00Z','body':{'semester':'" + semester
                        + "','item':'PAKET','receiver':'IBU','proof':'foto:1'}}");
    }

    private void balance(YearMonth month) {
        JsonNode line = bidan.get("/api/rewards/book?place=melati01&until=" + month.atEndOfMonth())
                .json()
                .path("lines")
                .path(0);
        List<Integer> balances = new ArrayList<>();
        for (String column : List.of("received", "given", "damaged", "spent", "setAside", "free")) {
            balances.add(line.path(column).intValue());
        }
        assertEquals(List.of(received, given, 0, 0, 0, received - given), balances, month.toString());
    }

    private void everyEntitlementHasOneGift() {
        Set<String> handed = new TreeSet<>();
        Set<String> waiting = new TreeSet<>();
        for (JsonNode gift : bidan.get("/api/rewards/melati01/gifts").json().path("gifts")) {
            String key = gift.path("person").stringValue() + " "
                    + gift.path("semester").stringValue();
            int counted = 0;
            for (JsonNode step : gift.path("steps")) {
                boolean hand = step.path("what").stringValue().equals("gift.handed");
                counted += hand && step.path("counts").booleanValue() ? 1 : 0;
            }
            (counted == 1 ? handed : waiting).add(key);
            assertThat(counted).as(gift.toString()).isLessThan(2);
        }
        late.forEach(child -> assertThat(waiting).anyMatch(key -> key.startsWith(child.toString())));
        assertEquals(gifts.size() - late.size(), handed.size());
        handed.addAll(waiting);
        assertEquals(gifts, handed);
    }
}
