package id.tumbuh.server.people.internal.match;

import java.util.Map;
import java.util.Set;

/**
 * One word of an Indonesian name as it sounds, so that its spellings meet: the old spelling (Soekarno, Djoko, Tjahja), Arabic sounds
 * written as one hears them (Aisyah, Aisha; Khadijah, Kadija), doubled and silent letters, and abbreviations that everybody uses.
 */
final class Spelling {
    private static final String MUHAMAD = "muhamad";
    private static final String AHMAD = "ahmad";
    /** Spellings too far apart for rules. */
    private static final Map<String, String> KNOWN = Map.ofEntries(
            Map.entry("m", MUHAMAD),
            Map.entry("md", MUHAMAD),
            Map.entry("mhd", MUHAMAD),
            Map.entry("moh", MUHAMAD),
            Map.entry("mohd", MUHAMAD),
            Map.entry("muh", MUHAMAD),
            Map.entry("muhd", MUHAMAD),
            Map.entry("moch", MUHAMAD),
            Map.entry("much", MUHAMAD),
            Map.entry("mohamad", MUHAMAD),
            Map.entry("mohamed", MUHAMAD),
            Map.entry("muhamed", MUHAMAD),
            Map.entry("muhamat", MUHAMAD),
            Map.entry("mochamad", MUHAMAD),
            Map.entry("muchamad", MUHAMAD),
            Map.entry("mukhamad", MUHAMAD),
            Map.entry("mokhamad", MUHAMAD),
            Map.entry("mochamat", MUHAMAD),
            Map.entry("achmad", AHMAD),
            Map.entry("akhmad", AHMAD),
            Map.entry("ahmat", AHMAD),
            Map.entry("ahmed", AHMAD),
            Map.entry("akmad", AHMAD),
            Map.entry("ach", AHMAD),
            Map.entry("akh", AHMAD),
            Map.entry("abd", "abdul"),
            Map.entry("abdl", "abdul"),
            Map.entry("nor", "nur"),
            Map.entry("st", "siti"),
            Map.entry("sitti", "siti"));

    /** In this order; each as it is heard. */
    private static final String[][] SOUNDS = {
        {"oe", "u"}, {"oo", "u"}, {"ou", "u"}, {"dj", "j"}, {"tj", "c"}, {"nj", "ny"}, {"sj", "sy"}, {"ph", "f"},
        {"v", "f"}, {"q", "k"}, {"x", "ks"}, {"ch", "k"}, {"kh", "k"}, {"sy", "s"}, {"sh", "s"}, {"ts", "s"},
        {"dz", "z"}, {"dh", "d"}, {"th", "t"}, {"gh", "g"}, {"bh", "b"}, {"ie", "i"}, {"ee", "i"}, {"ae", "ai"},
        {"z", "j"}, {"y", "i"}, {"ii", "i"}, {"w", "u"}, {"uu", "u"},
    };

    /** Words so common that sharing one says little. */
    private static final Set<String> COMMON = Set.of(
            MUHAMAD, AHMAD, "siti", "nur", "abdul", "putri", "putra", "dewi", "sri", "dwi", "tri", "eka", "ade", "ayu",
            "al", "el", "ul", "i", "wayan", "made", "ni", "nyoman", "ketut");

    private static final double COMMON_WEIGHT = 0.4;

    private Spelling() {}

    /** The spelling everybody means by an abbreviation or a variant; else the word without doubled letters. */
    static String usual(String word) {
        String single = withoutDoubles(word);
        return KNOWN.getOrDefault(word, KNOWN.getOrDefault(single, single));
    }

    /** As it sounds. */
    static String sound(String word) {
        String heard = word;
        for (String[] rule : SOUNDS) {
            heard = heard.replace(rule[0], rule[1]);
        }
        heard = withoutDoubles(heard);
        int last = heard.length() - 1;
        if (last > 1 && heard.charAt(last) == 'h') {
            heard = heard.substring(0, last);
        } else if (last > 1 && heard.charAt(last) == 't') {
            heard = heard.substring(0, last) + 'd';
        }
        return heard;
    }

    /** How much a word tells about who somebody is. */
    static double weight(String word) {
        return COMMON.contains(word) ? COMMON_WEIGHT : 1;
    }

    private static String withoutDoubles(String word) {
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            if (i == 0 || word.charAt(i) != word.charAt(i - 1)) {
                kept.append(word.charAt(i));
            }
        }
        return kept.toString();
    }
}
