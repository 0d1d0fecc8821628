package id.tumbuh.sheets.report;

import id.tumbuh.growth.message.MessageCode;
import java.util.Map;

/** The words of the page in one language: the catalogue of texts, and how numbers and dates are written. */
public interface Words {
    /** ISO 639-1, for the {@code lang} of the page. */
    String languageCode();

    /** Whether the catalogue has this text. */
    boolean has(String key);

    /** A text with its named places filled by values that are already written out. */
    String text(String key, Map<String, String> values);

    /** A text without places. */
    default String text(String key) {
        return text(key, Map.of());
    }

    /** A few words for a code of the rules, as they stand in a table or on a chip. */
    String label(MessageCode code);

    /** A finite number with exactly so many decimals and a true minus sign. */
    String decimal(double value, int decimals);

    /** A whole number with marks between thousands. */
    String whole(long value);

    /** An epoch day: 3 Nov 2026. */
    String date(int epochDay);
}
