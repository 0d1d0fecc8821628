package id.tumbuh.server.access.internal;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.tumbuh.server.foundation.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {
    private static final List<String> OWN = List.of("Sri Wahyuningsih", "Karangmojo", "Posyandu Kenanga");
    private final Passwords passwords = new Passwords();

    private void weak(String password) {
        Problem problem = assertThrows(Problem.class, () -> passwords.check(password, "bidansri", OWN), password);
        assertEquals("TMB-ACCESS-WEAK-PASSWORD", problem.code().code());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password123",
                "1234567890",
                "qwertyuiop",
                "1q2w3e4r5t",
                "asdfghjkl;",
                "aaaaaaaaaaaa",
                "abcabcabcabc",
                "abcdefghij",
                "20260817-1945",
                "17081945-17081945",
                "indonesia123",
                "Rahasia2026!",
                "bismillah123",
                "posyandu123",
                "P0sy4ndu2026",
                "puskesmasku1",
                "letmein12345"
            })
    void whatEverybodyChoosesIsRefused(String password) {
        weak(password);
    }

    @Test
    void loginNameAndPlaceOfTheOwnerAreRefused() {
        weak("xx-bidansri-4821");
        weak("wahyuningsih1");
        weak("SriWahyuningsih");
        weak("karangmojo2026");
        weak("kenanga12345");
    }

    @Test
    void shortestHasTenLetters() {
        weak("kuda-7fXq");
        assertDoesNotThrow(() -> passwords.check("kuda-7fXqZ", "bidansri", OWN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"empat-kuda-hijau", "kursi lampu sepeda 7", "melati-mawar-4821", "sebelas-gajah-berbaris"})
    void unrelatedWordsDoWell(String password) {
        assertDoesNotThrow(() -> passwords.check(password, "bidansri", OWN));
    }

    @Test
    void longestHas128Letters() {
        String longest = "kursi lampu sepeda 7 ".repeat(7).substring(0, 128);
        assertDoesNotThrow(() -> passwords.check(longest, "bidansri", OWN));
        weak(longest + "x");
    }
}
