package id.tumbuh.sheets.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The letters of the KMS, and what the rows of one child say of each other. */
final class LettersTest {
    private static final String HEADER = "NIK,Nama,Nama Ibu,JK,Tgl Lahir,BB Lahir,Tgl Ukur,BB,TB,Posyandu";
    private static final String NIK = "0000990101230001";
    private static final String OTHER_NIK = "0000990101230002";
    /** Born on the day before the notes' example, so that 8 March is one completed month. */
    private static final String AIDA = ",Aida,Bunga,P,2008-02-05,3.0,";

    @TempDir
    Path folder;

    private Run score(String... rows) {
        List<String> lines = new ArrayList<>(List.of(HEADER));
        lines.addAll(List.of(rows));
        return Run.of(folder, lines);
    }

    /** A boy of Melati, born on 2024-01-10. */
    private static String visit(String day, String kilograms) {
        return NIK + ",Bagas,Sari,L,2024-01-10,," + day + "," + kilograms + ",,Melati";
    }

    private static String another(String day, String place) {
        return OTHER_NIK + ",Citra,Dewi,P,2023-05-01,," + day + ",11,," + place;
    }

    @Test
    void theNotesExample() {
        Run run = score(
                NIK + AIDA + "2008-03-08,3.3,,",
                NIK + AIDA + "2008-04-08,4.7,,",
                NIK + AIDA + "2008-06-08,6.0,,",
                NIK + AIDA + "2008-07-08,6.6,,",
                NIK + AIDA + "2008-08-08,6.6,,",
                NIK + AIDA + "2008-09-08,6.3,,",
                another("2008-05-08", ""));

        assertEquals(List.of("", "N", "O", "N", "T", "T", ""), run.column("kms"));
        assertTrue(run.codes(0).contains("TANPA_RIWAYAT"));
        assertTrue(alerts(run, 0).contains("T_DARI_LAHIR"));
        assertTrue(alerts(run, 4).contains("T2"));
        assertFalse(alerts(run, 4).contains("2T"));
        assertTrue(alerts(run, 5).containsAll(List.of("2T", "T3")));
    }

    @Test
    void theOrderOfRowsChangesNoLetter() {
        List<String> rows = new ArrayList<>();
        for (int month = 1; month <= 9; month++) {
            if (month != 4) {
                rows.add(visit("2025-0" + month + "-1" + month, String.valueOf(8 + month * month % 7 / 4.0)));
            }
            rows.add(another("2025-0" + month + "-02", "Melati"));
        }
        Run inOrder = score(rows.toArray(new String[0]));
        List<Integer> order = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            order.add(row);
        }
        Collections.shuffle(order, new Random(20261103));
        Run shuffled = score(order.stream().map(rows::get).toArray(String[]::new));

