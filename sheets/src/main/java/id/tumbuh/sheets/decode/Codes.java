package id.tumbuh.sheets.decode;

import id.tumbuh.growth.score.Columns;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The words that stand for sex, position and oedema; WHO's codes and Indonesian ones. */
public final class Codes {
    /** A word that is none of the known ones. */
    public static final byte UNREADABLE = -1;

    private static final Map<String, Byte> SEX = Map.ofEntries(
            Map.entry("1", Columns.MALE),
            Map.entry("m", Columns.MALE),
            Map.entry("male", Columns.MALE),
            Map.entry("l", Columns.MALE),
            Map.entry("lk", Columns.MALE),
            Map.entry("laki", Columns.MALE),
            Map.entry("laki laki", Columns.MALE),
            Map.entry("pria", Columns.MALE),
            Map.entry("boy", Columns.MALE),
            Map.entry("2", Columns.FEMALE),
            Map.entry("f", Columns.FEMALE),
            Map.entry("female", Columns.FEMALE),
            Map.entry("p", Columns.FEMALE),
            Map.entry("pr", Columns.FEMALE),
            Map.entry("perempuan", Columns.FEMALE),
            Map.entry("wanita", Columns.FEMALE),
            Map.entry("w", Columns.FEMALE),
            Map.entry("girl", Columns.FEMALE));

    private static final Map<String, Byte> POSITION = Map.ofEntries(
            Map.entry("l", Columns.LYING),
            Map.entry("lying", Columns.LYING),
            Map.entry("recumbent", Columns.LYING),
            Map.entry("terlentang", Columns.LYING),
            Map.entry("telentang", Columns.LYING),
            Map.entry("berbaring", Columns.LYING),
            Map.entry("baring", Columns.LYING),
            Map.entry("pb", Columns.LYING),
            Map.entry("h", Columns.STANDING),
            Map.entry("s", Columns.STANDING),
            Map.entry("standing", Columns.STANDING),
            Map.entry("berdiri", Columns.STANDING),
            Map.entry("diri", Columns.STANDING),
            Map.entry("tb", Columns.STANDING));

    private static final Map<String, Byte> OEDEMA = Map.ofEntries(
            Map.entry("y", (byte) 1),
            Map.entry("yes", (byte) 1),
            Map.entry("ya", (byte) 1),
            Map.entry("1", (byte) 1),
            Map.entry("n", (byte) 0),
            Map.entry("no", (byte) 0),
            Map.entry("tidak", (byte) 0),
            Map.entry("tidak ada", (byte) 0),
            Map.entry("ada", (byte) 1),
            Map.entry("true", (byte) 1),
            Map.entry("false", (byte) 0),
            Map.entry("2", (byte) 0));

    private static final Pattern OTHER_MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Codes() {}

    /** {@link Columns#MALE}, {@link Columns#FEMALE}, {@link Columns#UNKNOWN} for none, or {@link #UNREADABLE}. */
    public static byte sex(String text) {
        return of(SEX, text);
    }

    /** {@link Columns#LYING}, {@link Columns#STANDING}, {@link Columns#NOT_NOTED} for none, or {@link #UNREADABLE}. */
    public static byte position(String text) {
        return of(POSITION, text);
    }

    /** 1 for oedema, 0 for none or not said, or {@link #UNREADABLE}. */
    public static byte oedema(String text) {
        return of(OEDEMA, text);
    }

    private static byte of(Map<String, Byte> words, String text) {
        String word = Blank.strip(text).toLowerCase(Locale.ROOT);
        // Spreadsheets and statistics programs write the code 1 as 1.0.
        Byte code = words.get(word.endsWith(".0") ? word.substring(0, word.length() - 2) : word);
        if (code == null && Blank.is(word)) {
            return 0;
        }
        if (code == null) {
            // "Laki - Laki", "Tidak ada."
            code = words.get(OTHER_MARKS.matcher(word).replaceAll(" ").strip());
        }
        return code == null ? UNREADABLE : code;
    }
}
