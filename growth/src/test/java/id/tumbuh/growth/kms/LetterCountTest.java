package id.tumbuh.growth.kms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.growth.Sex;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** D = N + T + O + B, with those withheld, over random registers; each letter against a second statement of the rule. */
final class LetterCountTest {
    private static final int CHILDREN = 3_000;
    private static final LocalDate EARLIEST_BIRTH = LocalDate.of(2015, 1, 1);

    private final SplittableRandom random = new SplittableRandom(2_026);

    @Test
    void everyWeighingHasExactlyOneLetterAndItIsThatOfTheSecondStatement() {
        Map<Letter, Integer> counted = new EnumMap<>(Letter.class);
        int weighed = 0;
        for (int child = 0; child < CHILDREN; child++) {
            Sex sex = random.nextBoolean() ? Sex.MALE : Sex.FEMALE;
            LocalDate birth = EARLIEST_BIRTH.plusDays(random.nextInt(3_000));
            List<Weighing> weighings = weighings(birth);
            List<KmsFinding> findings = Histories.of(KmsHistory.complete(sex, (int) birth.toEpochDay(), weighings));
            compare(new NaiveKms(sex, birth, weighings), weighings, findings);
            for (KmsFinding finding : findings) {
                if (finding.letter() != null) {
                    counted.merge(finding.letter(), 1, Integer::sum);
                }
            }
            weighed += weighings.size();
        }
        assertEquals(weighed, counted.values().stream().mapToInt(count -> count).sum());
        for (Letter letter : Letter.values()) {
            assertTrue(counted.getOrDefault(letter, 0) >= 1_000, letter + " occurs often");
        }
    }

    private static void compare(NaiveKms naive, List<Weighing> weighings, List<KmsFinding> findings) {
        for (int at = 0; at < weighings.size(); at++) {
            YearMonth month =
                    YearMonth.from(LocalDate.ofEpochDay(weighings.get(at).day()));
            KmsFinding finding = findings.get(at);
            assertEquals(
                    naive.letter(month),
                    finding.letter() == null ? null : finding.letter().code());
            assertEquals(naive.strict(month), finding.twiceStrict());
            assertEquals(naive.loose(month), finding.twiceLoose());
        }
    }

    /** Some months of the first 60 missed, some weights in doubt, any day of the month. */
    private List<Weighing> weighings(LocalDate birth) {
        List<Weighing> weighings = new ArrayList<>();
        YearMonth first = YearMonth.from(birth).plusMonths(random.nextInt(1, 20));
        int grams = random.nextInt(2_500, 9_000);
        for (int month = 0; month < 39; month++) {
            grams += random.nextInt(-200, 1_000) / (month < 8 ? 1 : 3);
            if (random.nextInt(5) > 0) {
                YearMonth now = first.plusMonths(month);
                LocalDate day = now.atDay(random.nextInt(1, now.lengthOfMonth() + 1));
                weighings.add(new Weighing((int) day.toEpochDay(), grams, random.nextInt(20) == 0));
            }
        }
        return weighings;
    }
}
