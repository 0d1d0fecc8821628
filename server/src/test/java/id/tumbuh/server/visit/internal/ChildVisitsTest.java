package id.tumbuh.server.visit.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.growth.Position;
import id.tumbuh.growth.Sex;
import id.tumbuh.growth.verdict.Assessment;
import id.tumbuh.growth.verdict.Child;
import id.tumbuh.growth.verdict.RuleSet;
import id.tumbuh.server.sync.Fact;
import id.tumbuh.server.visit.internal.Derived.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The worked example is "Aida" of Permenkes 155/2010 (child-growth.md 2.6); the letters are the ones stated there. */
class ChildVisitsTest {
    private static final int BIRTH = day("2008-02-05");
    private static final Child AIDA = new Child(Sex.FEMALE, BIRTH, 3000);
    private static final Assessment CURRENT = new Assessment(RuleSet.CURRENT);
    private static final ChildVisits.Rules RULES = (posyandu, day) -> CURRENT;

    private final List<Measured> rows = new ArrayList<>();
    private int ids;

    @Test
    void lettersOfAida() {
        aida();

        judge(AIDA);

        assertEquals(List.of("B", "N", "O", "N", "T", "T"), letters());
        assertTrue(String.valueOf(rows.getFirst().derived.alerts()).contains("T_DARI_LAHIR"));
        assertTrue(String.valueOf(rows.getLast().derived.alerts()).contains("2T"));
    }

