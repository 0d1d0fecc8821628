package id.tumbuh.care.development;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DevelopmentTest {
    @ParameterizedTest
    @CsvSource({
        "2, -1", "3, 3", "5, 3", "6, 6", "23, 21", "24, 24", "29, 24", "30, 30", "59, 54", "60, 60", "71, 66", "72, 72"
    })
    void theFormIsTheLastOneReached(int months, int form) {
        assertEquals(form, DevelopmentForm.at(months));
    }

    @ParameterizedTest
    @CsvSource({"3, 6", "21, 24", "24, 30", "66, 72", "72, -1"})
    void eachFormHasItsNext(int form, int next) {
        assertEquals(next, DevelopmentForm.next(form));
    }

    @ParameterizedTest
    @CsvSource({"10, SESUAI", "9, SESUAI", "8, MERAGUKAN", "7, MERAGUKAN", "6, PENYIMPANGAN", "0, PENYIMPANGAN"})
    void theKpspHasThreeResults(int yes, Kpsp result) {
        assertEquals(result, Kpsp.of(yes));
    }

    @Test
    void twiceDoubtfulIsReferred() {
        assertFalse(Kpsp.MERAGUKAN.refer(null));
        assertTrue(Kpsp.MERAGUKAN.refer(Kpsp.MERAGUKAN));
        assertTrue(Kpsp.PENYIMPANGAN.refer(null));
        assertFalse(Kpsp.SESUAI.refer(Kpsp.MERAGUKAN));
    }

    @Test
    void thereAreTenQuestions() {
        assertThrows(IllegalArgumentException.class, () -> Kpsp.of(11));
        assertThrows(IllegalArgumentException.class, () -> Kpsp.of(-1));
    }
}
