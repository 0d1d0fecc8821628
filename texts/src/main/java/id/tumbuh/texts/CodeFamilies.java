package id.tumbuh.texts;

import java.util.List;
import java.util.Map;

/**
 * Whose code an argument of kind CODE is. The JVM is handed the code itself; the browser only its text, and "TANPA_UMUR" alone could
 * be a reason or a missing letter.
 */
public final class CodeFamilies {
    /** By the key of the message the family of each of its codes, in the order of its arguments; other kinds are blank. */
    static final Map<String, List<String>> BY_KEY = Map.of(
            "explanation.SKOR_DARI_TABEL", List.of("index"),
            "explanation.KELAS", List.of("index", "status"),
            "explanation.TIDAK_DAPAT_DIHITUNG", List.of("index", "reason"),
            "explanation.LILA_KELAS", List.of("", "status"),
            "explanation.HURUF_KMS", List.of("letter"),
            "explanation.HURUF_KMS_TANPA_BANDING", List.of("letter"),
            "explanation.TANPA_HURUF", List.of("noletter"),
            "chartnote.LETAK_TERAKHIR", List.of("status"),
            "why.SETELAH_DOSIS", List.of("dose"),
            "why.TANDA_PERTUMBUHAN", List.of("alert"));

    private CodeFamilies() {}

    /** The family of an argument of a message; blank where it is no code. */
    public static String of(String key, int argument) {
        List<String> families = BY_KEY.getOrDefault(key, List.of());
        return argument < families.size() ? families.get(argument) : "";
    }
}
