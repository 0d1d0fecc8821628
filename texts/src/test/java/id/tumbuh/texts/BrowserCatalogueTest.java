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
        String indonesian = Files.readString(made.resolve("texts_id.js"));
        assertTrue(
                indonesian.startsWith("export default {\"language\": \"id\",\n\"decimal\": \",\", \"group\": \".\","));
        assertTrue(indonesian.contains("\"alert.BGM.label\": \"Di bawah garis merah (BGM)\",\n"));
        assertTrue(Files.readString(made.resolve("texts_en.js")).contains("\"letter.?.label\": \"Withheld (?)\",\n"));
        assertTrue(indonesian.contains("\"service.OBAT_CACING.label\": \"Obat cacing\",\n"));
        assertFalse(indonesian.contains("\"file."), "the browser reads no tables");
        assertFalse(indonesian.contains(".worker\""), "the health worker's words are a file of their own");
    }

    @Test
    void aPlaceForACodeNamesItsFamily(@TempDir Path folder) throws IOException {
        BrowserCatalogue.write(folder);
        String worker = Files.readString(folder.resolve("texts_id_worker.js"));
        assertTrue(worker.contains("\"explanation.KELAS.worker\": \"{0:label@index}: {1:label@status}.\",\n"));
        assertTrue(worker.contains("\"explanation.MASUKAN_BB.worker\": \"BB {0}.\",\n"));
    }
}
