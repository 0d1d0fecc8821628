package id.tumbuh.sheets.table;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Characters that XML cannot carry stand in a workbook as {@code _x0007_} (ECMA-376 part 1, 22.4.2.4), and a text that
 * only looks like that has its first underscore written so.
 */
final class ExcelText {
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private ExcelText() {}

    static String decode(String stored) {
        if (!stored.contains("_x")) {
            return stored;
        }
        return ESCAPE.matcher(stored)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }

    static String encode(String text) {
        String safe = text.contains("_x") ? ESCAPE.matcher(text).replaceAll("_x005F$0") : text;
        int at = 0;
        while (at < safe.length() && !unfit(safe.charAt(at))) {
            at++;
        }
        return at == safe.length() ? safe : encoded(safe);
    }

    private static String encoded(String text) {
        StringBuilder encoded = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            encoded.append(unfit(c) ? String.format(Locale.ROOT, "_x%04X_", (int) c) : String.valueOf(c));
        }
        return encoded.toString();
    }

    private static boolean unfit(char c) {
        return (c < ' ' && c != '\t' && c != '\n') || c == 0xFFFE || c == 0xFFFF;
    }
}
