package id.tumbuh.sheets.report;

import java.util.List;
import java.util.Map;

/** What the code of a row problem means; behind a code may stand the field it concerns: {@code CODE:field}. */
final class ProblemWords {
    /** Where the catalogue may keep the code: as a problem, else as what the rules say of a measurement or a letter. */
    private static final List<String> KEYS =
            List.of("problem.%s", "doubt.%s.label", "reason.%s.label", "noletter.%s.label");

    private static final String CAUSE_ENDS = ";";

    private ProblemWords() {}

    /** The whole text, cause and what to do; the code itself where the catalogue has no word for it. */
    static String meaning(Words words, String codeAndField) {
        int colon = codeAndField.indexOf(':');
        String code = colon < 0 ? codeAndField : codeAndField.substring(0, colon);
        String field = colon < 0 ? "" : codeAndField.substring(colon + 1);
        for (String pattern : KEYS) {
            String key = pattern.replace("%s", code);
            if (words.has(key)) {
                return words.text(key, Map.of("column", field));
            }
        }
        return codeAndField;
    }

    /** Only the cause, short: its label, else what stands before the semicolon, for the catalogue's texts of problems say the cause first, then what to do. */
    static String cause(Words words, String codeAndField) {
        int colon = codeAndField.indexOf(':');
        String label = "problem." + (colon < 0 ? codeAndField : codeAndField.substring(0, colon)) + ".label";
        if (words.has(label)) {
            return words.text(label);
        }
        String meaning = meaning(words, codeAndField);
        int end = meaning.indexOf(CAUSE_ENDS);
        String cause = end < 0 ? meaning : meaning.substring(0, end);
        return cause.endsWith(".") ? cause.substring(0, cause.length() - 1) : cause;
    }
}
