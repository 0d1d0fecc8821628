package id.tumbuh.server.visit.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import id.tumbuh.server.people.Visiting.Visit;
import id.tumbuh.server.visit.internal.Word.Act;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A child of mawar, measured at melati on day 10 before it moved; kenanga was visited from day 8 until the eleventh. */
class HeardTest {
    private static final List<Visit> VISITS = List.of(new Visit("kenanga", 8, 11));

    private final List<Word> words = new ArrayList<>();
    private final Word measured = word(1, "melati", 10, null, Act.SAYS);

    private Word word(int number, String posyandu, int day, @Nullable Word base, Act act) {
        Word word = new Word(id(number), posyandu, day, base == null ? null : base.fact(), act);
        words.add(word);
        return word;
    }

    private static UUID id(int number) {
        return new UUID(0x0190_0000_0000_7000L, number);
    }

    /** What does not count, those that wait for somebody with a question mark. */
    private List<String> unheard() {
        return unheard(Heard.Signing.NOTHING);
    }

    private List<String> unheard(Heard.Signing signed) {
        List<String> straight = unheard(words, signed);
        List<Word> shuffled = new ArrayList<>(words);
        for (int round = 0; round < 20; round++) {
            Collections.shuffle(shuffled, new Random(round));
            assertEquals(straight, unheard(shuffled, signed), "in another order");
        }
        return straight;
    }

    private static List<String> unheard(List<Word> words, Heard.Signing signed) {
        Heard heard = new Heard(words, "mawar", VISITS, signed);
        return words.stream()
                .map(Word::fact)
                .filter(fact -> !heard.counts(fact))
                .sorted()
                .map(fact -> fact.getLeastSignificantBits() + (heard.isOpen(fact) ? "?" : ""))
                .toList();
    }

    @Test
    void theHomeSaysAnythingOfAnyDay() {
        word(2, "mawar", 1, measured, Act.SAYS);
        word(3, "mawar", 30, measured, Act.WITHDRAWS);
        assertEquals(List.of(), unheard());
    }

    @Test
    void whoeverMeasuredSpeaksOfTheOwnMeasurement() {
        Word corrected = word(2, "melati", 10, measured, Act.SAYS);
        word(3, "melati", 10, corrected, Act.WITHDRAWS);
        assertEquals(List.of(), unheard());
    }

    @Test
    void whoNeverHadTheChildThatDayIsNotHeardWhateverDayTheWordClaims() {
        Word elsewhere = word(2, "mawar", 11, null, Act.SAYS);
        word(3, "melati", 5, elsewhere, Act.WITHDRAWS);
        word(4, "kenanga", 10, elsewhere, Act.SAYS);
        assertEquals(List.of("3?", "4?"), unheard());
    }

    @Test
    void whoWasVisitedIsHeardOnTheDaysOfTheVisit() {
        for (int day : new int[] {7, 8, 10, 11}) {
            words.clear();
            Word here = word(1, "melati", day, null, Act.SAYS);
            word(2, "kenanga", 9, here, Act.WITHDRAWS);
            assertEquals(day == 8 || day == 10 ? List.of() : List.of("2?"), unheard(), "day " + day);
        }
    }

    @Test
    void nobodyWithdrawsWhatTheHomeHasDecided() {
        Word corrected = word(2, "mawar", 10, measured, Act.SAYS);
        word(3, "melati", 10, measured, Act.WITHDRAWS);
        word(4, "kenanga", 10, measured, Act.WITHDRAWS);
        word(5, "kenanga", 10, corrected, Act.SAYS);
        word(6, "melati", 10, corrected, Act.SAYS);
        assertEquals(List.of("3?", "4?", "5?", "6?"), unheard());
    }

    @Test
    void aLaterWordOfTheHomeSettlesWhatIsOpen() {
        word(2, "anggrek", 10, measured, Act.WITHDRAWS);
        word(4, "anggrek", 10, measured, Act.SAYS);
        word(3, "mawar", 10, measured, Act.CHOOSES);
        assertEquals(List.of("2", "4?"), unheard(), "the second came after the choice");
    }

    @Test
    void aWordDatedIntoTheFutureIsSettledByWhatBuildsOnIt() {
        Word strange = word(900, "anggrek", 10, measured, Act.SAYS);
        assertEquals(List.of("900?"), unheard());
        word(3, "mawar", 10, strange, Act.SAYS);
        assertEquals(List.of("900"), unheard());
        Heard heard = new Heard(words, "mawar", VISITS, Heard.Signing.NOTHING);
        assertEquals(measured.fact(), heard.over(id(3)), "it replaces what counted");
    }

