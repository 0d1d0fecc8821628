package id.tumbuh.sheets.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvBlockTest {
    private final CsvBlock block = new CsvBlock(';');

    private String written() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            block.writeTo(bytes);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void appendsEachKindOfCell() {
        block.text("Siti").integer(-42).fixed(-1.5, 2).blank().fixed(3, 0).endRow();
        assertEquals("Siti;-42;-1.50;;3\n", written());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "plain, text|plain, text",
                "a;b|\"a;b\"",
                "say \"hi\"|\"say \"\"hi\"\"\"",
                "René|René",
                "René;\uD83D\uDE00|\"René;\uD83D\uDE00\"",
                "\uD83Dx|\uFFFDx",
                "€ \u0133|€ \u0133",
                "=1+1|=1+1"
            })
    void quotesOnlyWhatNeedsIt(String text, String expected) {
        block.text(text).endRow();
        assertEquals(expected + "\n", written());
    }

    @Test
    void lineEndsWithinACellAreQuoted() {
        block.text("a\nb").text("a\rb").endRow();
        assertEquals("\"a\nb\";\"a\rb\"\n", written());
    }

    @Test
    void blanksAtBothEndsOfARowKeepTheirDelimiters() {
        block.blank().text("").text("x").blank().endRow();
        block.blank().endRow();
        assertEquals(";;x;\n\n", written());
    }

    @Test
    void numbersThatAreNotFiniteAreBlank() {
        block.fixed(Double.NaN, 2)
                .fixed(Double.POSITIVE_INFINITY, 2)
                .fixed(1e20, 2)
                .endRow();
        assertEquals(";;100000000000000000000.00\n", written());
    }

    @Test
    void aRowIsFilledUpOrCutToItsWidth() {
        block.cells(Row.of(1, "a", "b;c"), 3).integer(1).endRow();
        block.cells(Row.of(2, "a", "b", "c", "d"), 3).integer(2).endRow();
        block.cells(Row.of(3), 3).integer(3).endRow();
        assertEquals("a;\"b;c\";;1\na;b;c;2\n;;;3\n", written());
    }

    @Test
    void growsAndCanBeUsedAgain() {
        String text = "é".repeat(100_000);
        block.text(text).endRow();
        assertEquals(text + "\n", written());
        assertEquals(1, block.rows());
        block.clear();
        assertEquals(0, block.rows());
        block.text("x").endRow();
        assertEquals("x\n", written());
    }
}
