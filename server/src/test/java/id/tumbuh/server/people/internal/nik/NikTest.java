package id.tumbuh.server.people.internal.nik;

import static org.assertj.core.api.Assertions.assertThat;

import id.tumbuh.growth.Sex;
import id.tumbuh.places.KnownPlaces;
import id.tumbuh.places.NikRegion;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NikTest {
    private static final KnownPlaces PLACES = KnownPlaces.read();

    /** Made-up numbers: the serials 9990 and up are not given out to a handful of births a day. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            1101010112259999, 2025-12-01, male,   ''
            1101014112259999, 2025-12-01, female, ''
            1101010112259999, 2025-12-01, female, SEX
            1101014112259999, 2025-12-01, male,   SEX
            1101010112259999, 2025-12-02, male,   BIRTH_DATE
            1101010112259999, 1925-12-01, male,   ''
            1101017112259999, 2025-12-31, female, ''
            1101013112259999, 2025-12-31, male,   ''
            1101013112259999, '',         male,   ''
            1101013212259999, '',         male,   BIRTH_DATE
            1101010013259999, '',         male,   BIRTH_DATE
            1101013002259999, '',         male,   BIRTH_DATE
            1101010112250000, 2025-12-01, male,   SERIAL
            1101010112250001, 2025-12-01, male,   ''
            110101011225999,  2025-12-01, male,   LENGTH
            11010101122599999,2025-12-01, male,   LENGTH
            11010101122S9999, 2025-12-01, male,   LENGTH
            0001010112259999, 2025-12-01, male,   PROVINCE
            9901010112259999, 2025-12-01, male,   PROVINCE
            2001010112259999, 2025-12-01, male,   PROVINCE
            9601010112259999, 2025-12-01, male,   REGION?
            1199010112259999, 2025-12-01, male,   REGION
            9901014112250000, 2025-11-01, male,   SERIAL PROVINCE BIRTH_DATE SEX
            """)
    void eachRuleFindsItsCase(String nik, String birth, String sex, String expected) {
        Integer birthDay = birth.isEmpty() ? null : (int) LocalDate.parse(birth).toEpochDay();
        List<NikFinding> found = findings(nik, birthDay, sex.equals("male") ? Sex.MALE : Sex.FEMALE);
        if (expected.equals("REGION?")) {
            // Papua Barat Daya is a province of today, whatever became of its kecamatan codes.
            assertThat(found).doesNotContain(NikFinding.PROVINCE);
        } else {
            List<NikFinding> all = expected.isEmpty()
                    ? List.of()
                    : Arrays.stream(expected.split(" "))
                            .map(NikFinding::valueOf)
                            .toList();
            assertThat(found).containsExactlyInAnyOrderElementsOf(all);
        }
    }

    @Test
    void unknownSexIsNoMismatch() {
        assertThat(findings("1101014112259999", null, null)).isEmpty();
    }

    @Test
    void onlyWhatCanBeNoNikIsAnError() {
        assertThat(Arrays.stream(NikFinding.values()).filter(NikFinding::error))
                .containsExactly(NikFinding.LENGTH, NikFinding.SERIAL);
    }

    @Test
    void blanksOfACardAreForgivenAndLeadingZerosStay() {
        assertThat(Nik.clean(" 0001.0101 1225-9999 ")).isEqualTo("0001010112259999");
    }

    private static List<NikFinding> findings(String nik, @Nullable Integer birthDay, @Nullable Sex sex) {
        return Nik.findings(nik, birthDay, sex, known -> NikRegion.of(known, PLACES));
    }
}
