package id.tumbuh.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrowserCatalogueTest {
    @Test
    void escapesWhatJsonForbidsAndNothingElse() {
        Map<String, String> texts = new TreeMap<>(Map.of("a", "say \"z < −3\" \\ {0}", "b", "line\nend\u001f"));
        assertEquals("""
                {
                "a": "say \\"z < −3\\" \\\\ {0}",
                "b": "line\\u000aend\\u001f"
                }
                """, BrowserCatalogue.json(texts));
    }

    @Test
    void writesWhatTheRulesSayInBothLanguages(@TempDir Path folder) throws IOException {
        Path made = folder.resolve("web/texts");
        BrowserCatalogue.main(new String[] {made.toString()});
        String indonesian = Files.readString(made.resolve("texts.id.json"));
        assertTrue(indonesian.contains("\"alert.BGM.label\": \"Di bawah garis merah (BGM)\",\n"));
        assertTrue(Files.readString(made.resolve("texts.en.json")).contains("\"letter.?.label\": \"Withheld (?)\",\n"));
        assertTrue(indonesian.contains("\"service.OBAT_CACING.label\": \"Obat cacing\",\n"));
        assertFalse(indonesian.contains("\"file."), "the browser reads no tables");
    }
}
