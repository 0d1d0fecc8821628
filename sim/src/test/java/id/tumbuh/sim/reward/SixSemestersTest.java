package id.tumbuh.sim.reward;

import static id.tumbuh.care.reward.Programme.SEBATANG_KAYU;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.care.reward.RewardRole;
import id.tumbuh.care.reward.Semester;
import id.tumbuh.care.reward.child.RewardChild;
import id.tumbuh.care.reward.gift.Entitlement;
import id.tumbuh.care.reward.gift.GiftAct;
import id.tumbuh.care.reward.gift.GiftBook;
import id.tumbuh.care.reward.gift.GiftFact;
import id.tumbuh.care.reward.gift.GiftKey;
import id.tumbuh.care.reward.gift.GiftState;
import id.tumbuh.care.reward.ledger.Ledger;
import id.tumbuh.care.reward.ledger.StockKind;
import id.tumbuh.care.reward.ledger.StockLine;
import id.tumbuh.care.reward.ledger.StockMove;
import id.tumbuh.care.reward.list.RewardLists;
import id.tumbuh.care.reward.list.RewardVerdict;
import id.tumbuh.sim.Parameters;
import id.tumbuh.sim.Post;
import id.tumbuh.sim.Simulation;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Three posyandu of a village from July 2023 to June 2026: six half-years, against a tally of its own. */
class SixSemestersTest {
    private static final Parameters PARAMETERS = Parameters.usual().from(YearMonth.of(2023, 7), 36);
    private static final List<Post> POSTS =
            Simulation.of(3, PARAMETERS, 6).all().toList();
    private static final int FIRST = 2023 * 12 + 6;
    /** November 2024 is not validated in time; February 2026 lies as a gap among the validated. */
    private static final Set<Integer> OPEN = Set.of(2024 * 12 + 10, 2026 * 12 + 1);

    private static int handOverMonth(int semester) {
        return FIRST + 6 * semester + 5;
    }

    @Test
    void theListsAreThoseOfTheTally() {
        int a = 0;
        int b = 0;
        int both = 0;
        for (Post post : POSTS) {
            List<Child> children = Child.of(post);
            List<RewardChild> read = RewardBook.children(post, children);
            for (int semester = 0; semester < 6; semester++) {
                Tally tally = new Tally(post, children, handOverMonth(semester), OPEN);
                RewardLists lists =
                        RewardLists.of(SEBATANG_KAYU, handOverMonth(semester), RewardBook.months(post, OPEN), read);
                assertEquals(tally.listA, ids(lists.listA()), "list A of half-year " + semester);
                assertEquals(tally.listB, ids(lists.listB()), "list B of half-year " + semester);
                assertEquals(tally.gifts(), ids(lists.eligible()));
                assertEquals(new Semester(FIRST + 6 * semester), lists.semester());
                a += tally.listA.size();
                b += tally.listB.size();
                both += tally.listA.size() + tally.listB.size() - tally.gifts().size();
            }
        }
        assertTrue(a > both && b > both && both > 0, "the village shows every case: " + a + " " + b + " " + both);
    }

    @Test
    void monthsThatAreNotValidatedBlockTheirOwnListsAlone() {
        Post post = POSTS.get(0);
        for (int semester = 0; semester < 6; semester++) {
            RewardLists lists =
                    RewardLists.of(SEBATANG_KAYU, handOverMonth(semester), RewardBook.months(post, OPEN), List.of());
            assertEquals(semester != 2 && semester != 5, lists.mayBeApproved(null), "half-year " + semester);
        }
    }

    @Test
    void everyEligibleChildGetsOneGiftFromTwoPhonesAndTheBookReconciles() {
        Post post = POSTS.get(1);
        List<Child> children = Child.of(post);
        List<RewardChild> read = RewardBook.children(post, children);
        List<GiftFact> facts = new ArrayList<>();
        List<StockMove> moves = new ArrayList<>();
        Set<GiftKey> expected = new TreeSet<>((one, other) -> one.toString().compareTo(other.toString()));
        for (int semester = 0; semester < 6; semester++) {
            int month = handOverMonth(semester);
            moves.add(StockMove.received("donasi-" + semester, "P", month * 31 - 20, "paket", 200));
            Semester half = new Semester(FIRST + 6 * semester);
            new Tally(post, children, month, OPEN).gifts().forEach(id -> expected.add(new GiftKey(id, half)));
            RewardLists lists = RewardLists.of(SEBATANG_KAYU, month, RewardBook.months(post, OPEN), read);
            lists.eligible().forEach(each -> handOver(new GiftKey(each.child(), half), month * 31, facts, moves));
        }
        Random random = new Random(6);
        Collections.shuffle(facts, random);
        Collections.shuffle(moves, random);
        GiftBook book = GiftBook.of(SEBATANG_KAYU, facts);
        assertEquals(
                expected.size(),
                book.entitlements().stream()
                        .filter(each -> each.state() == GiftState.DISERAHKAN && each.handOver() != null)
                        .count());
        for (Entitlement entitlement : book.entitlements()) {
            assertTrue(expected.contains(entitlement.key()));
            assertEquals(1, entitlement.repeated().size(), "the other phone is a question");
        }
        StockLine line = Ledger.of(SEBATANG_KAYU, moves).line("P", "paket");
        assertEquals(new StockLine("P", "paket", 1_200, expected.size(), 0, 0, 0, 1_200 - expected.size()), line);
        assertTrue(line.reconciles());
    }

    private static void handOver(GiftKey key, int day, List<GiftFact> facts, List<StockMove> moves) {
        String id = key.toString();
        String child = key.child();
        Semester half = key.semester();
        facts.add(GiftFact.of("u" + id, child, half, GiftAct.USULKAN, RewardRole.KADER, day - 5));
        facts.add(GiftFact.of("v" + id, child, half, GiftAct.VALIDASI_USULAN, RewardRole.BIDAN, day - 4));
        facts.add(GiftFact.of("s" + id, child, half, GiftAct.SETUJUI, RewardRole.KEPALA_PUSKESMAS, day - 3));
        moves.add(StockMove.forChild("r" + id, "P", StockKind.SISIHKAN, day - 2, 0, "paket", key));
        for (String phone : List.of("x", "y")) {
            facts.add(GiftFact.handOver(phone + id, child, half, RewardRole.KADER, day, 600, "Ibu", "ttd"));
            moves.add(StockMove.forChild(phone + id, "P", StockKind.BERI, day, 600, "paket", key));
        }
    }

    private static Set<String> ids(List<RewardVerdict> verdicts) {
        Set<String> ids = new TreeSet<>();
        verdicts.forEach(each -> ids.add(each.child()));
        return ids;
    }
}
