package id.tumbuh.server.people.internal.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {
    private static Likeness.One child(String name, String birth, @Nullable String mother) {
        return new Likeness.One(
                Name.of(name),
                (int) LocalDate.parse(birth).toEpochDay(),
                null,
                mother == null ? null : Name.of(mother),
                null,
                null);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2024-03-05, 2024-03-05, SAME
            2024-03-05, 2024-05-03, SWAPPED
            2024-03-05, 2024-03-15, DIGIT
            2024-03-05, 2023-03-05, DIGIT
            2024-03-09, 2024-03-12, NEAR
            2024-03-18, 2024-03-22, SAME_MONTH
            2024-03-18, 2024-03-24, SAME_MONTH
            2024-04-09, 2024-05-10, SAME_MONTH
            2024-04-09, 2024-05-11, APART
            2024-03-09, 2024-04-13, APART
            """)
    void datesThatAreOneSlipApart(String one, String other, Births expected) {
        assertThat(Births.of(day(one), day(other))).isEqualTo(expected);
        assertThat(Births.of(day(other), day(one))).isEqualTo(expected);
    }

    private static int day(String date) {
        return (int) LocalDate.parse(date).toEpochDay();
    }

    @Test
    void aMisspeltNameWithTheSameMotherIsProposed() {
        Likeness likeness = Likeness.of(
                child("Muhammad Rizky", "2024-03-05", "Siti Aminah"),
                child("Moh. Riski", "2024-05-03", "Sitti Aminah"));
        assertThat(likeness.likely()).isTrue();
        assertThat(likeness.reasons()).contains(Reason.NAME_ALIKE, Reason.BIRTH_DATE_SWAPPED, Reason.MOTHER_SAME);
    }

    @Test
    void theSameNamesDoNotOutweighDatesThatNoSlipExplains() {
        Likeness.One one = child("Hasan Basri", "2024-03-09", "Siti Aminah");
        assertThat(Likeness.of(one, child("Hasan Basri", "2024-04-13", "Siti Aminah"))
                        .likely())
                .isFalse();
        assertThat(Likeness.mayBe(day("2024-03-09"), day("2024-04-13"))).isFalse();
        assertThat(Likeness.mayBe(day("2024-03-09"), day("2024-03-12"))).isTrue();
        assertThat(Likeness.mayBe(day("2024-03-09"), null)).isTrue();
    }

    @Test
    void theSameNameOfTheSameMotherWithinAMonthIsOneChild() {
        Likeness.One one = child("Hasan Basri", "2024-03-18", "Siti Aminah");
        assertThat(Likeness.of(one, child("Hasan Basri", "2024-03-24", "Siti Aminah"))
                        .likely())
                .isTrue();
        assertThat(Likeness.of(one, child("Hasan Basri", "2024-03-24", null)).likely())
                .isFalse();
        assertThat(Likeness.of(one, child("Hasan Basri", "2024-03-24", "Kartini"))
                        .likely())
                .isFalse();
        assertThat(Likeness.of(one, child("Putri Ayu", "2024-03-24", "Siti Aminah"))
                        .likely())
                .isFalse();
        assertThat(Likeness.mayBe(day("2024-03-18"), day("2024-03-24"))).isTrue();
    }

    @Test
    void twinsAreNotProposedWithoutTheHint() {
        Likeness alike = Likeness.of(
                child("Hasan Basri", "2024-03-05", "Siti Aminah"), child("Hasna Basri", "2024-03-05", "Siti Aminah"));
        assertThat(alike.reasons()).contains(Reason.MAY_BE_TWINS);
        Likeness apart =
                Likeness.of(child("Hasan", "2024-03-05", "Siti Aminah"), child("Putri", "2024-03-05", "Siti Aminah"));
        assertThat(apart.likely()).isFalse();
        assertThat(apart.reasons()).contains(Reason.MAY_BE_TWINS);
    }

    @Test
    void aBabyWithoutANameIsFoundByItsMother() {
        Likeness likeness = Likeness.of(
                child("By. Ny. Siti Aminah", "2024-03-05", null), child("Muhammad Rizky", "2024-03-05", "Siti Aminah"));
        assertThat(likeness.likely()).isTrue();
        assertThat(likeness.reasons()).contains(Reason.MAY_BE_TWINS);
    }

    /** Of 1,000 made-up pairs half are one child written twice, half two children of one village, some of them siblings or twins. */
    @Test
    void mostPairsAreToldRight() {
        Pairs pairs = new Pairs(new SplittableRandom(20260310));
        int right = 0;
        int wrong = 0;
        int missed = 0;
        for (int i = 0; i < 500; i++) {
            Pairs.Child child = pairs.child();
            if (Likeness.of(child.one(), pairs.again(child).one()).likely()) {
                right++;
            } else {
                missed++;
            }
            Likeness other = Likeness.of(child.one(), pairs.other(child).one());
            if (other.likely() && !other.reasons().contains(Reason.MAY_BE_TWINS)) {
                wrong++;
            }
        }
        double precision = right / (double) (right + wrong);
        double recall = right / (double) (right + missed);
        System.getLogger("likeness").log(System.Logger.Level.INFO, "precision {0}, recall {1}", precision, recall);
        assertThat(precision).isGreaterThanOrEqualTo(0.98);
        assertThat(recall).isGreaterThanOrEqualTo(0.93);
    }
}
