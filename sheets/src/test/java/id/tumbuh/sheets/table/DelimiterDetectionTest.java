package id.tumbuh.sheets.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class DelimiterDetectionTest {
    private static char detect(String text) {
        return DelimiterDetection.detect(text, true);
    }

    @Test
    void eachOfTheThreeIsFound() {
        assertEquals(',', detect("a,b,c\n1,2,3\n"));
        assertEquals(';', detect("a;b;c\n1;2;3\n"));
        assertEquals('\t', detect("a\tb\tc\n1\t2\t3\n"));
    }

    @Test
    void decimalCommasDoNotMakeACommaFile() {
        assertEquals(';', detect("berat;tinggi;z\n7,1;65,2;-1,5\n8,1;70,2;-0,5\n9,9;71,1;0,2\n"));
    }

    @Test
    void manyDecimalCommasInEveryRowDoNotEither() {
        String row = "7,1;65,2;-1,5;0,3;0,4\n";
        assertEquals(';', detect("a;b;c;d;e\n" + row.repeat(60)));
    }

    @Test
    void semicolonsInsideQuotesDoNotCount() {
        assertEquals(',', detect("nama,catatan\nA,\"x;y;z\"\nB,\"x;y;z\"\n"));
    }

    @Test
    void semicolonsInNotesDoNotMakeASemicolonFile() {
        assertEquals(',', detect("nama,catatan\nA,x;y\nB,x;y\nC,x;y\n"));
    }

    @Test
    void aFooterOfOtherWidthChangesNothing() {
        assertEquals(';', detect("a;b;c\n1,5;2;3\n1;2,5;3\n\nTotal, semua;2\n"));
    }

    @Test
    void oneLineIsDecidedByItsColumns() {
        assertEquals('\t', detect("berat, kg\ttinggi\tumur"));
    }

    @Test
    void aSingleColumnIsTakenAsComma() {
        assertEquals(',', detect("nama\nA\nB\n"));
    }

    @Test
    void aRowCutOffAtTheEndOfTheSampleIsNotCounted() {
        assertEquals(';', DelimiterDetection.detect("a;b\n1;2\n3,4,5,6,7", false));
    }

    @Test
    void excelNamesAnyDelimiter() {
        assertEquals(Optional.of('|'), DelimiterDetection.named("sep=|\r\na|b"));
        assertEquals(Optional.of('\t'), DelimiterDetection.named("sep=\t\na\tb"));
        assertEquals(Optional.empty(), DelimiterDetection.named("september;b\n"));
        assertEquals(Optional.empty(), DelimiterDetection.named("sep=ab;c\n"));
        assertEquals(Optional.empty(), DelimiterDetection.named("sep=§\na§b"));
    }
}
