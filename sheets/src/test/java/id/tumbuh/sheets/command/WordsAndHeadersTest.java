package id.tumbuh.sheets.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers and codes as people write them, and numbers as they come. */
final class WordsAndHeadersTest {
    @TempDir
    Path folder;

    private Run score(String... lines) {
        return Run.of(folder, List.of(lines));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sex,age,weight,lenhei,measure,headc,armc,triskin,subskin,oedema",
                "SEX,AGE,WEIGHT,LENHEI,MEASURE,HEADC,ARMC,TRISKIN,SUBSKIN,OEDEMA",
                " Sex , Age , Weight ,Len_Hei,Measure,Head-C,arm c,tri.skin,sub skin,Oedema",
                "JK,Umur (hari),BB (kg),TB/PB (cm),Cara Ukur,Lingkar Kepala (cm),LILA,triskin,subskin,Edema",
                "Jenis Kelamin,Usia dalam Hari,Berat Badan,Panjang/Tinggi Badan,posisi,LIKA,Lingkar Lengan Atas,triceps,subscapular,udem"
            })
    void headersInWhateverSpelling(String header) {
        Run run = score(header, "1,400,9.5,74,l,46,14,8,7,n");
        for (String z : List.of("zlen", "zwei", "zwfl", "zbmi", "zhc", "zac", "zts", "zss")) {
            assertFalse(run.cell(0, z).isEmpty(), z);
        }
        assertEquals("", run.cell(0, "problems"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1", "m", "M", "L", "l", "Laki-laki", "LAKI - LAKI", "laki laki", "1.0", " Male ", "Pria", "Lk."
            })
    void aBoy(String code) {
        assertEquals("-0.67", score("sex,age,weight", code + ",400,9.2").cell(0, "zwei"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "f", "F", "P", "Perempuan", "female", "Wanita", "2,0"})
    void aGirl(String code) {
        assertEquals(
                "0.00",
                score("sex;age;weight", code.replace(',', '.') + ";400;9.2").cell(0, "zwei"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NA", "na", "-", "N/A", "null", "NaN", "."})
    void aMissingSexIsMissing(String code) {
        Run run = score("sex,age,weight", code + ",400,9.5");
        assertEquals("TANPA_JENIS_KELAMIN", run.cell(0, "problems"));
        assertEquals("", run.cell(0, "zwei"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "0", "3", "anak", "LP"})
    void anUnknownSexIsMarkedAndMissing(String code) {
        Run run = score("sex,age,weight", code + ",400,9.5");
        assertEquals("KODE_TIDAK_DIKENAL:sex TANPA_JENIS_KELAMIN", run.cell(0, "problems"));
        assertEquals("", run.cell(0, "zwei"));
    }

    @ParameterizedTest
    @CsvSource({
        "y, ''",
        "Y, ''",
        "1, ''",
        "ya, ''",
        "n, -0.38",
        "N, -0.38",
        "2, -0.38",
        "'', -0.38",
        "NA, -0.38",
        "tidak, -0.38"
    })
    void oedemaBlanksWhatWeightSays(String code, String z) {
        Run run = score("sex,age,weight,oedema", "1,400,9.5," + code);
        assertEquals(z, run.cell(0, "zwei"));
        assertEquals(z.isEmpty(), run.cell(0, "alerts").contains("EDEMA"));
    }

    @Test
    void anUnknownOedemaOrPositionIsMarked() {
        Run run = score("sex,age,weight,lenhei,measure,oedema", "1,400,9.5,74,duduk,mungkin");
        assertTrue(run.cell(0, "problems").contains("KODE_TIDAK_DIKENAL:measure"));
        assertTrue(run.cell(0, "problems").contains("KODE_TIDAK_DIKENAL:oedema"));
        assertEquals("74", run.cell(0, "clenhei"));
    }

    @ParameterizedTest
    @CsvSource({
        "h, 74.7",
        "H, 74.7",
        "Berdiri, 74.7",
        "standing, 74.7",
        "l, 74",
        "L, 74",
        "Terlentang, 74",
        "'', 74",
        "NA, 74",
        "-, 74"
    })
    void thePositionShiftsTheLength(String code, String corrected) {
        assertEquals(
                corrected,
                score("sex,age,weight,lenhei,measure", "1,400,9.5,74," + code).cell(0, "clenhei"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9.5", "9,5", " 9.5 ", "9.50", "9.5 kg", "+9.5", "9.5\u00a0", "\u00a09,5 KG", "0.95e1"})
    void aWeightInWhateverSpelling(String weight) {
        Run run = score("sex;age;weight", "1;400;" + weight);
        assertEquals("-0.38", run.cell(0, "zwei"), weight);
        assertEquals("", run.cell(0, "problems"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kg", "9.5.1", "sembilan", "9-5", "1.234,5", "PINDAH RUMAH", "#DIV/0!", "cm", "+", "9..5"})
    void aWeightThatIsNoneIsMissingAndMarked(String weight) {
        Run run = score("sex;age;weight", "1;400;" + weight);
        assertEquals("", run.cell(0, "zwei"));
        assertTrue(
                run.cell(0, "problems").matches("(ANGKA_TIDAK_TERBACA|SEL_GALAT):weight TANPA_BB"),
                run.cell(0, "problems"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NA", "-", "n/a", "#N/A", "null", "NaN", "."})
    void aMissingWeightIsOnlyMissing(String weight) {
        assertEquals("TANPA_BB", score("sex;age;weight", "1;400;" + weight).cell(0, "problems"));
    }

    @Test
    void aScoreThatIsNotFiniteIsBlankAndKeepsItsFlag() {
        Run run = score("sex,age,weight,lenhei", "1,400,9.5,0");
        assertEquals("", run.cell(0, "zbmi"));
        assertEquals("1", run.cell(0, "fbmi"));
        assertEquals("", run.cell(0, "zlen"));
        assertEquals("", run.cell(0, "flen"));
        assertTrue(run.cell(0, "problems").contains("UKURAN_TIDAK_POSITIF:lenhei"));
    }

    @Test
    void anArmOfZeroIsNotMeasured() {
        Run run = score("sex,age,weight,armc", "1,400,9.5,0");
        assertEquals(List.of("", "", ""), List.of(run.cell(0, "zac"), run.cell(0, "alerts"), run.cell(0, "problems")));
    }

    @Test
    void notComputedElsewhereIsMissingHere() {
        Run run = score("sex,age,weight", "1,400,999.99");
        assertTrue(run.codes(0).containsAll(List.of("NILAI_999", "TANPA_BB")));
    }

    @Test
    void aFlaggedScoreKeepsItsValueAndIsToBeCheckedAgain() {
        Run run = score("sex,age,weight,lenhei", "1,400,2,74");
        assertEquals("1", run.cell(0, "fwei"));
        assertTrue(Double.parseDouble(run.cell(0, "zwei")) < -6);
        assertEquals("PERIKSA_ULANG", run.cell(0, "status_bbu"));
        assertTrue(run.cell(0, "alerts").contains("PERIKSA_ULANG"));
        assertFalse(run.cell(0, "alerts").contains("BGM"));
    }

    @Test
    void theOlderExportWithItsOwnSpelling() {
        Run run = score(
                "No,NIK,Nama,JK,Tgl Lahir,BB Lahir,TB Lahir,Nama Ortu,Prov,Kab/Kota,Kec,Pukesmas,Desa/Kel,Posyandu,RT,RW,"
                        + "Alamat,Usia Saat Ukur,Tanggal Pengukuran,Berat,Tinggi,Cara Ukur,LiLA,BB/U,ZS BB/U,TB/U,ZS TB/U,"
                        + "BB/TB,ZS BB/TB,Naik Berat Badan,PMT Diterima (kg),Jml Vit A,KPSP,KIA,Detail",
                "1,'0000990101230001,Bagas,L,2024-08-03,3.1,49,Sari,X,Y,Z,P,D,Melati,1,2,Jl,1 Tahun - 1 Bulan - 2 Hari,"
                        + "2025-09-05,9.5,74,Terlentang,0,Normal,-0.37,Normal,-1.3,Gizi Baik,0.2,N,-,1,S,Ya,-");
        assertEquals("398", run.cell(0, "age_days"));
        assertEquals("-0.37", run.cell(0, "zwei"));
        assertTrue(run.codes(0).contains("TANPA_RIWAYAT"));
        assertFalse(run.codes(0).contains("NIK_TIDAK_16_ANGKA"));
    }

    @Test
    void aSubsetOfTheExportIsEnough() {
        Run run = score("JK,Usia Saat Ukur,Tanggal Pengukuran,Berat", "P,1 Tahun - 1 Bulan - 2 Hari,2025-09-05,9.5");
        assertFalse(run.cell(0, "zwei").isEmpty());
        Run heights = score("JK,Tgl Lahir,Tanggal Pengukuran,Tinggi", "P,2024-08-03,2025-09-05,74");
        assertFalse(heights.cell(0, "zlen").isEmpty());
    }

    @Test
    void aMappingNamesTheColumnsOfAnyOtherFile() {
        Path in = Run.file(folder, "x.csv", "Kode;Kel;Hr;Timbangan (kg): kini\n7;L;400;9,5\n", StandardCharsets.UTF_8);
        Path map = Run.file(
                folder,
                "peta.txt",
                "\uFEFF# kolom\r\nsex = Kel\r\nAge = hr\r\nweight = Timbangan (kg): kini\r\nheadc =\r\n",
                StandardCharsets.UTF_8);
        assertEquals("-0.38", Run.of(in, "--map", map.toString()).cell(0, "zwei"));
    }

    @ParameterizedTest
    @CsvSource({
        "'berat = BB', MAPPING-UNKNOWN-FIELD",
        "'weight = Tidak Ada', MAPPING-NOT-FOUND",
        "'sex = Kel', MAPPING-NOT-FOUND",
        "'', MAPPING-NOT-FOUND",
        "'weight = \\u00zz', MAPPING-UNREADABLE"
    })
    void aMappingThatCannotServeIsRefused(String content, String code) {
        Path in = Run.file(folder, "x.csv", "Kel;Hr;BB\nL;400;9,5\n", StandardCharsets.UTF_8);
        Path map = Run.file(folder, "peta.txt", content, StandardCharsets.UTF_8);
        Run run = Run.into(in, folder.resolve("o.csv"), "--map", map.toString());
        assertEquals(2, run.exit);
        assertTrue(run.errors.startsWith("TMB-" + code + ": "), run.errors);
    }

    @Test
    void aMappingThatIsNotThereIsRefused() {
        Path in = Run.file(folder, "x.csv", "Kel;Hr;BB\nL;400;9,5\n", StandardCharsets.UTF_8);
        Run run = Run.into(
                in, folder.resolve("o.csv"), "--map", folder.resolve("peta.txt").toString());
        assertTrue(run.errors.startsWith("TMB-MAPPING-UNREADABLE: "), run.errors);
    }
}
