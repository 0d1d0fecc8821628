package id.tumbuh.sheets.report;

import java.util.Locale;
import java.util.Set;

/**
 * Writes elements that are well-formed XML as well as HTML, and escapes whatever comes from outside. Attributes are given
 * as name, value, name, value.
 */
final class Html {
    private static final Set<String> INLINE = Set.of("a", "b", "bdi", "small", "span", "strong", "text", "title");

    private final StringBuilder page = new StringBuilder(1 << 16);

    Html open(String tag, String... attributes) {
        start(tag, attributes);
        page.append('>');
        return this;
    }

    Html close(String tag) {
        page.append("</").append(tag).append('>');
        return INLINE.contains(tag) ? this : line();
    }

    /** An element that never has content: {@code meta}, {@code br}, or a shape of SVG. */
    Html empty(String tag, String... attributes) {
        start(tag, attributes);
        page.append("/>");
        return this;
    }

    Html element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close(tag);
    }

    Html text(String text) {
        escape(text);
        return this;
    }

    /** Our own text, such as the style sheet; never anything from outside. */
    Html raw(String ours) {
        page.append(ours);
        return this;
    }

    Html line() {
        page.append('\n');
        return this;
    }

    /** A number for an attribute: at most two decimals, always with a point. */
    static String number(double value) {
        String digits = String.format(Locale.ROOT, "%.2f", value);
        return digits.endsWith(".00") ? digits.substring(0, digits.length() - 3) : digits;
    }

    /** A percentage for a coordinate. */
    static String percent(double value) {
        return number(value) + "%";
    }

    private void start(String tag, String... attributes) {
        page.append('<').append(tag);
        for (int at = 0; at + 1 < attributes.length; at += 2) {
            page.append(' ').append(attributes[at]).append("=\"");
            escape(attributes[at + 1]);
            page.append('"');
        }
    }

    private void escape(String text) {
        for (int at = 0; at < text.length(); ) {
            int letter = text.codePointAt(at);
            at += Character.charCount(letter);
            switch (letter) {
                case '&' -> page.append("&amp;");
                case '<' -> page.append("&lt;");
                case '>' -> page.append("&gt;");
                case '"' -> page.append("&quot;");
                case '\'' -> page.append("&#39;");
                default -> page.appendCodePoint(allowed(letter) ? letter : '\uFFFD');
            }
        }
    }

    /** Char of XML 1.0, section 2.2, without the C1 controls: damaged cells hold others, and no parser reads them. */
    private static boolean allowed(int letter) {
        boolean control = (letter < ' ' && letter != '\t' && letter != '\n') || (letter >= 0x7F && letter <= 0x9F);
        boolean broken = (letter >= 0xD800 && letter <= 0xDFFF) || letter == 0xFFFE || letter == 0xFFFF;
        return !control && !broken;
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
