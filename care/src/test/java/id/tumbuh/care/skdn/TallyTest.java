package id.tumbuh.care.skdn;

import static id.tumbuh.care.Days.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.growth.Sex;
import id.tumbuh.growth.kms.Letter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TallyTest {
    private static final Sex BOY = Sex.MALE;
    private static final Sex GIRL = Sex.FEMALE;

    @Test
    void aMonthOfTenChildren() {
        List<ChildMonth> children = List.of(
                ChildMonth.weighed(3, BOY, true, Letter.N),
                ChildMonth.weighed(8, GIRL, true, Letter.N),
                new ChildMonth(14, BOY, false, true, true, Letter.T, true, false, true),
                new ChildMonth(15, BOY, false, true, true, Letter.T, false, false, false),
                ChildMonth.weighed(20, GIRL, false, Letter.O),
                ChildMonth.weighed(1, GIRL, true, Letter.B),
                new ChildMonth(30, BOY, false, true, true, Letter.WITHHELD, false, true, false),
                ChildMonth.absent(40, GIRL, true),
                ChildMonth.absent(59, BOY, false),
                new ChildMonth(22, GIRL, true, true, true, Letter.B, false, false, false));
        assertEquals(new Skdn(9, 7, 7, 2, 2, 1, 1, 1, 1, 1, 1, 1), Tally.of(children));
    }

    @Test
    void aWeighingWithoutALetterIsWithheldSoThatDStaysWhole() {
        Skdn count = Tally.of(List.of(new ChildMonth(5, BOY, false, true, true, null, false, false, false)));
        assertEquals(1, count.d());
        assertEquals(1, count.withheld());
    }

    /** child-growth.md 3.4: "0–5 bulan" means up to 5 months 29 days. */
    @ParameterizedTest
    @CsvSource({"0, 0", "5, 0", "6, 1", "11, 1", "12, 2", "23, 2", "24, 3", "35, 3", "36, 4", "59, 4", "60, -1"})
    void theBandsOfF1Cimahi(int months, int band) {
        List<Skdn> counts = Tally.byBand(List.of(ChildMonth.absent(months, BOY, true)), AgeBands.F1_CIMAHI, null);
        assertEquals(5, counts.size());
        for (int at = 0; at < counts.size(); at++) {
            assertEquals(at == band ? 1 : 0, counts.get(at).s());
        }
    }

    @ParameterizedTest
    @CsvSource({"F1_DKI, 4, 59", "F1_OTHER, 4, 60", "BUKU_7, 2, 71", "SIP_5, 2, 59"})
    void otherFormsEndElsewhere(String form, int bands, int lastMonth) {
        AgeBands chosen = switch (form) {
            case "F1_DKI" -> AgeBands.F1_DKI;
            case "F1_OTHER" -> AgeBands.F1_OTHER;
            case "BUKU_7" -> AgeBands.BUKU_7;
            default -> AgeBands.SIP_5;
        };
        assertEquals(bands, chosen.size());
        assertEquals(
                1,
                last(Tally.byBand(List.of(ChildMonth.absent(lastMonth, BOY, true)), chosen, null))
                        .s());
        assertEquals(
                0,
                last(Tally.byBand(List.of(ChildMonth.absent(lastMonth + 1, BOY, true)), chosen, null))
                        .s());
    }

    @Test
    void bandsGoUp() {
        assertThrows(IllegalArgumentException.class, () -> new AgeBands(List.of(0, 12, 12), 60));
        assertThrows(IllegalArgumentException.class, () -> new AgeBands(List.of(0, 60), 60));
    }

    /** Acceptance test 8 of the notes: D = N + T + O + B over random data, and boys and girls and bands make the whole. */
    @Test
    void theIdentitiesHoldForAnyVillage() {
        Random random = new Random(8);
        for (int village = 0; village < 500; village++) {
            List<ChildMonth> children = new ArrayList<>();
            for (int child = random.nextInt(80); child > 0; child--) {
                children.add(random(random));
            }
            Skdn all = Tally.of(children);
            assertEquals(all.d(), all.n() + all.t() + all.o() + all.b() + all.withheld());
            assertTrue(all.k() <= all.s() && all.d() <= all.s() && all.n() <= all.d() && all.twiceT() <= all.t());
            assertEquals(all, sum(Tally.byBand(children, AgeBands.F1_CIMAHI, null)));
            List<Skdn> bySex = new ArrayList<>(Tally.byBand(children, AgeBands.F1_DKI, BOY));
            bySex.addAll(Tally.byBand(children, AgeBands.F1_DKI, GIRL));
            assertEquals(all, sum(bySex));
            assertEquals(List.of(), SkdnProblem.ofParts(all, bySex));
        }
    }

    /** child-growth.md 3.5: born, here, not gone, not a guest, below 60 months on the day. */
    @Test
    void membershipToTheDay() {
        int birth = day(2021, 6, 10);
        Membership child = new Membership(birth, birth, null, false);
        assertFalse(child.countsOn(birth - 1));
        assertTrue(child.countsOn(birth));
        assertTrue(child.countsOn(day(2026, 6, 9)));
        assertFalse(child.countsOn(day(2026, 6, 10)));
        Membership moved = new Membership(birth, day(2024, 2, 1), day(2025, 3, 5), false);
        assertFalse(moved.countsOn(day(2024, 1, 31)));
        assertTrue(moved.countsOn(day(2024, 2, 1)));
        assertTrue(moved.countsOn(day(2025, 3, 4)));
        assertFalse(moved.countsOn(day(2025, 3, 5)));
        assertFalse(new Membership(birth, birth, null, true).countsOn(day(2024, 1, 1)));
    }

    private static ChildMonth random(Random random) {
        boolean weighed = random.nextInt(10) < 7;
        Letter letter = weighed ? Letter.values()[random.nextInt(Letter.values().length)] : null;
        return new ChildMonth(
                random.nextInt(60),
                random.nextBoolean() ? BOY : GIRL,
                random.nextInt(20) == 0,
                random.nextInt(10) > 0,
                weighed,
                letter,
                weighed && random.nextInt(10) == 0,
                weighed && random.nextInt(10) == 0,
                letter == Letter.T && random.nextBoolean());
    }

    private static Skdn last(List<Skdn> counts) {
        return counts.get(counts.size() - 1);
    }

    private static Skdn sum(List<Skdn> counts) {
        Skdn sum = Skdn.NONE;
        for (Skdn count : counts) {
            sum = sum.plus(count);
        }
        return sum;
    }
}
