package id.tumbuh.sheets.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MappingTest {
    @TempDir
    Path folder;

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("peta.txt"), content);
    }

    private Map<Field, String> read(String content) throws IOException {
        return Mapping.read(file(content.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aLineForEachColumn() throws IOException {
        assertEquals(
                Map.of(Field.WEIGHT, "BB sekarang (kg)", Field.SEX, "L/P", Field.BIRTH_DATE, "Lahir: tanggal"),
                read("# peta\nweight = BB sekarang (kg)\nsex=L/P  \n\nbirth_date : Lahir: tanggal\n"));
    }

    @Test
    void notepadsMarkAndWindowsLineEndsAreNoPartOfANames() throws IOException {
        assertEquals(Map.of(Field.WEIGHT, "BB", Field.AGE, "Umur"), read("\uFEFFweight = BB\r\nAGE = Umur\r\n"));
    }

    @Test
    void aFieldWithoutAHeaderIsNotMapped() throws IOException {
        assertEquals(Map.of(Field.WEIGHT, "BB"), read("weight = BB\nheadc =\n"));
    }

    @Test
    void anUnknownFieldIsNamed() {
        Mapping.UnknownField unknown = assertThrows(Mapping.UnknownField.class, () -> read("berat = BB\n"));
        assertEquals("berat", unknown.getMessage());
    }

    @Test
    void whatIsNotUtf8CannotBeRead() throws IOException {
        Path path = file("weight = B\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThrows(IOException.class, () -> Mapping.read(path));
    }
}
