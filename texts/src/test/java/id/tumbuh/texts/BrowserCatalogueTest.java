package id.tumbuh.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrowserCatalogueTest {
    @Test
    void escapesWhatJsonForbidsAndNothingElse() {
        Map<String, String> texts = Map.of(
                "a.B.label", "say \"z < −3\" \\ {0}",
                "a.B.parent", "line\nend\u001f",
                "a.C.label", "c",
                "a.C.parent", "d",
                "ab.?.label", "e",
                "ab.?.parent", "f");
        assertEquals("""
                {
                "a":{
                "B":["say \\"z < −3\\" \\\\ {0}","line\\u000aend\\u001f"],
                "C":["c","d"]},
                "ab":{
                "?":["e","f"]}
                }""", BrowserCatalogue.json(texts, List.of("label", "parent")));
    }

    @Test
    void aCodeWithoutOneOfItsTextsIsRefused() {
        Map<String, String> texts = Map.of("a.B.label", "b");
        List<String> endings = List.of("label", "parent");
        Exception refused = assertThrows(IllegalStateException.class, () -> BrowserCatalogue.json(texts, endings));
        assertEquals("the catalogue has no text for a.B.parent", refused.getMessage());
    }

    @Test
    void theWordsOfAChildsEntryComeFirst(@TempDir Path folder) throws IOException {
        Path made = folder.resolve("web/texts");
        BrowserCatalogue.main(new String[] {made.toString()});
        String first = Files.readString(made.resolve("texts_id.js"));
        assertTrue(first.startsWith("export default {\"language\": \"id\",\n\"decimal\": \",\", \"group\": \".\","));
        assertTrue(first.contains("\n\"BGM\":[\"Di bawah garis merah (BGM)\",\""));
        assertTrue(Files.readString(made.resolve("texts_en.js")).contains("\n\"?\":[\"Withheld (?)\",\""));
        assertTrue(first.contains("\n\"OBAT_CACING\":[\"Obat cacing\",\""));
        assertFalse(first.contains("\"file\""), "the browser reads no tables");
        assertFalse(first.contains("\"question\""), "questions of forms are a file of their own");
        String cards = Files.readString(made.resolve("texts_id_cards.js"));
        assertTrue(cards.startsWith("export default {\"language\": \"id\",\n\"texts\": {\n\"absencereason\":{"));
        assertTrue(cards.contains("\n\"question\":{\n"));
        assertFalse(cards.contains("\n\"service\":{"));
        String reward = Files.readString(made.resolve("texts_id_reward.js"));
        assertTrue(reward.startsWith("export default {\"language\": \"id\",\n\"texts\": {\n\"cancelreason\":{"));
        assertTrue(reward.contains("\n\"ALASAN_KOSONG\":\"{0:label@giftact} pada {1} tanpa alasan. Isi alasannya.\""));
        assertFalse(reward.contains("\"donorkind\""), "donations are written down at a desk");
    }

    @Test
    void aPlaceForACodeNamesItsFamily(@TempDir Path folder) throws IOException {
        BrowserCatalogue.write(folder);
        String worker = Files.readString(folder.resolve("texts_id_worker.js"));
        assertTrue(worker.contains("\n\"KELAS\":\"{0:label@index}: {1:label@status}.\","));
        assertTrue(worker.contains("\n\"MASUKAN_BB\":\"BB {0}.\","));
        assertTrue(worker.contains("\n\"JAWABAN_YA\":\"Jawaban ya: {0:label@question}.\","));
    }
}
