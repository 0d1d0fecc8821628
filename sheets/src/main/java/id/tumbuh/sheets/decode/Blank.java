package id.tumbuh.sheets.decode;

import java.util.Locale;
import java.util.Set;

/** What people, Excel and statistics programs write where there is nothing, the same in every kind of column. */
public final class Blank {
    private static final Set<String> WORDS =
            Set.of("", "-", "--", "–", "—", ".", "na", "n/a", "#n/a", "nan", "null", "none", "nil", "kosong");

    private Blank() {}

    /** Whether a text says nothing. */
    public static boolean is(String text) {
        return WORDS.contains(text.toLowerCase(Locale.ROOT));
    }

    /** Without the white space around it; pages and e-mails also leave spaces that do not break, which Java keeps. */
    public static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && white(text.charAt(from))) {
            from++;
        }
        while (to > from && white(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean white(char c) {
        return c <= ' '
                || c == '\u00A0'
                || c == '\u2007'
                || c == '\u202F'
                || c == '\uFEFF'
                || Character.isWhitespace(c);
    }
}
