package id.tumbuh.care.reward.ledger;

import static id.tumbuh.care.reward.Programme.SEBATANG_KAYU;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.care.reward.Semester;
import id.tumbuh.care.reward.gift.GiftKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LedgerTest {
    private static final Semester SEMESTER = new Semester(24_312);
    private static final GiftKey A1 = new GiftKey("A1", SEMESTER);
    private static final GiftKey A2 = new GiftKey("A2", SEMESTER);

    private static StockMove received(String id, int day, long quantity) {
        return StockMove.received(id, "P", day, "paket", quantity);
    }

    private static StockMove forChild(String id, StockKind kind, int day, GiftKey key) {
        return StockMove.forChild(id, "P", kind, day, 0, "paket", key);
    }

    private static Ledger ledger(StockMove... moves) {
        return Ledger.of(SEBATANG_KAYU, List.of(moves));
    }

    private static List<String> problems(Ledger ledger) {
        ledger.problems().forEach(each -> assertTrue(each.fits()));
        return ledger.problems().stream().map(each -> each.code().code()).toList();
    }

    @Test
    void receivedIsGivenAndDamagedAndInStock() {
        Ledger ledger = ledger(
                received("1", 1, 10),
                StockMove.out("2", "P", StockKind.RUSAK_ATAU_HILANG, 2, "paket", 1),
                forChild("3", StockKind.SISIHKAN, 3, A1),
                forChild("4", StockKind.SISIHKAN, 3, A2),
                forChild("5", StockKind.BERI, 4, A1));
        assertEquals(new StockLine("P", "paket", 10, 1, 1, 0, 1, 7), ledger.line("P", "paket"));
        assertEquals(List.of(), problems(ledger));
    }

    /** Ten come on day 5, four leave on day 7, three come on day 9; another posyandu is another stock. */
    @Test
    void whatIsFreeSinceADayIsTheLeastOfThatDayAndThoseAfterIt() {
        List<StockMove> moves = List.of(
                received("1", 5, 10),
                StockMove.out("2", "P", StockKind.RUSAK_ATAU_HILANG, 7, "paket", 4),
                received("3", 9, 3),
                StockMove.toOther("4", "Q", "P", 11, "paket", 2),
                StockMove.out("5", "Q", StockKind.RUSAK_ATAU_HILANG, 12, "paket", 9));
        int[] days = {4, 5, 6, 7, 8, 9, 10, 11, 12};
        long[] free = {0, 6, 6, 6, 6, 9, 9, 11, 11};
        for (int i = 0; i < days.length; i++) {
            assertEquals(free[i], Ledger.freeSince(SEBATANG_KAYU, moves, "P", "paket", days[i]), "day " + days[i]);
        }
        assertEquals(-11, Ledger.freeSince(SEBATANG_KAYU, moves, "Q", "paket", 11));
        assertEquals(-11, Ledger.freeSince(SEBATANG_KAYU, moves, "Q", "paket", 12));
    }

    @Test
    void moneyIsReceivedAndSpentLikeGoods() {
        Ledger ledger = ledger(
                StockMove.received("1", "P", 1, StockMove.RUPIAH, 3_000_000_000L),
                StockMove.out("2", "P", StockKind.BELANJA, 2, StockMove.RUPIAH, 450_000));
        assertEquals(
                new StockLine("P", StockMove.RUPIAH, 3_000_000_000L, 0, 0, 450_000, 0, 2_999_550_000L),
                ledger.line("P", StockMove.RUPIAH));
    }

    @Test
    void aSecondHandOverIsNoSecondParcel() {
        Ledger ledger =
                ledger(received("1", 1, 5), forChild("b", StockKind.BERI, 4, A1), forChild("a", StockKind.BERI, 4, A1));
        assertEquals(1, ledger.line("P", "paket").given());
        assertEquals("a", ledger.postings().get(1).move(), "of two alike the smaller id");
        assertEquals(List.of("KADO_KEDUA_TIDAK_DIBUKUKAN"), problems(ledger));
    }

    @Test
    void whatIsSetAsideCanBeReleasedAndSetAsideAgain() {
        Ledger ledger = ledger(
                received("1", 1, 1),
                forChild("2", StockKind.SISIHKAN, 2, A1),
                forChild("3", StockKind.LEPAS, 3, A1),
                forChild("4", StockKind.SISIHKAN, 4, A1));
        assertEquals(1, ledger.line("P", "paket").setAside());
        assertEquals(List.of(), problems(ledger));
        assertEquals(
                List.of("DISISIHKAN_DUA_KALI"),
                problems(ledger(
                        received("1", 1, 1),
                        forChild("2", StockKind.SISIHKAN, 2, A1),
                        forChild("3", StockKind.SISIHKAN, 2, A1))));
        assertEquals(
                List.of("DILEPAS_TANPA_DISISIHKAN"),
                problems(ledger(received("1", 1, 1), forChild("2", StockKind.LEPAS, 2, A1))));
    }

    @Test
    void lessThanNothingInStockIsAProblemAndKept() {
        Ledger ledger = ledger(forChild("1", StockKind.BERI, 1, A1));
        assertEquals(-1, ledger.line("P", "paket").free());
        assertTrue(ledger.line("P", "paket").reconciles());
        assertEquals(List.of("STOK_KURANG"), problems(ledger));
    }

    @Test
    void whatCannotBeBookedIsNamed() {
        assertEquals(List.of("JUMLAH_TIDAK_SAH"), problems(ledger(received("1", 1, 0))));
        assertEquals(
                List.of("TUJUAN_KOSONG"),
                problems(ledger(new StockMove("1", "P", StockKind.BERI, 1, 0, "paket", 1, null, null))));
        assertEquals(List.of("TUJUAN_KOSONG"), problems(ledger(StockMove.toOther("1", "P", "P", 1, "paket", 1))));
    }

    @Test
    void aClosingKnowsTheMovesUpToItsDay() {
        List<StockMove> moves =
                List.of(received("1", 1, 5), forChild("2", StockKind.BERI, 31, A1), received("3", 32, 4));
        assertEquals(4, Ledger.upTo(SEBATANG_KAYU, moves, 31).line("P", "paket").inStock());
        assertEquals(5, Ledger.upTo(SEBATANG_KAYU, moves, 30).line("P", "paket").inStock());
        assertEquals(8, Ledger.of(SEBATANG_KAYU, moves).line("P", "paket").inStock());
    }

    @Test
    void everyParcelIsTracedFromItsDonorThroughPosyanduToTheChild() {
        Ledger ledger = ledger(
                received("desa", 1, 1),
                received("toko", 2, 2),
                StockMove.toOther("t", "P", "Q", 3, "paket", 2),
                StockMove.forChild("b1", "Q", StockKind.BERI, 4, 0, "paket", A1),
                StockMove.forChild("b2", "Q", StockKind.BERI, 5, 0, "paket", A2));
        assertEquals(
                List.of(
                        new Trace("desa", "b1", "paket", StockAccount.KELUARGA, 1),
                        new Trace("toko", "b2", "paket", StockAccount.KELUARGA, 1)),
                Trace.of(ledger));
        assertEquals(new StockLine("P", "paket", 1, 0, 0, 0, 0, 1), ledger.line("P", "paket"));
        assertEquals(new StockLine("Q", "paket", 2, 2, 0, 0, 0, 0), ledger.line("Q", "paket"));
    }

    @Test
    void aGiftThatWasHandedOverBeforeItsDonationWasWrittenDownIsLinkedOnceThatCame() {
        StockMove early = forChild("b1", StockKind.BERI, 1, A1);
        StockMove later = forChild("b2", StockKind.BERI, 5, A2);
        assertEquals(
                List.of(new Trace(null, "b1", "paket", StockAccount.KELUARGA, 1)),
                Trace.of(ledger(early, StockMove.received("susu", "P", 2, "susu", 9))));
        assertEquals(
                List.of(
                        new Trace("toko", "b1", "paket", StockAccount.KELUARGA, 1),
                        new Trace("toko", "b2", "paket", StockAccount.KELUARGA, 1)),
                Trace.of(ledger(early, received("toko", 2, 2), later)));
        assertEquals(
                List.of(
                        new Trace("toko", "b1", "paket", StockAccount.KELUARGA, 1),
                        new Trace(null, "b2", "paket", StockAccount.KELUARGA, 1)),
                Trace.of(ledger(early, received("toko", 2, 1), later)));
    }

    @Test
    void aLineOfTheBookNamesWhatIsMissing() {
        Donation whole = new Donation(
                "1",
                "P",
                1,
                "Toko Maju",
                DonorKind.PERUSAHAAN,
                "paket",
                10,
                "dus",
                500_000L,
                Purpose.SEBATANG_KAYU,
                "Kader",
                null);
        assertEquals(List.of(), whole.faults());
        assertEquals(received("1", 1, 10), whole.move());
        Donation empty =
                new Donation("1", "P", 1, " ", DonorKind.PERORANGAN, "", 0, null, null, Purpose.UMUM, "", null);
        assertEquals(List.of(DonationFault.values()), empty.faults());
    }

    /** Donations, two phones without a signal that hand over the same gifts, cancellations, damage, transfers. */
    @Test
    void inAnyOrderBalancesHoldAndNoChildIsTwice() {
        Random random = new Random(2_026);
        for (int time = 0; time < 300; time++) {
            List<StockMove> moves = moves(random);
            Ledger expected = Ledger.of(SEBATANG_KAYU, moves);
            check(expected);
            for (int order = 0; order < 5; order++) {
                List<StockMove> again = new ArrayList<>(moves);
                again.add(moves.get(random.nextInt(moves.size())));
                Collections.shuffle(again, random);
                Ledger ledger = Ledger.of(SEBATANG_KAYU, again);
                assertEquals(expected.postings(), ledger.postings());
                assertEquals(expected.problems(), ledger.problems());
            }
        }
    }

    private static void check(Ledger ledger) {
        for (StockLine line : ledger.lines()) {
            assertTrue(line.reconciles(), line.toString());
            long all = 0;
            for (StockAccount account : StockAccount.values()) {
                all += ledger.balance("P", account, line.item()) + ledger.balance("Q", account, line.item());
            }
            assertEquals(0, all);
            assertTrue(line.setAside() >= 0, line.toString());
        }
        long used = 0;
        for (Posting posting : ledger.postings()) {
            boolean gone = Set.of(StockAccount.KELUARGA, StockAccount.RUSAK, StockAccount.TERPAKAI)
                    .contains(posting.to());
            used += gone ? posting.quantity() : 0;
        }
        assertEquals(
                used,
                Trace.of(ledger).stream().mapToLong(Trace::quantity).sum(),
                "every use has its way or is told to lack one");
        long given = 0;
        Set<String> gifts = new HashSet<>();
        for (Posting posting : ledger.postings()) {
            if (posting.to() == StockAccount.KELUARGA) {
                given++;
                assertTrue(gifts.add(posting.move().substring(0, posting.move().indexOf('-'))), "a child twice");
            }
        }
        assertTrue(given <= 12);
    }

    private static List<StockMove> moves(Random random) {
        List<StockMove> moves = new ArrayList<>();
        int number = 5 + random.nextInt(60);
        for (int at = 0; at < number; at++) {
            String post = random.nextBoolean() ? "P" : "Q";
            String item = random.nextBoolean() ? "paket" : "susu";
            int day = random.nextInt(30);
            int child = random.nextInt(12);
            GiftKey key = new GiftKey("c" + child, SEMESTER);
            String id = "c" + child + "-" + at;
            long quantity = 1L + random.nextInt(9);
            moves.add(
                    switch (random.nextInt(7)) {
                        case 0 -> StockMove.received(id, post, day, item, quantity);
                        case 1 -> StockMove.out(id, post, StockKind.RUSAK_ATAU_HILANG, day, item, quantity);
                        case 2 -> StockMove.toOther(id, post, post.equals("P") ? "Q" : "P", day, item, quantity);
                        case 3 -> StockMove.forChild(id, post, StockKind.SISIHKAN, day, 0, item, key);
                        case 4 -> StockMove.forChild(id, post, StockKind.LEPAS, day, 0, item, key);
                        default -> StockMove.forChild(id, post, StockKind.BERI, day, random.nextInt(3), item, key);
                    });
        }
        return moves;
    }
}