    @Test
    void orderOfArrivalChangesNothing() {
        aida();
        UUID wrong = measured("2008-10-10", 9900).fact;
        corrected("2008-10-10", 6500, wrong);
        UUID twice = measured("2008-11-10", 6600).fact;
        measured("2008-11-10", 6700);
        chosen("2008-11-10", twice);
        withdrawn("2008-12-10", measured("2008-12-10", 7000).fact);
        UUID heavy = measured("2009-01-10", 29_000).fact;
        add(VisitKind.VERIFIED, "2009-01-10", null, heavy, Fact.By.NAKES);
        add(VisitKind.DOUBTED, "2009-01-10", null, heavy, Fact.By.NAKES);
        add(VisitKind.VERIFIED, "2009-01-10", null, heavy, Fact.By.NAKES);
        measured("2009-02-10", 8000);
        Map<UUID, Derived> expected = judgedFromScratch(rows);

        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            List<Measured> arriving = new ArrayList<>();
            rows.forEach(row -> arriving.add(copy(row)));
            Collections.shuffle(arriving, random);
            List<Measured> known = new ArrayList<>();
            for (Measured row : arriving) {
                known.add(row);
                new ChildVisits(known, AIDA, RULES).judge(row.kind == VisitKind.MEASURED ? row.day : Integer.MIN_VALUE);
            }
            Map<UUID, Derived> found = new TreeMap<>();
            known.forEach(row -> found.put(row.fact, row.derived));
            assertEquals(expected, found, "round " + round);
        }
    }

    @Test
    void whoTakesOneOfTwoCorrectionsBackLeavesTheOther() {
        UUID first = measured("2008-03-10", 7000).fact;
        corrected("2008-03-10", 6000, first);
        corrected("2008-03-10", 8200, first);
        Measured light = rows.get(1);
        Measured heavy = rows.get(2);
        judge(AIDA);
        assertTrue(light.derived.conflict());

        withdrawn("2008-03-10", heavy.fact);
        judge(AIDA);

        assertEquals(Standing.OFFICIAL, light.derived.standing());
        assertFalse(light.derived.conflict());
        assertEquals(Standing.WITHDRAWN, heavy.derived.standing());
    }

    @Test
    void twoMeasurementsOfADayAreBothKeptAndOneIsProposed() {
        Measured kader = measured("2008-03-10", 3300);
        Measured other = measured("2008-03-10", 3500);

        judge(AIDA);

        assertEquals(Standing.OFFICIAL, kader.derived.standing());
        assertEquals(Standing.OTHER, other.derived.standing());
        assertTrue(kader.derived.conflict());
        assertTrue(other.derived.conflict());
    }

    @Test
    void theSameValuesTwiceAreNoConflict() {
        measured("2008-03-10", 3300);
        Measured again = measured("2008-03-10", 3300);

        judge(AIDA);

        assertFalse(again.derived.conflict());
        assertEquals(Standing.OTHER, again.derived.standing());
    }

    @Test
    void aHealthWorkersMeasurementIsProposedBeforeAKaders() {
        measured("2008-03-10", 3300);
        Measured nakes = add(VisitKind.MEASURED, "2008-03-10", 3500, null, Fact.By.NAKES);

        judge(AIDA);

        assertEquals(Standing.OFFICIAL, nakes.derived.standing());
    }

    @Test
    void anImplausibleMeasurementIsNeverProposedBeforeAPlausibleOne() {
        Measured grams = add(VisitKind.MEASURED, "2008-03-10", 33_000, null, Fact.By.NAKES);
        Measured plausible = measured("2008-03-10", 3300);

        judge(AIDA);

        assertEquals(Standing.OFFICIAL, plausible.derived.standing());
        assertEquals(Standing.OTHER, grams.derived.standing());
        assertTrue(grams.derived.conflict());
    }

    @Test
    void aDoubtfulWeightThatSomebodyLookedAtGetsItsLetterAndSoDoesTheNextMonth() {
        aida();
        Measured heavy = measured("2008-10-10", 29_000);
        Measured next = measured("2008-11-10", 29_100);
        judge(AIDA);
        assertEquals("?", heavy.derived.letter());
        assertEquals("?", next.derived.letter());

        add(VisitKind.VERIFIED, "2008-10-10", null, heavy.fact, Fact.By.NAKES);
        judge(AIDA);
        assertEquals("N", heavy.derived.letter());
        assertFalse(heavy.derived.inDoubt());
        assertTrue(String.valueOf(heavy.derived.statuses()).contains("PERIKSA_ULANG"), "in no prevalence all the same");
        add(VisitKind.VERIFIED, "2008-11-10", null, next.fact, Fact.By.NAKES);
        judge(AIDA);
        assertEquals("T", next.derived.letter(), "100 g in a month");
    }

    @Test
    void theNewestWordOnAWeightHoldsAndOnlyOfTheFactItNames() {
        aida();
        Measured heavy = measured("2008-10-10", 29_000);
        add(VisitKind.VERIFIED, "2008-10-10", null, heavy.fact, Fact.By.NAKES);
        add(VisitKind.DOUBTED, "2008-10-10", null, heavy.fact, Fact.By.NAKES);
        judge(AIDA);
        assertEquals("?", heavy.derived.letter());

        add(VisitKind.VERIFIED, "2008-10-10", null, heavy.fact, Fact.By.NAKES);
        Measured other = corrected("2008-10-10", 31_000, heavy.fact);
        judge(AIDA);
        assertEquals("?", other.derived.letter(), "another weight than the one that was looked at");
    }

    @Test
    void theProposalOfADayHoldsForEveryLaterBatch() {
        measured("2008-03-10", 33_000);
        measured("2008-03-10", 3300);
        measured("2008-04-10", 4700);
        List<Measured> arriving = new ArrayList<>();
        for (Measured row : rows) {
            arriving.add(copy(row));
            new ChildVisits(arriving, AIDA, RULES).judge(row.day);
        }

        Map<UUID, Derived> found = new TreeMap<>();
        arriving.forEach(row -> found.put(row.fact, row.derived));
        assertEquals(judgedFromScratch(rows), found);
    }

    @Test
    void aCorrectionFromElsewhereIsJudgedByTheSettingsWhereItWasMeasured() {
        Measured wrong = measured("2008-03-10", 33_000);
        MeasuredBody body = new MeasuredBody(3300, null, Position.LYING, null, null, false, null);
        Measured corrected = new Measured(
                new UUID(0x0190_0000_0000_7000L, 99),
                "elsewhere",
                day("2008-03-10"),
                Fact.Place.POSYANDU,
                Fact.By.NAKES,
                VisitKind.CORRECTED,
                wrong.fact,
                body,
                Derived.NONE);
        rows.add(corrected);
        List<String> asked = new ArrayList<>();

        new ChildVisits(rows, AIDA, (posyandu, day) -> {
                    asked.add(posyandu);
                    return CURRENT;
                })
                .judge(Integer.MIN_VALUE);

        assertEquals(List.of("p"), asked);
        assertEquals(Standing.OFFICIAL, corrected.derived.standing());
    }

    @Test
    void aChoiceEndsTheConflict() {
        Measured first = measured("2008-03-10", 3300);
        Measured second = measured("2008-03-10", 3500);
        chosen("2008-03-10", second.fact);

        judge(AIDA);

        assertEquals(Standing.OFFICIAL, second.derived.standing());
        assertEquals(Standing.OTHER, first.derived.standing());
        assertFalse(first.derived.conflict());
    }

    @Test
    void aCorrectionReplacesAndTwoOfTheSameAreAConflict() {
        Measured wrong = measured("2008-03-10", 33000);
        Measured right = corrected("2008-03-10", 3300, wrong.fact);
        judge(AIDA);

        assertEquals(Standing.CORRECTED_SINCE, wrong.derived.standing());
        assertEquals(Standing.OFFICIAL, right.derived.standing());
        assertFalse(right.derived.conflict());

        Measured other = corrected("2008-03-10", 3400, wrong.fact);
        judge(AIDA);

        assertEquals(Standing.OFFICIAL, other.derived.standing());
        assertTrue(other.derived.conflict());
        assertTrue(right.derived.conflict());
    }

    @Test
    void whatWasWithdrawnCountsForNothing() {
        Measured gone = measured("2008-03-10", 3300);
        withdrawn("2008-03-10", gone.fact);
        Measured next = measured("2008-04-10", 4700);

        judge(AIDA);

        assertEquals(Standing.WITHDRAWN, gone.derived.standing());
        assertEquals("B", next.derived.letter());
    }

    @Test
    void aChildWithoutABirthDateIsKeptWithoutScores() {
        Measured row = measured("2008-03-10", 3300);

        judge(new Child(Sex.FEMALE, null, null));

        assertEquals(Derived.Zs.NONE, row.derived.z());
        assertEquals(RuleSet.CURRENT.name(), row.derived.rules());
    }

    @Test
    void choosingOneOfTwoCorrectionsEndsTheirConflict() {
        UUID wrong = measured("2008-03-10", 33000).fact;
        UUID first = corrected("2008-03-10", 3300, wrong).fact;
        Measured second = corrected("2008-03-10", 3400, wrong);
        judge(AIDA);
        assertTrue(second.derived.conflict());
        assertEquals(Standing.OFFICIAL, second.derived.standing());

        chosen("2008-03-10", first);
        judge(AIDA);

        assertEquals(Standing.OFFICIAL, rows.get(1).derived.standing());
        assertFalse(rows.get(1).derived.conflict());
        assertEquals(Standing.CORRECTED_SINCE, second.derived.standing());
        assertFalse(second.derived.conflict());
    }

    @Test
    void aVisitBeforeTheBirthDateIsKeptWithoutScores() {
        Measured row = measured("2008-02-04", 3300);

        judge(AIDA);

        assertEquals(Derived.Zs.NONE, row.derived.z());
    }

    private void aida() {
        measured("2008-03-10", 3300);
        measured("2008-04-10", 4700);
        measured("2008-06-10", 6000);
        measured("2008-07-10", 6600);
        measured("2008-08-10", 6600);
        measured("2008-09-10", 6300);
    }

    private Measured measured(String day, int grams) {
        return add(VisitKind.MEASURED, day, grams, null, Fact.By.KADER);
    }

    private Measured corrected(String day, int grams, UUID base) {
        return add(VisitKind.CORRECTED, day, grams, base, Fact.By.KADER);
    }

    private void chosen(String day, UUID base) {
        add(VisitKind.CHOSEN, day, null, base, Fact.By.NAKES);
    }

    private void withdrawn(String day, UUID base) {
        add(VisitKind.WITHDRAWN, day, null, base, Fact.By.KADER);
    }

    private Measured add(VisitKind kind, String day, @Nullable Integer grams, @Nullable UUID base, Fact.By by) {
        MeasuredBody body = new MeasuredBody(grams, null, Position.LYING, null, null, false, null);
        UUID id = new UUID(0x0190_0000_0000_7000L, ++ids);
        Measured row = new Measured(id, "p", day(day), Fact.Place.POSYANDU, by, kind, base, body, Derived.NONE);
        rows.add(row);
        return row;
    }

    private static Measured copy(Measured row) {
        return new Measured(
                row.fact, row.posyandu, row.day, row.place, row.by, row.kind, row.base, row.body, Derived.NONE);
    }

    private static Map<UUID, Derived> judgedFromScratch(List<Measured> rows) {
        List<Measured> copies = new ArrayList<>();
        rows.forEach(row -> copies.add(copy(row)));
        new ChildVisits(copies, AIDA, RULES).judge(Integer.MIN_VALUE);
        Map<UUID, Derived> derived = new TreeMap<>();
        copies.forEach(row -> derived.put(row.fact, row.derived));
        return derived;
    }

    private void judge(Child child) {
        new ChildVisits(rows, child, RULES).judge(Integer.MIN_VALUE);
    }

    private List<String> letters() {
        return rows.stream().map(row -> String.valueOf(row.derived.letter())).toList();
    }

    private static int day(String date) {
        return (int) LocalDate.parse(date).toEpochDay();
    }
}
