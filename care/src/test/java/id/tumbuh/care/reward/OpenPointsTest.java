package id.tumbuh.care.reward;

import static id.tumbuh.care.reward.Village.JUNE;
import static id.tumbuh.care.reward.Village.child;
import static id.tumbuh.care.reward.Village.day;
import static id.tumbuh.care.reward.Village.lists;
import static id.tumbuh.care.reward.Village.month;
import static id.tumbuh.care.reward.Village.months;
import static id.tumbuh.care.reward.Village.verdict;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.care.reward.child.Channel;
import id.tumbuh.care.reward.child.PostMonth;
import id.tumbuh.care.reward.child.Present;
import id.tumbuh.care.reward.child.RewardChild;
import id.tumbuh.care.reward.child.RewardMonth;
import id.tumbuh.care.reward.clock.Holidays;
import id.tumbuh.care.reward.clock.OpenDayCheck;
import id.tumbuh.care.reward.clock.RewardDays;
import id.tumbuh.care.reward.clock.RewardStep;
import id.tumbuh.care.reward.clock.StepTimes;
import id.tumbuh.care.reward.effect.RewardIndicator;
import id.tumbuh.care.reward.gift.GiftKey;
import id.tumbuh.care.reward.ledger.Ledger;
import id.tumbuh.care.reward.ledger.StockKind;
import id.tumbuh.care.reward.ledger.StockMove;
import id.tumbuh.care.reward.list.Announcement;
import id.tumbuh.care.reward.list.Exclusion;
import id.tumbuh.care.reward.list.ListResult;
import id.tumbuh.care.reward.list.RewardMark;
import id.tumbuh.care.reward.list.RewardVerdict;
import id.tumbuh.care.skdn.Skdn;
import id.tumbuh.care.skdn.SkdnRatio;
import id.tumbuh.growth.calendar.CivilDate;
import id.tumbuh.growth.kms.Letter;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The 20 open points of the SOP (child-growth.md 6.2): what holds by default, and that the other choice says otherwise. */
class OpenPointsTest {
    /** What holds by default; {@link PinnedDefaultsTest} puts another one here to see a test fail. */
    Programme sop = Programme.SEBATANG_KAYU;

    private static final int MAY = JUNE - 1;
    private static final int MARCH = JUNE - 3;

    @Test
    void point1GainedMeansNOfTheKmsAndNotHeavier() {
        RewardChild heavier = child("--NNNNt");
        assertFalse(verdict(sop, heavier).listB().isOn(), "100 g more is T at a KBM of 200 g");
        assertTrue(verdict(sop.with(RewardChoice.ANY_GAIN), heavier).listB().isOn());
        assertFalse(
                verdict(sop.with(RewardChoice.ANY_GAIN), child("NNNNNNT"))
                        .listB()
                        .isOn(),
                "not heavier");
    }

    @Test
    void point2GainIsLookedAtInTheLatestMonth() {
        RewardChild onlyInMay = child("BTTTTTN");
        RewardChild allButMay = child("BNNNNNT");
        assertTrue(verdict(sop, onlyInMay).listB().isOn());
        assertFalse(verdict(sop, allButMay).listB().isOn());
        Programme fourOfSix = sop.with(RewardChoice.MONTHS_OF_SIX);
        assertFalse(verdict(fourOfSix, onlyInMay).listB().isOn());
        assertTrue(verdict(fourOfSix, allButMay).listB().isOn());
        assertTrue(verdict(fourOfSix, child("BNNNNTT")).listB().isOn(), "four of December to May");
        assertFalse(verdict(fourOfSix, child("BNNNTTT")).listB().isOn(), "three");
        assertTrue(verdict(fourOfSix.with(RewardNumber.GAIN_MONTHS, 3), child("BNNNTTT"))
                .listB()
                .isOn());
        Programme net = sop.with(RewardChoice.NET_GAIN);
        assertTrue(verdict(net, allButMay).listB().isOn(), "1200 g since December, five months of 200 g are 1000 g");
        assertFalse(verdict(net, child("BNNNNTT")).listB().isOn(), "900 g");
        assertTrue(verdict(net.with(RewardChoice.ANY_GAIN), child("BNNNNTT"))
                .listB()
                .isOn());
    }

