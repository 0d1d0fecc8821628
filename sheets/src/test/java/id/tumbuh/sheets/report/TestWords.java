package id.tumbuh.sheets.report;

import id.tumbuh.texts.Language;
import id.tumbuh.texts.Texts;

/** The words of the page by the code of their language, as the tests name it. */
final class TestWords {
    private static final Words INDONESIAN = new TextWords(Texts.of(Language.INDONESIAN));
    private static final Words ENGLISH = new TextWords(Texts.of(Language.ENGLISH));

    private TestWords() {}

    static Words of(String language) {
        return language.equals("id") ? INDONESIAN : ENGLISH;
    }
}