        for (int row = 0; row < rows.size(); row++) {
            assertEquals(inOrder.row(order.get(row)), shuffled.row(row));
        }
        assertTrue(inOrder.column("kms").containsAll(List.of("N", "T", "O")));
    }

    @Test
    void oOnlyWhereThePosyanduWasHeldTheMonthBefore() {
        Run held = score(visit("2025-01-10", "9"), visit("2025-03-10", "10"), another("2025-02-10", "Melati"));
        assertEquals("O", held.cell(1, "kms"));

        Run elsewhere = score(visit("2025-01-10", "9"), visit("2025-03-10", "10"), another("2025-02-10", "Mawar"));
        assertEquals("", elsewhere.cell(1, "kms"));
        assertTrue(elsewhere.codes(1).contains("BULAN_LALU_TIDAK_DIKETAHUI"));

        Run nobodyWeighed = score(
                visit("2025-01-10", "9"),
                visit("2025-03-10", "10"),
                visit("2025-02-10", "").replace(NIK, "x"));
        assertEquals("", nobodyWeighed.cell(1, "kms"));
    }

    @Test
    void anOAsksThePosyanduOfItsOwnRow() {
        String moved = visit("2025-06-10", "10").replace("Melati", "Mawar");
        Run run = score(moved, another("2025-05-10", "Mawar"), visit("2025-02-10", "9"), visit("2025-01-10", "9"));
        assertEquals("O", run.cell(0, "kms"));
    }

    @Test
    void theFirstRowHasNoLetterEvenWhereThePosyanduWasHeld() {
        Run run = score(visit("2025-03-10", "10"), another("2025-02-10", "Melati"), another("2025-03-10", "Melati"));
        assertEquals(List.of("", "", "T"), run.column("kms"));
        assertTrue(run.codes(0).contains("TANPA_RIWAYAT"));
    }

    @Test
    void theFirstRowHasNoLetterWhateverItsWeight() {
        Run run = score(visit("2025-02-10", "9300"), visit("2025-03-10", "9.5"), visit("2025-04-10", "9.9"));
        assertEquals(List.of("", "?", "N"), run.column("kms"));
        assertTrue(run.codes(0).containsAll(List.of("TANPA_RIWAYAT", "BB_MUNGKIN_GRAM")));
        Run unweighed = score(visit("2025-02-10", ""), visit("2025-03-10", "9.5"));
        assertEquals(List.of("", ""), unweighed.column("kms"));
        assertTrue(unweighed.codes(0).contains("TANPA_RIWAYAT")
                && unweighed.codes(1).contains("TANPA_RIWAYAT"));
    }

    @Test
    void posyanduOfTwoVillagesMayHaveOneName() {
        String header = HEADER + ",Desa/Kel";
        Run run = Run.of(
                folder,
                List.of(
                        header,
                        visit("2025-01-10", "9") + ",Atas",
                        visit("2025-03-10", "9.5") + ",Atas",
                        another("2025-02-10", "Melati") + ",Bawah"));
        assertEquals("", run.cell(1, "kms"));
        assertTrue(run.codes(1).contains("BULAN_LALU_TIDAK_DIKETAHUI"));
    }

    @Test
    void theGainIsHeldAgainstTheMinimumOfSexAndMonth() {
        // Seven completed months: 400 g for a boy, 300 g for a girl.
        String first = visit("2024-07-20", "7.0");
        String now = visit("2024-08-20", "7.35");
        assertEquals("T", score(first, now).cell(1, "kms"));
        assertEquals(
                "N",
                score(first.replace(",L,", ",P,"), now.replace(",L,", ",P,")).cell(1, "kms"));
        assertEquals("N", score(first, visit("2024-08-20", "7.4")).cell(1, "kms"));
        assertEquals("T", score(first, visit("2024-08-20", "7.399")).cell(1, "kms"));
    }

    @Test
    void nAndTNeedTwoConsecutiveCalendarMonthsHoweverManyDays() {
        assertEquals(
                "N", score(visit("2024-12-01", "9"), visit("2025-01-31", "9.2")).cell(1, "kms"));
        assertEquals(
                "N", score(visit("2025-01-31", "9"), visit("2025-02-01", "9.2")).cell(1, "kms"));
        assertEquals(
                "", score(visit("2025-01-31", "9"), visit("2025-03-01", "9.2")).cell(1, "kms"));
    }

    @Test
    void ofTwoRowsInAMonthTheFirstCounts() {
        Run run = score(visit("2025-02-20", "9.9"), visit("2025-02-03", "9.0"), visit("2025-03-03", "9.3"));
        assertEquals(List.of("", "", "N"), run.column("kms"));
        assertTrue(run.codes(0).contains("GANDA_BULAN_INI"));
        assertTrue(run.codes(1).contains("TANPA_RIWAYAT"));
    }

    @Test
    void theSameRowTwiceIsMarkedOnce() {
        Run run = score(visit("2025-02-20", "9"), visit("2025-02-20", "9"), visit("2025-03-20", "9.2"));
        assertFalse(run.codes(0).contains("BARIS_GANDA"));
        assertTrue(run.codes(1).contains("BARIS_GANDA"));
        assertEquals("N", run.cell(2, "kms"));
    }

    @Test
    void nameBirthDateAndMotherJoinWhereTheNikIsMissing() {
        String first = visit("2025-01-10", "9").replace(NIK, "");
        String next = visit("2025-02-10", "9.3")
                .replace(NIK, "-")
                .replace("Bagas", " bagas ")
                .replace("Sari", "SARI");
        assertEquals("N", score(first, next).cell(1, "kms"));
        assertEquals("", score(first, next.replace("SARI", "Wati")).cell(1, "kms"));
        assertEquals("", score(first, next.replace("SARI", "")).cell(1, "kms"));
        assertEquals("", score(first, next.replace("2024-01-10", "2024-01-11")).cell(1, "kms"));
    }

    @Test
    void theNikJoinsWhateverTheNames() {
        Run run = score(
                visit("2025-01-10", "9"),
                visit("2025-02-10", "9.3").replace("Bagas", "M. Bagas P.").replace(NIK, "'" + NIK));
        assertEquals("N", run.cell(1, "kms"));
    }

    @Test
    void aDummyNikJoinsNobody() {
        for (String dummy : List.of("0000000000000000", "9999999999999999", "3.27101E+15", "-", "0")) {
            Run run = score(
                    visit("2025-01-10", "9").replace(NIK, dummy),
                    visit("2025-02-10", "9.3").replace(NIK, dummy).replace("Bagas", "Dimas"));
            assertEquals("", run.cell(1, "kms"), dummy);
        }
    }

    @Test
    void oneNikWithTwoBirthDatesStaysApartAndIsMarked() {
        Run run = score(
                visit("2025-01-10", "9"),
                visit("2025-02-10", "9.3"),
                visit("2025-02-10", "12").replace("2024-01-10", "2023-01-10"),
                visit("2025-03-10", "9.4"),
                another("2025-03-10", "Melati"));
        assertEquals(List.of("", "N", "", "T", ""), run.column("kms"));
        for (int row = 0; row < 4; row++) {
            assertTrue(run.codes(row).contains("TANGGAL_BENTROK"), "row " + row);
        }
        assertFalse(run.codes(4).contains("TANGGAL_BENTROK"));
    }

    @Test
    void aNikWithoutABirthDateInOneRowIsTheSameChild() {
        Run run = score(visit("2025-01-10", "9").replace("2024-01-10", ""), visit("2025-02-10", "9.3"));
        assertEquals("N", run.cell(1, "kms"));
        assertFalse(run.codes(0).contains("TANGGAL_BENTROK"));
    }

    @Test
    void withoutAnyBirthDateThereIsNoMinimumToHoldAGainAgainst() {
        Run run = score(
                visit("2025-01-10", "9").replace("2024-01-10", ""),
                visit("2025-02-10", "9.3").replace("2024-01-10", ""),
                visit("2025-04-10", "9.3").replace("2024-01-10", ""),
                another("2025-03-10", "Melati"));
        assertEquals(List.of("", "", "O", ""), run.column("kms"));
        assertTrue(run.codes(0).contains("TANPA_RIWAYAT"));
        assertTrue(run.codes(1).contains("TANPA_UMUR"));
    }

    @Test
    void aRowWithoutASexTakesNoLetterThatNeedsOne() {
        Run run = score(
                visit("2025-01-10", "9"),
                visit("2025-02-10", "9.3").replace(",L,", ",,"),
                visit("2025-04-10", "9.9").replace(",L,", ",,"),
                another("2025-03-10", "Melati"));
        assertEquals(List.of("", "", "O", ""), run.column("kms"));
        assertTrue(run.codes(1).contains("TANPA_JENIS_KELAMIN"));
    }

    @Test
    void oneChildNotedAsBoyAndAsGirlIsMarked() {
        Run run = score(visit("2025-01-10", "9"), visit("2025-02-10", "9.3").replace(",L,", ",P,"));
        assertTrue(run.codes(0).contains("JK_BENTROK"));
        assertTrue(run.codes(1).contains("JK_BENTROK"));
        assertEquals("N", run.cell(1, "kms"));
    }

    @Test
    void jumpsAndShrinkageAreMarkedAgainstTheVisitBefore() {
        String first = visit("2025-01-10", "9").replace(",9,,", ",9,80,");
        Run run = score(first, visit("2025-02-10", "11.1").replace(",11.1,,", ",11.1,79.4,"), visit("2025-03-10", "9"));
        assertTrue(run.codes(1).containsAll(List.of("BB_NAIK_TAJAM", "TB_MENYUSUT")));
        assertTrue(run.codes(2).contains("BB_TURUN_TAJAM"));
        Run atTheLimits =
                score(first, visit("2025-02-10", "11").replace(",11,,", ",11,79.5,"), visit("2025-03-10", "9.5"));
        for (int row = 0; row < 3; row++) {
            assertFalse(atTheLimits.cell(row, "problems").matches(".*(TAJAM|MENYUSUT).*"));
        }
    }

    @Test
    void aVisitWithoutAWeighingHidesNoJump() {
        Run run = score(visit("2025-01-10", "9"), visit("2025-02-10", ""), visit("2025-02-25", "12"));
        assertTrue(run.codes(2).contains("BB_NAIK_TAJAM"));
    }

    @Test
    void theLetterEndsAfterSixtyCompletedMonths() {
        Run run = score(visit("2028-12-20", "17"), visit("2029-02-09", "17"), visit("2029-01-20", "17.3"));
        assertEquals(List.of("", "T", "N"), run.column("kms"));
        Run after = score(visit("2029-01-20", "17"), visit("2029-02-10", "17.3"));
        assertEquals("", after.cell(1, "kms"));
        assertTrue(after.codes(1).contains("DI_ATAS_60_BULAN"));
    }

    @Test
    void twoTOverAMissedMonthIsLoose() {
        Run run = score(
                visit("2025-01-10", "9"),
                visit("2025-02-10", "9.1"),
                visit("2025-04-10", "9.9"),
                visit("2025-05-10", "9.9"),
                another("2025-03-10", "Melati"));
        assertEquals(List.of("", "T", "O", "T", ""), run.column("kms"));
        assertTrue(alerts(run, 3).contains("2T_LONGGAR"));
        assertFalse(alerts(run, 3).contains("2T"));
    }

    @Test
    void aFileThatNamesNoChildHasNoLetters() {
        Run run = Run.of(
                folder, List.of("JK,Tgl Lahir,Tgl Ukur,BB", "L,2024-01-10,2025-01-10,9", "L,2024-01-10,2025-02-10,9"));
        assertEquals(List.of("", ""), run.column("kms"));
        assertEquals(List.of("", ""), run.column("problems"));
    }

    @Test
    void ageInDaysBesideAVisitDateMakesAHistory() {
        Run run = Run.of(
                folder,
                List.of("NIK,sex,age,visit_date,weight", NIK + ",1,366,2025-01-10,9", NIK + ",1,397,2025-02-10,9.2"));
        assertEquals("N", run.cell(1, "kms"));
        assertFalse(run.codes(1).contains("TANGGAL_BENTROK"));
    }

    private static List<String> alerts(Run run, int row) {
        return List.of(run.cell(row, "alerts").split(" ", -1));
    }
}
