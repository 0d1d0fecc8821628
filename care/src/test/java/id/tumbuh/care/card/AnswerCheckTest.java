package id.tumbuh.care.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.care.Days;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerCheckTest {
    @Test
    void eachKindOfAnswerIsHeldAgainstItsQuestion() {
        assertEquals(List.of(), faults(Form.TB_ANAK, Map.of("LESU", true, "KONTAK_TBC", "TIDAK_TAHU")));
        assertEquals(List.of(AnswerFault.SALAH_JENIS), faults(Form.TB_ANAK, Map.of("LESU", 1)));
        assertEquals(List.of(AnswerFault.SALAH_JENIS), faults(Form.TB_ANAK, Map.of("LESU", "YA")));
        assertEquals(List.of(AnswerFault.SALAH_JENIS), faults(Form.MP_ASI, Map.of("TELUR", "TIDAK_TAHU")));
        assertEquals(List.of(AnswerFault.BUKAN_PERTANYAAN), faults(Form.TB_ANAK, Map.of("TELUR", true)));
        assertEquals(List.of(AnswerFault.SALAH_JENIS), faults(Form.IBU_HAMIL, Map.of("SISTOLE", true)));
        assertEquals(List.of(), faults(Form.KB, Map.of("METODE_KB", "SUNTIK")));
        assertEquals(List.of(AnswerFault.BUKAN_PILIHAN), faults(Form.KB, Map.of("METODE_KB", "JAMU")));
        assertEquals(List.of(AnswerFault.SALAH_JENIS), faults(Form.KB, Map.of("METODE_KB", 3)));
        assertEquals(List.of(), faults(Form.KB, Map.of("KB_SEJAK", "2024-02-29")));
        assertEquals(List.of(AnswerFault.BUKAN_TANGGAL), faults(Form.KB, Map.of("KB_SEJAK", "2026-02-29")));
    }

    @ParameterizedTest
    @CsvSource({
        "69,DIRAGUKAN",
        "70,",
        "220,",
        "221,DIRAGUKAN",
        "2200,DIRAGUKAN",
        "2201,DI_LUAR_BATAS",
        "-1,DI_LUAR_BATAS"
    })
    void anUnusualNumberIsDoubtedAndOnlyAnImpossibleOneIsNone(int systolic, AnswerFault fault) {
        List<AnswerFault> faults = faults(Form.IBU_HAMIL, Map.of("SISTOLE", systolic));
        assertEquals(fault == null ? List.of() : List.of(fault), faults);
    }

    @Test
    void aTextIsAsLongAsALine() {
        String line = "a".repeat(100);
        assertEquals(List.of(), faults(Form.IBU_HAMIL, Map.of("MT_KEK_KOMPOSISI", line)));
        assertEquals(
                List.of(AnswerFault.DI_LUAR_BATAS), faults(Form.IBU_HAMIL, Map.of("MT_KEK_KOMPOSISI", line + "a")));
    }

    @Test
    void onlyADoubtLeavesAnAnswerReadable() {
        for (AnswerFault fault : AnswerFault.values()) {
            assertEquals(fault != AnswerFault.DIRAGUKAN, fault.isFatal());
        }
    }

    @Test
    void anAnswerIsNothingElseThanABooleanANumberOrAText() {
        assertThrows(IllegalArgumentException.class, () -> Answers.of(Map.of("LESU", 1.5)));
        Answers answers = Answers.of(Map.of("LESU", false, "KONTAK_TBC", "TIDAK_TAHU"));
        assertTrue(answers.isNo(Question.LESU));
        assertFalse(answers.isYes(Question.LESU));
        assertNull(answers.yes(Question.KONTAK_TBC), "not known is neither yes nor no");
        assertTrue(answers.has(Question.KONTAK_TBC));
        assertEquals(answers, Answers.of(Map.of("KONTAK_TBC", "TIDAK_TAHU", "LESU", false)));
    }

    @Test
    void aDayIsReadAsTheCalendarHasIt() {
        assertEquals(0, IsoDay.epochDay("1970-01-01"));
        assertEquals(Days.day(2026, 12, 31), IsoDay.epochDay("2026-12-31"));
        assertEquals(Days.day(2024, 2, 29), IsoDay.epochDay("2024-02-29"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-02-29",
                "2026-04-31",
                "2026-12-32",
                "2026-13-01",
                "2026-00-10",
                "2026-01-00",
                "2026-1-1",
                "2026/01/01",
                "20260101..",
                "abcd-01-01",
                "",
                "2026-01-011"
            })
    void whatIsNoDayIsNone(String text) {
        assertNull(IsoDay.epochDay(text));
    }

    private static List<AnswerFault> faults(Form form, Map<String, Object> said) {
        return form.check(Answers.of(said)).stream().map(AnswerProblem::fault).toList();
    }
}
