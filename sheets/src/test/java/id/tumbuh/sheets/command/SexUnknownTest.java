package id.tumbuh.sheets.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file without a sex: every score, class, letter and alert for a boy and for a girl. */
final class SexUnknownTest {
    @TempDir
    Path folder;

    @Test
    void everyColumnOfASexStandsTwiceAndTheOthersOnce() {
        Run run = Run.of(folder, List.of("age,weight,lenhei", "400,9.5,74"), "--sex", "unknown");
        List<String> expected =
                new ArrayList<>(List.of("age", "weight", "lenhei", "age_days", "age_months", "clenhei", "cbmi"));
        for (String index : List.of("len", "wei", "wfl", "bmi", "hc", "ac", "ts", "ss", "hfa", "wfa", "bfa")) {
            expected.addAll(List.of("z" + index + "_L", "z" + index + "_P", "f" + index + "_L", "f" + index + "_P"));
        }
        for (String name : List.of("status_bbu", "status_tbu", "status_bbtb", "status_imtu", "kms", "alerts")) {
            expected.addAll(List.of(name + "_L", name + "_P"));
        }
        expected.add("problems");
        assertEquals(expected, run.header());
    }

    @Test
    void bothHalvesAreThoseOfFilesThatTellTheSex() {
        String header = "NIK,Tgl Lahir,Tgl Ukur,BB,TB,LK,LiLA,BB Lahir";
        List<String> rows = List.of(
                "0000990101230001,2024-01-10,2024-02-12,3.9,52,36,11,3.2",
                "0000990101230001,2024-01-10,2024-03-12,4.6,55,38,12,3.2",
                "0000990101230001,2024-01-10,2024-07-12,7.0,66,43,13,3.2",
                "0000990101230001,2024-01-10,2024-08-12,7.35,67,44,12.2,3.2",
                "0000990101230002,2019-01-10,2024-08-12,30,120,50,19,");
        Run both = Run.of(folder, with("", header, rows), "--sex", "unknown");
        Run boys = Run.of(folder, with("L", header, rows));
        Run girls = Run.of(folder, with("P", header, rows));

        for (String name : both.header()) {
            if (name.endsWith("_L")) {
                String plain = name.substring(0, name.length() - 2);
                assertEquals(boys.column(plain), both.column(name), name);
                assertEquals(girls.column(plain), both.column(plain + "_P"), name);
            }
        }
        assertEquals(List.of("T", "N"), List.of(both.cell(3, "kms_L"), both.cell(3, "kms_P")));
    }

    private static List<String> with(String sex, String header, List<String> rows) {
        List<String> lines = new ArrayList<>(List.of(sex.isEmpty() ? header : header + ",JK"));
        rows.forEach(row -> lines.add(sex.isEmpty() ? row : row + "," + sex));
        return lines;
    }

    @Test
    void aRowOfSuchAFileIsNotToBlameForTheSexThatNobodyTold() {
        Run run = Run.of(folder, List.of("age,weight,lenhei", "400,9.5,74"), "--sex", "unknown");
        assertEquals("", run.cell(0, "problems"));
    }

    @Test
    void aFileThatTellsTheSexIsScoredOnceWhateverTheOption() {
        Run run = Run.of(folder, List.of("sex,age,weight", "1,400,9.5", ",400,9.5"), "--sex", "unknown");
        assertFalse(run.header().contains("zwei_L"));
        assertFalse(run.cell(0, "zwei").isEmpty());
        assertTrue(run.codes(1).contains("TANPA_JENIS_KELAMIN"));
    }
}
