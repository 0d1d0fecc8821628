package id.tumbuh.sheets.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcelDaysTest {
    @ParameterizedTest
    @CsvSource({
        "1, 1900-01-01",
        "59, 1900-02-28",
        "60, 1900-02-29",
        "61, 1900-03-01",
        "1462, 1904-01-01",
        "45885, 2025-08-16",
        "45885.999988426, 2025-08-16T23:59:59",
        "45885.9999999, 2025-08-17",
        "2958465, 9999-12-31"
    })
    void serialsAreDays(double serial, String text) {
        assertEquals(text, ExcelDays.dateText(serial));
    }

    @ParameterizedTest
    @CsvSource({"0.000011574, 0:00:01", "0.2965277777, 7:07:00", "1, 24:00:00", "2.7958333333, 67:06:00"})
    void timesRunPastADay(double serial, String text) {
        assertEquals(text, ExcelDays.timeText(serial));
    }

    @Test
    void aDayHasTheSerialThatExcelGivesIt() {
        assertEquals(59, ExcelDays.serial(LocalDateTime.of(1900, 2, 28, 0, 0)));
        assertEquals(61, ExcelDays.serial(LocalDateTime.of(1900, 3, 1, 0, 0)));
        assertEquals(45885.75, ExcelDays.serial(LocalDateTime.of(2025, 8, 16, 18, 0)));
    }
}