    @Test
    void point3EitherListIsEnoughAndBothAreMarked() {
        RewardVerdict a = verdict(sop, child("BNNNNNT"));
        RewardVerdict b = verdict(sop, child("B-NNNNN"));
        RewardVerdict both = verdict(sop, child("BNNNNNN"));
        assertTrue(a.eligible() && a.listA().isOn() && !a.listB().isOn());
        assertTrue(b.eligible() && !b.listA().isOn() && b.listB().isOn());
        assertEquals(List.of(RewardMark.PRIORITAS), both.marks());
        assertEquals(1, lists(sop, months(), child("BNNNNNN")).eligible().size(), "on both lists, once");
        Programme and = sop.with(RewardChoice.A_AND_B);
        assertFalse(verdict(and, child("BNNNNNT")).eligible());
        assertTrue(verdict(and, child("BNNNNNN")).eligible());
        assertFalse(verdict(sop.with(RewardChoice.ONLY_A), child("B-NNNNN")).eligible());
        assertFalse(verdict(sop.with(RewardChoice.ONLY_B), child("BNNNNNT")).eligible());
    }

    @Test
    void point4SixOpenMonthsInARowWithCancelledOnesSkipped() {
        List<PostMonth> cancelled = Village.with(months(), MARCH, false, true);
        RewardChild sixWithoutMarch = child("BNNN-ON");
        assertTrue(verdict(sop, cancelled, sixWithoutMarch).listA().isOn(), "November to May without March");
        assertFalse(verdict(sop, months(), sixWithoutMarch).listA().isOn(), "March was held and missed");
        assertFalse(verdict(sop.with(RewardChoice.CANCELLED_BREAKS), cancelled, sixWithoutMarch)
                .listA()
                .isOn());
        assertFalse(verdict(sop, months(), child("B-NNNNN")).listA().isOn(), "five");
        assertTrue(verdict(sop.with(RewardNumber.MONTHS, 5), months(), child("B-NNNNN"))
                .listA()
                .isOn());
    }

    @Test
    void point4HomeVisitsAndExcusedIllnessCount() {
        RewardChild good = child("BNNNNNN");
        for (Present place : List.of(Present.DI_RUMAH, Present.DI_PUSKESMAS)) {
            RewardChild visited = Village.with(
                    good, RewardMonth.weighed(MARCH, 10_200, Letter.N).at(place));
            assertTrue(verdict(sop, visited).listA().isOn());
            assertFalse(verdict(sop.with(RewardChoice.ONLY_AT_POSYANDU), visited)
                    .listA()
                    .isOn());
        }
        RewardChild ill = Village.ill(good, MARCH);
        assertTrue(verdict(sop, ill).listA().isOn());
        assertFalse(verdict(sop.with(RewardChoice.ILLNESS_BREAKS), ill).listA().isOn());
    }

    @Test
    void point4RegisteredAndNotWeighedIsNotThere() {
        RewardChild notWeighed = Village.with(child("BNNNNNN"), RewardMonth.without(MARCH, Present.DI_POSYANDU));
        assertFalse(verdict(sop, notWeighed).listA().isOn());
    }

    @Test
    void point5HalfYearsAreJanuaryToJuneAndJulyToDecember() {
        assertEquals(new Semester(month(2026, 1)), Semester.of(sop, month(2026, 6)));
        assertEquals(new Semester(month(2026, 7)), Semester.of(sop, month(2026, 12)));
        for (int month = 1; month <= 12; month++) {
            assertEquals(month == 6 || month == 12, Semester.handsOver(sop, month(2026, month)));
        }
        Programme rolling = sop.with(RewardChoice.ROLLING);
        assertEquals(new Semester(month(2026, 4)), Semester.of(rolling, month(2026, 9)));
        assertTrue(Semester.handsOver(rolling, month(2026, 9)));
    }

    @Test
    void point6TheListDayIsFiveCalendarDaysBeforeAndMovesEarlier() {
        // 10 June 2026 is a Wednesday, 12 June a Friday: 7 June a Sunday.
        assertEquals(day(JUNE) - 5, RewardDays.of(sop, day(JUNE), Holidays.NONE).listDay());
        int friday = new CivilDate(2026, 6, 12).toEpochDay();
        int saturday = new CivilDate(2026, 6, 6).toEpochDay();
        assertEquals(saturday, RewardDays.of(sop, friday, Holidays.NONE).listDay());
        assertEquals(
                saturday - 1,
                RewardDays.of(sop, friday, new Holidays(Set.of(saturday))).listDay());
        assertEquals(
                saturday + 1,
                RewardDays.of(sop.with(RewardChoice.NOT_MOVED), friday, Holidays.NONE)
                        .listDay());
        assertEquals(
                day(JUNE) - 7,
                RewardDays.of(sop.with(RewardNumber.LIST_DAYS, 7), day(JUNE), Holidays.NONE)
                        .listDay());
    }

