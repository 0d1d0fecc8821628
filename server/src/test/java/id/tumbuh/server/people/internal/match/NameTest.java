package id.tumbuh.server.people.internal.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameTest {
    private static final double ALIKE = 0.86;

    @ParameterizedTest
    @CsvSource(textBlock = """
            Siti Aisyah,            Siti Aisah
            Siti Aisyah,            St. Aisyah
            Muhammad Rizky,         Moh. Riski
            Muhammad Rizky,         M. Rizki
            Muhammad Rizky,         Mochamad Rizqi
            Ahmad Fauzi,            Achmad Fauji
            Nur Aini,               Nuraini
            Nur Aini,               Noer Aini
            Nur'aini,               Nuraini
            Soekarno,               Sukarno
            Djoko Santoso,          Joko Santoso
            Tjahja,                 Cahya
            Khadijah,               Kadija
            Zahra Aulia,            Zahrah Aulya
            Aulia Zahra,            Zahra Aulia
            Yusuf,                  Jusuf
            Vina Oktavia,           Fina Oktafia
            Abdul Rahman,           Abd. Rachman
            Ramadhan,               Ramadan
            'Hj. Siti Rohmah, S.Pd.', Siti Rohmah
            Putri Ayu Lestari,      Putri Lestari
            Syifa,                  Shifa
            """)
    void spellingsOfOneNameAreAlike(String one, String other) {
        assertThat(Name.of(one).likeness(Name.of(other))).isGreaterThanOrEqualTo(ALIKE);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Siti Aisyah,       Siti Maryam
            Siti Aisyah,       Siti Rohmah
            Muhammad Rizky,    Muhammad Fajar
            Ahmad Fauzi,       Ahmad Subarjo
            Dewi Lestari,      Dewi Anggraini
            Budi,              Joko
            Nur Aini,          Nur Hasanah
            Siti,              Siti Aminah
            Muhammad,          Muhammad Akbar
            """)
    void namesThatShareOnlyACommonWordAreNot(String one, String other) {
        assertThat(Name.of(one).likeness(Name.of(other))).isLessThan(ALIKE);
    }

    @Test
    void aNameMayOnlySayWhoseBabyItIs() {
        Name name = Name.of("By. Ny. Siti Rohmah");
        assertThat(name.placeholder()).isTrue();
        assertThat(name.words()).containsExactly("siti", "rohmah");
    }

    @Test
    void nothingIsLikeNothing() {
        assertThat(Name.of("").likeness(Name.of("Siti"))).isZero();
    }
}
