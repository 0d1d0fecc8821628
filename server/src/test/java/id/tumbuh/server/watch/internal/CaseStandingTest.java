package id.tumbuh.server.watch.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import id.tumbuh.server.watch.internal.CaseWords.Standing;
import id.tumbuh.server.watch.internal.CaseWords.State;
import id.tumbuh.server.watch.internal.CaseWords.Word;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CaseStandingTest {
    private static Word word(int number, CaseFact kind, @Nullable Integer base) {
        return word(number, "melati", kind, base);
    }

    private static Word word(int number, String posyandu, CaseFact kind, @Nullable Integer base) {
        return new Word(id(number), posyandu, kind, base == null ? null : id(base), kind + " " + number, Instant.EPOCH);
    }

    private static UUID id(int number) {
        return new UUID(0x0199_0000_0000_7000L + ((long) number << 20), 0x8000_0000_0000_0000L);
    }

    @Test
    void nobodySpokeOfItSoItIsOpen() {
        assertEquals(State.OPEN, Standing.of(List.of()).state());
    }

    @Test
    void acceptedStaysAcceptedWhateverElseWasSaid() {
        assertEquals(
                State.ACCEPTED,
                Standing.of(List.of(word(1, CaseFact.ACCEPTED, null), word(2, CaseFact.RETURNED, null)))
                        .state());
    }

    @Test
    void aQuestionWaitsUntilItIsAnsweredAndANewerOneWaitsAgain() {
        Word first = word(1, CaseFact.RETURNED, null);
        Word answer = word(2, CaseFact.ANSWERED, 1);
        Word second = word(3, CaseFact.RETURNED, null);

        assertEquals(State.RETURNED, Standing.of(List.of(first)).state());
        assertEquals(State.ANSWERED, Standing.of(List.of(first, answer)).state());
        assertEquals(State.RETURNED, Standing.of(List.of(first, answer, second)).state());
    }

    @Test
    void onlyThePosyanduThatWasAskedAnswers() {
        Word question = word(1, CaseFact.RETURNED, null);
        Word strange = word(2, "mawar", CaseFact.ANSWERED, 1);
        assertEquals(State.RETURNED, Standing.of(List.of(question, strange)).state());
        Word own = word(3, CaseFact.ANSWERED, null);
        Standing standing = Standing.of(List.of(question, strange, own, word(4, "mawar", CaseFact.ANSWERED, 1)));
        assertEquals(State.ANSWERED, standing.state());
        assertEquals(own, standing.answer());
    }

    @Test
    void anAnswerFromAPhoneWhoseClockIsBehindAnswersWhatItNames() {
        Word question = word(5, CaseFact.RETURNED, null);
        Standing standing = Standing.of(List.of(word(2, CaseFact.ANSWERED, 5), question));

        assertEquals(State.ANSWERED, standing.state());
        assertNotNull(standing.answer());
        assertEquals("ANSWERED 2", standing.answer().words());
    }

    @Test
    void theOrderOfArrivalChangesNothing() {
        List<Word> words = new ArrayList<>(List.of(
                word(1, CaseFact.RETURNED, null),
                word(2, CaseFact.ANSWERED, 1),
                word(3, CaseFact.RETURNED, null),
                word(4, CaseFact.ANSWERED, 3),
                word(5, CaseFact.ANSWERED, null)));
        Standing expected = Standing.of(words);
        Random random = new Random(11);
        for (int round = 0; round < 50; round++) {
            Collections.shuffle(words, random);
            assertEquals(expected, Standing.of(words));
        }
    }
}