    @Test
    void point7OnlyValidatedMonthsAreEvidenceAndOthersBlockApproval() {
        List<PostMonth> mayOpen = Village.with(months(), MAY, true, false);
        RewardChild good = child("BNNNNNN");
        assertEquals(day(MAY - 1), lists(sop, mayOpen, good).latestDay(), "April is the last validated month");
        assertTrue(verdict(sop, mayOpen, good).listA().isOn(), "November to April");
        assertFalse(lists(sop, mayOpen, good).mayBeApproved(null));
        assertFalse(lists(sop, mayOpen, good).mayBeApproved(" "));
        assertTrue(lists(sop, mayOpen, good).mayBeApproved("Mei menyusul"), "the bidan may, with a reason");
        assertTrue(lists(sop, months(), good).mayBeApproved(null));
        List<PostMonth> marchOpen = Village.with(months(), MARCH, true, false);
        assertFalse(verdict(sop, marchOpen, good).listA().isOn(), "a gap among the six");
        Programme loose = sop.with(RewardChoice.UNVALIDATED_COUNTS);
        assertEquals(day(MAY), lists(loose, mayOpen, good).latestDay());
        assertTrue(lists(loose, mayOpen, good).mayBeApproved(null));
    }

    @Test
    void point8NOfDIsTheProgrammesOwnAndAllThreeAreShown() {
        assertEquals(List.of(SkdnRatio.N_D, SkdnRatio.N_D_AKSEN, SkdnRatio.N_S), RewardIndicator.shown(sop));
        assertEquals(
                SkdnRatio.N_S, RewardIndicator.shown(sop.with(RewardChoice.N_S)).get(0));
        assertEquals(
                SkdnRatio.N_D_AKSEN,
                RewardIndicator.shown(sop.with(RewardChoice.N_D_AKSEN)).get(0));
    }

    @Test
    void point9NewcomersAreOffListAMarkedAndOnListBFromTwoWeighings() {
        RewardChild newcomer = Village.cameOn(child("---BNNN"), day(JUNE - 4));
        RewardVerdict verdict = verdict(sop, newcomer);
        assertFalse(verdict.listA().isOn());
        assertTrue(verdict.listB().isOn() && verdict.eligible());
        assertEquals(List.of(RewardMark.PESERTA_BARU), verdict.marks());
        assertTrue(verdict(sop.with(RewardChoice.NEWCOMER_PRORATA), newcomer)
                .listA()
                .isOn());
        RewardChild once = Village.cameOn(child("------B"), day(MAY));
        assertFalse(verdict(sop, once).eligible(), "one weighing");
        RewardChild two = Village.cameOn(child("-----BN"), day(MAY - 1));
        assertTrue(verdict(sop, two).listB().isOn());
        assertFalse(verdict(sop.with(RewardNumber.WEIGHINGS, 3), two).listB().isOn());
        Programme prorata = sop.with(RewardChoice.NEWCOMER_PRORATA);
        assertFalse(verdict(prorata, two).listA().isOn(), "two months are fewer than three");
        RewardChild three = Village.cameOn(child("----BNN"), day(MARCH));
        assertTrue(verdict(prorata, three).listA().isOn());
        assertFalse(verdict(prorata.with(RewardNumber.NEWCOMER_MONTHS, 4), three)
                .listA()
                .isOn());
    }

    @Test
    void point10ChildrenWhoLeaveAreJudgedByTheirMonthsHere() {
        RewardChild moved = Village.left(child("NNNNNN-"), day(MAY), false);
        assertTrue(verdict(sop, moved).listA().isOn(), "November to April");
        assertEquals(
                Exclusion.HARUS_MASIH_AKTIF,
                verdict(sop.with(RewardChoice.MUST_BE_HERE), moved).excluded());
        RewardChild movedLastYear = Village.left(child("NN-----"), day(month(2026, 1)), false);
        assertEquals(
                Exclusion.TIDAK_AKTIF_SEMESTER_INI, verdict(sop, movedLastYear).excluded());
        RewardChild died = Village.left(child("NNNNNN-"), day(MAY), true);
        assertTrue(verdict(sop, died).has(RewardMark.TANPA_PESAN));
        Announcement told = Announcement.of(lists(sop, months(), died), List.of(died), Channel.PAPAN);
        assertEquals(new Announcement(List.of(), 0), told);
    }

