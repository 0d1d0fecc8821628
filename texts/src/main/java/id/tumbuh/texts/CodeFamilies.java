package id.tumbuh.texts;

import java.util.List;
import java.util.Map;

/**
 * Whose code an argument of kind CODE is. The JVM is handed the code itself; the browser only its text, and "TANPA_UMUR" alone could
 * be a reason or a missing letter.
 */
public final class CodeFamilies {
    /** By the key of the message the family of each of its codes, in the order of its arguments; other kinds are blank. */
    static final Map<String, List<String>> BY_KEY = Map.ofEntries(
            Map.entry("explanation.SKOR_DARI_TABEL", List.of("index")),
            Map.entry("explanation.KELAS", List.of("index", "status")),
            Map.entry("explanation.TIDAK_DAPAT_DIHITUNG", List.of("index", "reason")),
            Map.entry("explanation.LILA_KELAS", List.of("", "status")),
            Map.entry("explanation.HURUF_KMS", List.of("letter")),
            Map.entry("explanation.HURUF_KMS_TANPA_BANDING", List.of("letter")),
            Map.entry("explanation.TANPA_HURUF", List.of("noletter")),
            Map.entry("chartnote.LETAK_TERAKHIR", List.of("status")),
            Map.entry("why.SETELAH_DOSIS", List.of("dose")),
            Map.entry("why.TANDA_PERTUMBUHAN", List.of("alert")),
            Map.entry("cardnote.JAWABAN_YA", List.of("question")),
            Map.entry("cardnote.BELUM_BISA", List.of("milestone")),
            Map.entry("casekind.GIZI_BURUK_TANPA_RUJUKAN", List.of("alert", "")),
            Map.entry("casekind.UKURAN_MERAGUKAN", List.of("doubt", "")),
            Map.entry("casekind.HURUF_BERBEDA", List.of("letter", "letter")),
            Map.entry("giftproblem.BUKAN_WEWENANG", List.of("giftact", "")),
            Map.entry("giftproblem.LANGKAH_SEBELUMNYA_BELUM", List.of("giftact", "")),
            Map.entry("giftproblem.ALASAN_KOSONG", List.of("giftact", "")));

    private CodeFamilies() {}

    /** The family of an argument of a message; blank where it is no code. */
    public static String of(String key, int argument) {
        List<String> families = BY_KEY.getOrDefault(key, List.of());
        return argument < families.size() ? families.get(argument) : "";
    }
}
