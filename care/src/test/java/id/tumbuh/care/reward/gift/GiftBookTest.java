package id.tumbuh.care.reward.gift;

import static id.tumbuh.care.reward.Programme.SEBATANG_KAYU;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.care.reward.Programme;
import id.tumbuh.care.reward.RewardChoice;
import id.tumbuh.care.reward.RewardRole;
import id.tumbuh.care.reward.Semester;
import id.tumbuh.care.reward.Village;
import id.tumbuh.care.reward.child.RewardChild;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GiftBookTest {
    private static final Semester FIRST = new Semester(Village.month(2026, 1));
    private static final GiftKey KEY = new GiftKey("A1", FIRST);

    private final GiftFact proposed = fact("1", GiftAct.USULKAN, RewardRole.KADER, 1);
    private final GiftFact validated = fact("2", GiftAct.VALIDASI_USULAN, RewardRole.BIDAN, 2);
    private final GiftFact approved = fact("3", GiftAct.SETUJUI, RewardRole.PJ_PROGRAM, 3);
    private final GiftFact reserved = fact("4", GiftAct.SIAPKAN, RewardRole.KADER, 4);
    private final GiftFact handedOver = GiftFact.handOver("5", "A1", FIRST, RewardRole.KADER, 5, 600, "Ibu", "ttd-1");
    private final GiftFact cancelled =
            fact("6", GiftAct.BATALKAN, RewardRole.BIDAN, 4).because(CancelReason.DATA_SALAH);
    private final GiftFact carriedOver =
            fact("7", GiftAct.TUNDA, RewardRole.KADER, 5).because(CancelReason.TIDAK_HADIR_SAAT_PENYERAHAN);

    private static GiftFact fact(String id, GiftAct act, RewardRole by, int day) {
        return GiftFact.of(id, "A1", FIRST, act, by, day);
    }

    private static Entitlement of(GiftFact... facts) {
        return GiftBook.of(SEBATANG_KAYU, List.of(facts)).of(KEY);
    }

    private static List<String> problems(Entitlement entitlement) {
        entitlement.problems().forEach(each -> assertTrue(each.fits()));
        return entitlement.problems().stream().map(each -> each.code().code()).toList();
    }

    @Test
    void eachActLeadsToItsState() {
        assertEquals(GiftState.BELUM_DIUSULKAN, of().state());
        assertEquals(GiftState.DIUSULKAN, of(proposed).state());
        assertEquals(GiftState.DIVALIDASI, of(proposed, validated).state());
        assertEquals(GiftState.DISETUJUI, of(proposed, validated, approved).state());
        assertEquals(
                GiftState.DISIAPKAN, of(proposed, validated, approved, reserved).state());
        assertEquals(
                GiftState.DITUNDA,
                of(proposed, validated, approved, reserved, carriedOver).state());
        Entitlement done = of(proposed, validated, approved, reserved, handedOver);
        assertEquals(GiftState.DISERAHKAN, done.state());
        assertEquals(handedOver, done.handOver());
        assertEquals(List.of(), done.problems());
        assertEquals(GiftState.DIBATALKAN, of(proposed, validated, cancelled).state());
    }

    @Test
    void aGiftThatWasCarriedOverIsHandedOverLater() {
        GiftFact later = GiftFact.handOver("8", "A1", FIRST, RewardRole.PKK, 40, 0, "Ayah", "foto-1");
        Entitlement done = of(proposed, validated, approved, reserved, carriedOver, later);
        assertEquals(GiftState.DISERAHKAN, done.state());
        assertEquals(List.of(), problems(done));
    }

    @Test
    void anActWaitsForTheOneBefore() {
        Entitlement waiting = of(proposed, approved);
        assertEquals(GiftState.DIUSULKAN, waiting.state());
        assertEquals(List.of("LANGKAH_SEBELUMNYA_BELUM"), problems(waiting));
    }

    @Test
    void anActOfAnotherRoleCountsForNothing() {
        GiftFact byKader = fact("3", GiftAct.SETUJUI, RewardRole.KADER, 3);
        Entitlement entitlement = of(proposed, validated, byKader);
        assertEquals(GiftState.DIVALIDASI, entitlement.state());
        assertEquals(List.of("BUKAN_WEWENANG"), problems(entitlement));
        Programme bidan = SEBATANG_KAYU.with(RewardChoice.BIDAN_APPROVES);
        GiftFact byBidan = fact("3", GiftAct.SETUJUI, RewardRole.BIDAN, 3);
        assertEquals(
                GiftState.DISETUJUI,
                GiftBook.of(bidan, List.of(proposed, validated, byBidan))
                        .of(KEY)
                        .state());
    }

    @Test
    void aCancellationNeedsAReason() {
        Entitlement entitlement = of(proposed, validated, fact("6", GiftAct.BATALKAN, RewardRole.BIDAN, 4));
        assertEquals(GiftState.DIVALIDASI, entitlement.state());
        assertEquals(List.of("ALASAN_KOSONG"), problems(entitlement));
    }

    @Test
    void ofTwoHandOversTheFirstCountsAndTheOtherIsAQuestion() {
        GiftFact second = GiftFact.handOver("0", "A1", FIRST, RewardRole.KADER, 5, 601, "Nenek", "ttd-2");
        for (List<GiftFact> order : List.of(List.of(handedOver, second), List.of(second, handedOver))) {
            List<GiftFact> facts = new ArrayList<>(order);
            facts.addAll(List.of(approved, validated, proposed));
            Entitlement entitlement = GiftBook.of(SEBATANG_KAYU, facts).of(KEY);
            assertEquals(handedOver, entitlement.handOver());
            assertEquals(List.of("0"), entitlement.repeated());
            assertEquals(List.of("KADO_DISERAHKAN_DUA_KALI"), problems(entitlement));
        }
    }

    @Test
    void theSameFactTwiceIsOneFact() {
        Entitlement entitlement = of(proposed, validated, approved, handedOver, handedOver);
        assertEquals(List.of(), entitlement.repeated());
        assertEquals(List.of(), problems(entitlement));
    }

    @Test
    void whatWasHandedOverWasHandedOver() {
        assertEquals(GiftState.DISERAHKAN, of(handedOver).state());
        assertEquals(List.of("DISERAHKAN_TANPA_PERSETUJUAN"), problems(of(handedOver)));
        Entitlement afterCancelling = of(proposed, validated, approved, cancelled, handedOver);
        assertEquals(GiftState.DISERAHKAN, afterCancelling.state());
        assertEquals(List.of("DISERAHKAN_SETELAH_DIBATALKAN"), problems(afterCancelling));
        GiftFact noProof =
                new GiftFact("9", "A1", FIRST, GiftAct.SERAHKAN, RewardRole.KADER, 5, 0, "Ibu", null, null, null, null);
        assertEquals(List.of("TANDA_TERIMA_KURANG"), problems(of(proposed, validated, approved, noProof)));
    }

    @Test
    void aMistakeIsTakenBackByWhoMay() {
        GiftFact back = fact("10", GiftAct.TARIK_KEMBALI, RewardRole.BIDAN, 6).takesBack("6");
        assertEquals(
                GiftState.DISETUJUI,
                of(proposed, validated, approved, cancelled, back).state());
        GiftFact byKader =
                fact("10", GiftAct.TARIK_KEMBALI, RewardRole.KADER, 6).takesBack("6");
        assertEquals(
                GiftState.DIBATALKAN,
                of(proposed, validated, approved, cancelled, byKader).state());
    }

    @Test
    void aWordAboutAnotherChildTakesNothingBack() {
        GiftFact back = GiftFact.of("10", "A2", FIRST, GiftAct.TARIK_KEMBALI, RewardRole.BIDAN, 6)
                .takesBack("6");
        assertEquals(
                GiftState.DIBATALKAN,
                of(proposed, validated, approved, cancelled, back).state());
    }

    @Test
    void aKaderTakesBackHerOwnHandOverOfTheSameDayAndNoOther() {
        GiftFact hers = handedOver.writtenBy("sari");
        GiftFact back = fact("10", GiftAct.TARIK_KEMBALI, RewardRole.KADER, 5).takesBack("5");
        Entitlement own = of(proposed, validated, approved, hers, back.writtenBy("sari"));
        assertEquals(GiftState.DISETUJUI, own.state());
        assertEquals(List.of(), problems(own));
        GiftFact dayAfter = fact("10", GiftAct.TARIK_KEMBALI, RewardRole.KADER, 6)
                .takesBack("5")
                .writtenBy("sari");
        GiftFact ofBidan = GiftFact.handOver("5", "A1", FIRST, RewardRole.BIDAN, 5, 600, "Ibu", "ttd-1")
                .writtenBy("sari");
        for (List<GiftFact> refused : List.of(
                List.of(hers, back.writtenBy("dewi")),
                List.of(hers, dayAfter),
                List.of(handedOver, back),
                List.of(ofBidan, back.writtenBy("sari")))) {
            Entitlement stands = of(proposed, validated, approved, refused.get(0), refused.get(1));
            assertEquals(GiftState.DISERAHKAN, stands.state());
            assertEquals(List.of("BUKAN_WEWENANG"), problems(stands));
        }
    }

    @Test
    void rollingHalfYearsThatOverlapGiveOneGift() {
        Programme rolling = SEBATANG_KAYU.with(RewardChoice.ROLLING);
        List<GiftFact> facts = new ArrayList<>();
        for (int first : new int[] {FIRST.first(), FIRST.first() + 5, FIRST.first() + 6}) {
            Semester semester = new Semester(first);
            int day = first - FIRST.first();
            facts.add(GiftFact.of("u" + first, "A1", semester, GiftAct.USULKAN, RewardRole.KADER, day));
            facts.add(GiftFact.of("v" + first, "A1", semester, GiftAct.VALIDASI_USULAN, RewardRole.BIDAN, day));
            facts.add(GiftFact.of("s" + first, "A1", semester, GiftAct.SETUJUI, RewardRole.PJ_PROGRAM, day));
            facts.add(GiftFact.handOver("h" + first, "A1", semester, RewardRole.KADER, day, 0, "Ibu", "t"));
        }
        GiftBook book = GiftBook.of(rolling, facts);
        assertEquals(List.of(), problems(book.of(KEY)));
        Entitlement fiveLater = book.of(new GiftKey("A1", new Semester(FIRST.first() + 5)));
        assertNull(fiveLater.handOver());
        assertEquals(List.of("KADO_DISERAHKAN_DUA_KALI"), problems(fiveLater));
        Entitlement sixLater = book.of(new GiftKey("A1", new Semester(FIRST.first() + 6)));
        assertEquals(
                "h" + (FIRST.first() + 6),
                Objects.requireNonNull(sixLater.handOver()).id());
    }

    @Test
    void everyOrderOfArrivalGivesTheSameBook() {
        GiftFact second = GiftFact.handOver("11", "A1", FIRST, RewardRole.KADER, 5, 600, "Nenek", "ttd-2");
        GiftFact other = GiftFact.of("12", "A2", FIRST, GiftAct.USULKAN, RewardRole.KADER, 1);
        List<GiftFact> facts = new ArrayList<>(List.of(
                proposed,
                validated,
                approved,
                reserved,
                handedOver.writtenBy("sari"),
                fact("13", GiftAct.TARIK_KEMBALI, RewardRole.KADER, 5)
                        .takesBack("5")
                        .writtenBy("sari"),
                cancelled,
                carriedOver,
                second,
                other,
                proposed));
        List<Entitlement> expected = GiftBook.of(SEBATANG_KAYU, facts).entitlements();
        Random random = new Random(6);
        for (int time = 0; time < 200; time++) {
            Collections.shuffle(facts, random);
            assertEquals(expected, GiftBook.of(SEBATANG_KAYU, facts).entitlements());
        }
    }

    @Test
    void beforeAHandOverTheChildAndTheReceiptAreLookedAt() {
        RewardChild child = Village.child("BNNNNNN");
        Entitlement ready = of(proposed, validated, approved);
        assertEquals(List.of(), HandOverDoubt.of(child, ready, 10, "Ibu", "ttd"));
        assertEquals(
                List.of(HandOverDoubt.ANAK_SUDAH_MENINGGAL),
                HandOverDoubt.of(Village.left(child, 10, true), ready, 10, "Ibu", "ttd"));
        assertEquals(List.of(), HandOverDoubt.of(Village.left(child, 11, true), ready, 10, "Ibu", "ttd"));
        assertEquals(
                List.of(
                        HandOverDoubt.SUDAH_MENERIMA,
                        HandOverDoubt.PENERIMA_KOSONG,
                        HandOverDoubt.TANDA_TANGAN_ATAU_FOTO_KOSONG),
                HandOverDoubt.of(child, of(proposed, validated, approved, handedOver), 10, " ", null));
        assertEquals(List.of(HandOverDoubt.BELUM_DISETUJUI), HandOverDoubt.of(child, of(proposed), 10, "Ibu", "ttd"));
    }
}