    @Test
    void point11ChildrenAreTooOldAt60CompletedMonthsOnTheOpenDay() {
        RewardChild good = child("BNNNNNN");
        RewardChild at59 = Village.born(good, new CivilDate(2021, 5, 11).toEpochDay());
        RewardChild at60 = Village.born(good, new CivilDate(2021, 5, 10).toEpochDay());
        assertEquals(7, at60.months().size());
        assertEquals(List.of(RewardMark.PRIORITAS), verdict(sop, at59).marks());
        assertEquals(day(MAY), last(verdict(sop, at59)));
        assertEquals(day(MAY - 1), last(verdict(sop, at60)), "May is not looked at");
        assertTrue(verdict(sop, at60).has(RewardMark.SUDAH_TIDAK_AKTIF));
        assertEquals(day(MAY), last(verdict(sop.with(RewardNumber.AGE_BEFORE, 72), at60)));
    }

    private static int last(RewardVerdict verdict) {
        return verdict.evidence().get(verdict.evidence().size() - 1).day();
    }

    @Test
    void point12NoCashForAChild() {
        GiftKey key = new GiftKey("A1", new Semester(month(2026, 1)));
        List<StockMove> moves = List.of(
                StockMove.received("1", "P", day(MAY), StockMove.RUPIAH, 50_000),
                StockMove.forChild("2", "P", StockKind.BERI, day(JUNE), 0, StockMove.RUPIAH, key));
        assertEquals(1, Ledger.of(sop, moves).problems().size());
        assertEquals(
                List.of(), Ledger.of(sop.with(RewardChoice.CASH_ALLOWED), moves).problems());
    }

    @Test
    void point13ThePuskesmasApproves() {
        assertEquals(List.of(RewardRole.PJ_PROGRAM, RewardRole.KEPALA_PUSKESMAS), sop.approvers());
        assertEquals(List.of(RewardRole.KEPALA_DESA, RewardRole.PKK), sop.informed());
        assertEquals(
                List.of(RewardRole.KEPALA_PUSKESMAS),
                sop.with(RewardChoice.HEAD_ONLY).approvers());
        assertEquals(
                List.of(RewardRole.BIDAN), sop.with(RewardChoice.BIDAN_APPROVES).approvers());
    }

    @Test
    void point14DurationsAreIndicatorsOf5And2And30Minutes() {
        assertEquals(5, RewardStep.UKUR.minutes(sop));
        assertEquals(2, RewardStep.TULIS_N.minutes(sop));
        assertEquals(30, RewardStep.RAPAT_KOORDINASI.minutes(sop));
        assertEquals(30, RewardStep.DAFTAR_HADIR_6_BULAN.minutes(sop));
        assertEquals(30, RewardStep.DAFTAR_NAIK.minutes(sop));
        assertEquals(
                new StepTimes(RewardStep.UKUR, 5, 4, 3, 299),
                StepTimes.of(sop, RewardStep.UKUR, List.of(301, 300, 120, 299)));
        assertNull(StepTimes.of(sop.with(RewardChoice.NOT_TIMED), RewardStep.UKUR, List.of(301, 300)));
        assertNull(StepTimes.of(sop, RewardStep.UKUR, List.of()));
    }

    @Test
    void point15KaderIsOneRoleOfAPosyandu() {
        assertTrue(sop.makesLists(RewardRole.KADER, true));
        assertFalse(sop.makesLists(RewardRole.KADER, false));
        assertFalse(sop.makesLists(RewardRole.KADER_DESA, true));
        assertTrue(sop.with(RewardChoice.VILLAGE_KADER).makesLists(RewardRole.KADER_DESA, true));
    }

    @Test
    void point16MeasuredElsewhereInTheMonthCounts() {
        RewardChild elsewhere = Village.with(
                child("BNNNNNN"), RewardMonth.weighed(MARCH, 10_200, Letter.N).at(Present.DI_TEMPAT_LAIN));
        assertTrue(verdict(sop, elsewhere).listA().isOn());
        assertEquals(
                Present.DI_TEMPAT_LAIN,
                verdict(sop, elsewhere).evidence().get(3).present(),
                "the evidence says where");
        assertFalse(verdict(sop.with(RewardChoice.ELSEWHERE_DOES_NOT), elsewhere)
                .listA()
                .isOn());
    }

    @Test
    void point17DoubtfulMeasurementsAreOutUntilVerified() {
        RewardChild doubtful = Village.with(
                child("BNNNNNN"), RewardMonth.weighed(MAY, 14_900, Letter.N).inDoubt());
        RewardVerdict verdict = verdict(sop, doubtful);
        assertFalse(verdict.listA().isOn() || verdict.listB().isOn());
        assertTrue(verdict.isNear(), "the bidan's word is all that is missing");
        assertTrue(verdict(sop.with(RewardChoice.DOUBTFUL_COUNTS), doubtful)
                .listB()
                .isOn());
    }

