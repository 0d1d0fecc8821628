package id.tumbuh.server.report.internal.paper;

/** XHTML in the making. Every text is escaped; what is no letter of XML is left out. */
final class Markup {
    private final StringBuilder text = new StringBuilder();

    /** Takes tags as they are written here in the program, never what anybody typed. */
    Markup tags(String tags) {
        text.append(tags);
        return this;
    }

    Markup words(String words) {
        text.append(escaped(words));
        return this;
    }

    /** An element with nothing but words in it. */
    Markup element(String tag, String words) {
        int end = tag.indexOf(' ');
        String name = end < 0 ? tag : tag.substring(0, end);
        return tags("<" + tag + ">").words(words).tags("</" + name + ">");
    }

    static String escaped(String words) {
        StringBuilder safe = new StringBuilder(words.length());
        words.codePoints().forEach(letter -> {
            switch (letter) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> {
                    if (isLetterOfXml(letter)) {
                        safe.appendCodePoint(letter);
                    }
                }
            }
        });
        return safe.toString();
    }

    private static boolean isLetterOfXml(int letter) {
        return letter == '\t'
                || letter == '\n'
                || letter == '\r'
                || (letter >= ' ' && letter < 0xD800)
                || (letter >= 0xE000 && letter < 0xFFFE)
                || (letter >= 0x10000 && letter <= 0x10FFFF);
    }

    /** A text as CSS quotes it. */
    static String css(String words) {
        StringBuilder quoted = new StringBuilder("\"");
        words.codePoints().forEach(letter -> {
            boolean plain = letter == ' ' || letter == '.' || Character.isLetterOrDigit(letter);
            if (plain) {
                quoted.appendCodePoint(letter);
            } else {
                quoted.append('\\').append(Integer.toHexString(letter)).append(' ');
            }
        });
        return quoted.append('"').toString();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