    @Test
    void whoTakesBackAWordThatDoesNotCountTakesNothingElseBack() {
        Word strange = word(900, "anggrek", 10, measured, Act.SAYS);
        word(3, "mawar", 10, strange, Act.WITHDRAWS);
        assertEquals(List.of("900"), unheard());
        Heard heard = new Heard(words, "mawar", VISITS, Heard.Signing.NOTHING);
        assertEquals(null, heard.over(id(3)));
        assertFalse(heard.isDisputed(measured.fact()));
    }

    @Test
    void whatTheHomeChoosesCounts() {
        Word strange = word(2, "anggrek", 10, measured, Act.SAYS);
        word(3, "mawar", 10, strange, Act.CHOOSES);
        assertEquals(List.of(), unheard());
        word(4, "mawar", 10, measured, Act.CHOOSES);
        assertEquals(List.of("2"), unheard(), "and no longer once it chooses otherwise");
    }

    @Test
    void nobodyTakesTheOwnWordByAChoice() {
        Word strange = word(2, "anggrek", 10, measured, Act.WITHDRAWS);
        word(3, "anggrek", 10, strange, Act.CHOOSES);
        assertEquals(List.of("2?", "3?"), unheard());
    }

    @Test
    void whoHasNotTheChildChoosesNoOwnMeasurementOverAnothersOfTheDay() {
        word(2, "melati", 10, measured, Act.CHOOSES);
        assertEquals(List.of(), unheard());
        word(3, "mawar", 10, null, Act.SAYS);
        assertEquals(List.of("2?"), unheard());
    }

    @Test
    void whatASignatureCountedWithStaysSo() {
        word(2, "anggrek", 10, measured, Act.SAYS);
        assertEquals(List.of(), unheard((word, root, family) -> word.fact().equals(id(2)) && root.equals(measured)));
    }

    @Test
    void anAnswerToAReferralTakesNothingAwayAndSettlesNothing() {
        word(2, "anggrek", 10, measured, Act.WITHDRAWS);
        word(3, "anggrek", 10, measured, Act.ANSWERS);
        word(4, "mawar", 10, measured, Act.ANSWERS);
        assertEquals(List.of("2?", "3"), unheard());
    }

    @Test
    void aDecisionThatWasTakenBackIsAsIfNobodyHadMadeIt() {
        Word corrected = word(2, "mawar", 10, measured, Act.SAYS);
        Word chosen = word(3, "mawar", 10, corrected, Act.CHOOSES);
        word(4, "mawar", 10, chosen, Act.REVERSES);
        word(5, "mawar", 10, corrected, Act.REVERSES);
        word(6, "melati", 10, measured, Act.WITHDRAWS);
        word(7, "mawar", 10, corrected, Act.SAYS);
        assertEquals(List.of("2", "3", "6"), unheard(), "what was said over it stands, and nobody else withdraws that");
        Heard heard = new Heard(words, "mawar", VISITS, Heard.Signing.NOTHING);
        assertEquals(measured.fact(), heard.over(id(7)));
    }

    @Test
    void whoeverDecidedTakesItBackUntilTheHomeDecides() {
        Word withdrawn = word(2, "melati", 10, measured, Act.WITHDRAWS);
        word(3, "melati", 10, withdrawn, Act.REVERSES);
        assertEquals(List.of("2"), unheard());
        Word home = word(4, "mawar", 10, measured, Act.CHOOSES);
        assertEquals(List.of("2", "3"), unheard(), "the home has settled it");
        word(5, "mawar", 10, home, Act.REVERSES);
        assertEquals(List.of("2", "4"), unheard(), "and has not");
    }

    @Test
    void nobodyTakesAnothersDecisionBackButTheHome() {
        Word withdrawn = word(2, "melati", 10, measured, Act.WITHDRAWS);
        word(3, "kenanga", 10, withdrawn, Act.REVERSES);
        assertEquals(List.of("3?"), unheard());
        word(4, "mawar", 10, withdrawn, Act.REVERSES);
        assertEquals(List.of("2", "3"), unheard(), "and that settles it");
    }

    @Test
    void aMeasurementOrAnAnswerIsNoDecisionToTakeBack() {
        Word answered = word(2, "mawar", 10, measured, Act.ANSWERS);
        word(3, "mawar", 10, measured, Act.REVERSES);
        word(4, "mawar", 10, answered, Act.REVERSES);
        assertEquals(List.of("3?", "4?"), unheard());
    }
}
