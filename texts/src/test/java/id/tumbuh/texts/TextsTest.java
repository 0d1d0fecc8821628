package id.tumbuh.texts;

import static id.tumbuh.texts.Voice.PARENT;
import static id.tumbuh.texts.Voice.WORKER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.tumbuh.growth.Reason;
import id.tumbuh.growth.kms.Course;
import id.tumbuh.growth.kms.Letter;
import id.tumbuh.growth.kms.NoLetter;
import id.tumbuh.growth.message.Argument;
import id.tumbuh.growth.message.Message;
import id.tumbuh.growth.plausibility.Doubt;
import id.tumbuh.growth.status.Status;
import id.tumbuh.growth.verdict.Alert;
import id.tumbuh.growth.verdict.Explanation;
import id.tumbuh.growth.verdict.Index;
import id.tumbuh.growth.verdict.Step;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextsTest {
    private final Texts indonesian = Texts.of(Language.INDONESIAN);
    private final Texts english = Texts.of(Language.ENGLISH);

    @Test
    void saysTheSameFindingInTwoVoices() {
        assertEquals("Berat badan anak naik cukup bulan ini.", indonesian.say(Letter.N, PARENT));
        assertEquals(
                "N: naik sekurang-kurangnya sebesar kenaikan berat minimal (KBM).", indonesian.say(Letter.N, WORKER));
        assertEquals("BB/U sangat kurang (z < −3).", indonesian.say(Status.BBU_SANGAT_KURANG, WORKER));
        assertEquals("Anak perlu diperiksa petugas kesehatan.", indonesian.say(Step.RUJUK_PETUGAS, PARENT));
        assertEquals("Your child gained enough weight this month.", english.say(Letter.N, PARENT));
    }

    @Test
    void labelsAreAFewWords() {
        assertEquals("Berat badan kurang", indonesian.label(Status.BBU_KURANG));
        assertEquals("Di bawah garis merah (BGM)", indonesian.label(Alert.BGM));
        assertEquals("Ditunda (?)", indonesian.label(Letter.WITHHELD));
        assertEquals("Two months without gain (2T)", english.label(Alert.T_TWICE));
    }

    @Test
    void theSameCodeInTwoFamiliesHasTwoTexts() {
        assertEquals("T1", Alert.T1.code());
        assertEquals("T1", Course.T1.code());
        assertEquals("Naik kurang dari KBM (T1)", indonesian.label(Alert.T1));
        assertEquals("Naik kurang (T1)", indonesian.label(Course.T1));
    }

    @Test
    void aCodeInsideAMessageKeepsItsFamily() {
        Message noScore =
                Message.of(Explanation.TIDAK_DAPAT_DIHITUNG, Argument.code(Index.BB_U), Argument.code(Reason.NO_AGE));
        Message noLetter = Message.of(Explanation.TANPA_HURUF, Argument.code(NoLetter.TANPA_UMUR));
        assertEquals(
                "BB/U tidak dapat dihitung. Umur tidak diketahui: lengkapi tanggal lahir dan tanggal ukur.",
                indonesian.say(noScore, WORKER));
        assertEquals(
                "Penilaian berat badan menurut umur belum dapat dilakukan. Tanggal lahir anak perlu dilengkapi.",
                indonesian.say(noScore, PARENT));
        assertEquals(
                "Tanpa huruf KMS. Umur tidak diketahui: KBM tidak dapat ditentukan.", indonesian.say(noLetter, WORKER));
    }

    @Test
    void gramsOfAGainHaveTheirSign() {
        Message letter = Message.of(
                Explanation.HURUF_KMS,
                Argument.code(Letter.N),
                Argument.grams(310),
                Argument.grams(300),
                Argument.name("BUKU_KIA_2023"));
        assertEquals("KMS Naik (N): +310 g; minimal 300 g (edisi BUKU_KIA_2023).", indonesian.say(letter, WORKER));
        assertEquals(
                "Berat badan anak naik cukup bulan ini. Beratnya berubah +310 g sejak bulan lalu.",
                indonesian.say(letter, PARENT));
        assertEquals("KMS Gained (N): +310 g; minimal 300 g (edition BUKU_KIA_2023).", english.say(letter, WORKER));
    }

    @Test
    void numbersStandAsTheLanguageWritesThem() {
        Message doubt = Message.of(Doubt.TB_MENYUSUT, Argument.centimetres(87.5), Argument.centimetres(89));
        Message score = Message.of(
                Explanation.SKOR_DARI_TABEL,
                Argument.code(Index.TB_U),
                Argument.z(-2.31),
                Argument.name("who2006_lhfa"),
                Argument.count(1096),
                Argument.name("WHO Child Growth Standards 2006/2007"));
        assertEquals(
                "Tinggi 87,5 cm, sebelumnya 89 cm (keduanya disetarakan berdiri): anak tidak menyusut."
                        + " Ukur ulang; periksa catatan sebelumnya.",
                indonesian.say(doubt, WORKER));
        assertEquals(
                "TB/U: z −2,31 dari tabel who2006_lhfa, baris 1096 (WHO Child Growth Standards 2006/2007).",
                indonesian.say(score, WORKER));
        assertEquals(
                "Height-for-age: z −2.31 from table who2006_lhfa, row 1096 (WHO Child Growth Standards 2006/2007).",
                english.say(score, WORKER));
    }

    @Test
    void aLossBelowEveryCurveIsInfinite() {
        Message velocity = Message.of(
                Explanation.LAJU_WHO,
                Argument.grams(-900),
                Argument.months(1),
                Argument.grams(-106),
                Argument.z(Double.NEGATIVE_INFINITY));
        assertEquals("Laju WHO selang 1 bulan: −900 g; persentil ke-5 −106 g; z −∞.", indonesian.say(velocity, WORKER));
        assertEquals("Dalam 1 bulan terakhir berat badan anak berubah −900 g.", indonesian.say(velocity, PARENT));
    }

    @Test
    void namedPlacesTakeTextNumbersAndArguments() {
        assertEquals(
                "Lembar XLSX tidak memuat lebih dari 1.048.576 baris, jadi hasil.xlsx tidak dapat ditulis."
                        + " Pilih hasil berakhiran .csv.",
                indonesian.text("file.OUTPUT_ROW_LIMIT", Map.of("file", "hasil.xlsx", "limit", 1_048_576)));
        assertEquals(
                "anak.xlsx is larger than 1 GB when unpacked. Save the sheet as CSV, which may be of any size.",
                english.text("file.WORKBOOK_TOO_LARGE", Map.of("file", "anak.xlsx", "limit", 1L << 30)));
        assertEquals(
                "Isi kolom 7,8 kg bukan angka dan dianggap kosong; tulis angka saja, misalnya 7,8.",
                indonesian.text("problem.ANGKA_TIDAK_TERBACA", Map.of("column", Argument.kilograms(7.8))));
    }

    @Test
    void numberedPlacesTakeValuesInOrder() {
        assertEquals(
                "The dates in column tgl prove an order other than dmy. Leave out --date-order or change it.",
                english.text("file.DATE_ORDER_CONTRADICTED", List.of("tgl", "dmy")));
    }

    @Test
    void aMissingTextNamesItsKey() {
        IllegalStateException problem =
                assertThrows(IllegalStateException.class, () -> indonesian.text("file.NO_SUCH_CODE"));
        assertEquals("the catalogue has no text for file.NO_SUCH_CODE", problem.getMessage());
    }

    @Test
    void aMissingValueNamesItsPlace() {
        IllegalStateException problem = assertThrows(IllegalStateException.class, () -> english.text("file.NOT_FOUND"));
        assertEquals("file.NOT_FOUND needs a value for file", problem.getMessage());
    }

    @Test
    void aCodeThatNeedsArgumentsIsNotSaidWithoutThem() {
        assertThrows(IllegalArgumentException.class, () -> indonesian.say(Doubt.TB_MENYUSUT, WORKER));
    }
}