    @Test
    void point17OverweightChildrenAreRewardedThroughListAAlone() {
        RewardMonth heavy = RewardMonth.weighed(MAY, 14_900, Letter.N);
        RewardChild at2 = Village.with(child("BNNNNNN"), heavy.withWeightForLength(200));
        RewardChild above = Village.with(child("BNNNNNN"), heavy.withWeightForLength(201));
        RewardChild aboveAndAway = Village.with(child("B-NNNNN"), heavy.withWeightForLength(201));
        assertTrue(verdict(sop, at2).listB().isOn());
        RewardVerdict verdict = verdict(sop, above);
        assertTrue(verdict.eligible() && verdict.listA().isOn());
        assertEquals(ListResult.Outcome.NOT_ASKED, verdict.listB().outcome());
        assertFalse(verdict(sop, aboveAndAway).eligible());
        assertTrue(verdict(sop.with(RewardChoice.OVERWEIGHT_BOTH), aboveAndAway).eligible());
        assertTrue(
                verdict(sop.with(RewardNumber.OVERWEIGHT_Z, 300), aboveAndAway).eligible());
    }

    @Test
    void point17ChildrenWhoCannotGainAreNotAskedTo() {
        Programme onlyB = sop.with(RewardChoice.ONLY_B);
        RewardChild ill = Village.cannotGain(child("BTTTTTT"));
        assertTrue(verdict(onlyB, ill).eligible(), "list A stands for both");
        assertFalse(verdict(onlyB.with(RewardChoice.CANNOT_GAIN_ASKED), ill).eligible());
    }

    @Test
    void point17NoChildWithTIsShownToEverybody() {
        RewardChild notGaining = child("BNNNNNT");
        RewardChild gaining = child("BNNNNNN");
        assertTrue(verdict(sop, notGaining).eligible());
        assertEquals(
                new Announcement(List.of(), 1),
                Announcement.of(lists(sop, months(), notGaining), List.of(notGaining), Channel.PAPAN));
        assertEquals(
                new Announcement(List.of("A1"), 0),
                Announcement.of(lists(sop, months(), gaining), List.of(gaining), Channel.PAPAN));
        assertEquals(
                new Announcement(List.of(), 1),
                Announcement.of(lists(sop, months(), gaining), List.of(gaining), Channel.WHATSAPP),
                "consent for the board is not consent for WhatsApp");
    }

    @Test
    void point18TheOpenDayAsksForDiarrhoeaAndClassAndReferral() {
        assertEquals(List.of(OpenDayCheck.values()), OpenDayCheck.open(sop, false, false, true, false));
        assertEquals(List.of(), OpenDayCheck.open(sop, true, true, false, false));
        assertEquals(List.of(), OpenDayCheck.open(sop, true, true, true, true));
        assertEquals(List.of(), OpenDayCheck.open(sop.with(RewardChoice.CHECKS_NOT_ASKED), false, false, true, false));
    }

    @Test
    void point19TheDocumentNamesItsRegulationAndItsGaps() {
        assertTrue(sop.has(RewardChoice.PERMENKES_6_2024));
        assertEquals(
                List.of(
                        DocumentGap.NOMOR_SOP_KOSONG,
                        DocumentGap.NOMOR_REVISI_KOSONG,
                        DocumentGap.TANGGAL_TERBIT_KOSONG),
                DocumentGap.of(sop));
        Programme whole = new Programme("X", "SOP/1", "0", 0, "x-1", sop.options());
        assertEquals(List.of(), DocumentGap.of(whole));
        assertEquals(
                List.of(DocumentGap.PERATURAN_SUDAH_DIGANTI),
                DocumentGap.of(whole.with(RewardChoice.PERMENKES_4_2019)));
    }

    @Test
    void point20TheIndicatorCountsNOfValidatedMonthsWithoutOAndB() {
        Skdn validated = new Skdn(20, 20, 10, 6, 2, 1, 1, 0, 0, 0, 0, 0);
        Skdn open = new Skdn(20, 20, 10, 9, 1, 0, 0, 0, 0, 0, 0, 0);
        Skdn counted = RewardIndicator.of(sop, List.of(validated), List.of(open));
        assertEquals(6, counted.n());
        assertEquals(600, SkdnRatio.N_D.of(counted).tenths(), "6 of 10: O and B are weighed and not N");
        assertEquals(
                15,
                RewardIndicator.of(sop.with(RewardChoice.EVERY_N), List.of(validated), List.of(open))
                        .n());
    }
}
