package id.tumbuh.sheets.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.growth.Indicator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The samples in docs/samples come from children whose truth is known, so that decoding can be held against it. Run with
 * {@code -Dtumbuh.samples=write} to write them anew.
 */
final class SampleExportTest {
    private static final Path SAMPLES = Path.of("..", "docs", "samples");
    private static final List<Indicator> PRINTED =
            List.of(Indicator.WEIGHT_FOR_AGE, Indicator.LENGTH_FOR_AGE, Indicator.WEIGHT_FOR_LENGTH);
    private static final List<String> COLUMNS = List.of("zwei", "zlen", "zwfl");

    @TempDir
    Path folder;

    private final List<SampleVisit> truth = SampleVisits.make();

    @Test
    void theSamplesAreThoseOfTheirMaker() throws IOException {
        same("eppgbm.csv", SampleExport.whole(truth));
        same("eppgbm-rusak.csv", SampleExport.damaged(truth));
    }

    private static void same(String name, String expected) throws IOException {
        if ("write".equals(System.getProperty("tumbuh.samples"))) {
            Files.createDirectories(SAMPLES);
            Files.writeString(SAMPLES.resolve(name), expected);
        }
        assertEquals(expected, Files.readString(SAMPLES.resolve(name)));
    }

    @Test
    void aWholeExportIsScoredAsTheMinistryScoresIt() {
        Run run = Run.of(file("eppgbm.csv", SampleExport.whole(truth)));

        assertEquals(truth.size(), run.rows());
        for (int row = 0; row < truth.size(); row++) {
            SampleVisit visit = truth.get(row);
            assertEquals(String.valueOf(visit.age()), run.cell(row, "age_days"));
            for (int index = 0; index < PRINTED.size(); index++) {
                assertSame(visit.z(PRINTED.get(index)), run.cell(row, COLUMNS.get(index)), visit);
            }
            assertTrue(
                    !run.cell(row, "problems").matches(".*(BEDA|COCOK|BENTROK|NIK|TERBACA).*"),
                    run.cell(row, "problems"));
        }
        assertEquals(Set.of("", "N", "T", "O"), new TreeSet<>(run.column("kms")));
    }

    @Test
    void decodingADamagedExportGivesTheTruthBack() {
        Run run = Run.of(file("eppgbm-rusak.csv", SampleExport.damaged(truth)), "--sex", "unknown");

        assertEquals(truth.size(), run.rows());
        Set<String> codes = new TreeSet<>();
        for (int row = 0; row < truth.size(); row++) {
            SampleVisit visit = truth.get(row);
            String sex = visit.child().boy() ? "_L" : "_P";
            assertEquals(String.valueOf(visit.age()), run.cell(row, "age_days"), visit.toString());
            assertEquals(bmi(visit), Double.parseDouble(run.cell(row, "cbmi")), 1e-6, visit.toString());
            for (int index = 0; index < PRINTED.size(); index++) {
                assertSame(visit.z(PRINTED.get(index)), run.cell(row, COLUMNS.get(index) + sex), visit);
            }
            codes.addAll(run.codes(row));
        }
        assertTrue(codes.containsAll(Set.of("DIBACA_DARI_JAM", "UMUR_TEKS_TIDAK_COCOK")), codes.toString());
        assertTrue(!codes.contains("Z_IMPOR_BEDA") && !codes.contains("DUA_BACAAN"), codes.toString());
    }

    @Test
    void gramsInTheSampleAreScoredAsTheyStandAndFlagged() {
        List<SampleVisit> grams = new ArrayList<>(truth);
        SampleVisit first = truth.get(0);
        grams.set(0, new SampleVisit(first.child(), first.day(), 2940, first.centimetres(), first.lying()));
        Run run = Run.of(file("gram.csv", SampleExport.damaged(grams)), "--sex", "unknown");

        assertTrue(run.codes(0).contains("BB_MUNGKIN_GRAM"));
        assertEquals("1", run.cell(0, "fwei_L"));
        assertEquals("PERIKSA_ULANG", run.cell(0, "status_bbu_P"));
        assertTrue(Double.parseDouble(run.cell(0, "zwei_L")) > 100);
    }

    @Test
    void aNumberThatWasNotComputedIsNoDifference() {
        List<SampleVisit> small = new ArrayList<>(truth);
        SampleVisit first = truth.get(0);
        small.set(0, new SampleVisit(first.child(), first.day(), 2.2, 42, true));
        Run run = Run.of(file("kecil.csv", SampleExport.damaged(small)), "--sex", "unknown");

        assertEquals("", run.cell(0, "zwfl_L"));
        assertTrue(run.codes(0).contains("TB_DI_LUAR_TABEL"));
        assertTrue(!run.cell(0, "problems").contains("Z_IMPOR_BEDA:zs_bbtb"));
    }

    private Path file(String name, String content) {
        return Run.file(folder, name, content, StandardCharsets.UTF_8);
    }

    private static double bmi(SampleVisit visit) {
        boolean below = visit.age() < 731;
        double shift = below && !visit.lying() ? 0.7 : !below && visit.lying() ? -0.7 : 0;
        double metres = (visit.centimetres() + shift) / 100;
        return visit.kilograms() / (metres * metres);
    }

    private static void assertSame(String printed, String ours, SampleVisit visit) {
        if (printed.equals("999.99")) {
            assertEquals("", ours, visit.toString());
        } else {
            assertEquals(Double.parseDouble(printed), Double.parseDouble(ours), 1e-9, visit.toString());
        }
    }
}
