package id.tumbuh.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.tumbuh.growth.calendar.CivilDate;
import id.tumbuh.growth.message.Argument;
import id.tumbuh.growth.message.ArgumentKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotationTest {
    private final Notation indonesian = new Notation(Language.INDONESIAN);
    private final Notation english = new Notation(Language.ENGLISH);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "KILOGRAMS   | 7.8    | PLAIN   | 7,8 kg    | 7.8 kg",
                "KILOGRAMS   | 10.0   | PLAIN   | 10 kg     | 10 kg",
                "KILOGRAMS   | 7800.0 | PLAIN   | 7800 kg   | 7800 kg",
                "KILOGRAMS   | 4.365  | PLAIN   | 4,365 kg  | 4.365 kg",
                "CENTIMETRES | 87.5   | PLAIN   | 87,5 cm   | 87.5 cm",
                "CENTIMETRES | 88.2000000000001 | PLAIN | 88,2 cm | 88.2 cm",
                "GRAMS       | 310    | SIGNED  | +310 g    | +310 g",
                "GRAMS       | 310    | PLAIN   | 310 g     | 310 g",
                "GRAMS       | 0      | SIGNED  | 0 g       | 0 g",
                "GRAMS       | -106   | SIGNED  | −106 g    | −106 g",
                "GRAMS       | -106   | PLAIN   | −106 g    | −106 g",
                "Z           | -2.31  | PLAIN   | −2,31     | −2.31",
                "Z           | 1.2    | PLAIN   | 1,20      | 1.20",
                "Z           | -0.001 | PLAIN   | 0,00      | 0.00",
                "Z           | -Infinity | PLAIN | −∞       | −∞",
                "Z           | Infinity | SIGNED | +∞       | +∞",
                "Z           | NaN    | PLAIN   | –         | –",
                "MONTHS      | 12     | PLAIN   | 12 bln    | 12 mo",
                "MONTHS      | 12     | WORDS   | 12 bulan  | 12 months",
                "MONTHS      | 1      | WORDS   | 1 bulan   | 1 month",
                "MONTHS      | 0      | WORDS   | 0 bulan   | 0 months",
                "DAYS        | 365    | PLAIN   | 365 hari  | 365 d",
                "DAYS        | 1      | WORDS   | 1 hari    | 1 day",
                "COUNT       | 1826   | PLAIN   | 1826      | 1826",
                "COUNT       | 1826   | GROUPED | 1.826     | 1,826",
            })
    void writesEachKindAsTheLanguageDoes(ArgumentKind kind, double value, Style style, String id, String en) {
        Argument.Numeric number = new Argument.Numeric(kind, value);
        assertEquals(id, indonesian.of(number, style));
        assertEquals(en, english.of(number, style));
    }

    @ParameterizedTest
    @CsvSource({
        "2026, 1, 31 Jan 2026, 31 Jan 2026",
        "2026, 5, 31 Mei 2026, 31 May 2026",
        "2026, 8, 31 Agu 2026, 31 Aug 2026",
        "2026, 10, 31 Okt 2026, 31 Oct 2026",
        "2026, 12, 31 Des 2026, 31 Dec 2026"
    })
    void namesTheMonth(int year, int month, String id, String en) {
        int day = new CivilDate(year, month, 31).toEpochDay();
        assertEquals(id, indonesian.date(day));
        assertEquals(en, english.date(day));
    }

    @Test
    void aDayHasNoLeadingZero() {
        assertEquals("3 Nov 2026", indonesian.date(new CivilDate(2026, 11, 3).toEpochDay()));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "999, 999", "1000, 1.000", "-1000, −1.000", "-999, −999", "1048576, 1.048.576"})
    void marksThousands(long value, String written) {
        assertEquals(written, indonesian.whole(value));
    }

    @ParameterizedTest
    @CsvSource({"1023, 1023 B", "1024, 1 KB", "268435456, 256 MB", "1073741823, 1023 MB", "1073741824, 1 GB"})
    void writesBytesInTheLargestUnit(long bytes, String written) {
        assertEquals(written, english.size(bytes));
    }

    @ParameterizedTest
    @CsvSource({"2.675, 2, 2.68", "2.5, 0, 3", "-2.5, 0, −3", "0.04, 1, 0.0", "-0.04, 1, 0.0"})
    void roundsAsTheDigitsRead(double value, int decimals, String written) {
        assertEquals(written, english.decimal(value, decimals));
    }
}
