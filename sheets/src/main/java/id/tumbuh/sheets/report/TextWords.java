package id.tumbuh.sheets.report;

import id.tumbuh.growth.message.MessageCode;
import id.tumbuh.texts.Texts;
import java.util.Map;

/** The page's words from the catalogue. */
public final class TextWords implements Words {
    private final Texts texts;

    public TextWords(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String languageCode() {
        return texts.language().code();
    }

    @Override
    public boolean has(String key) {
        return texts.has(key);
    }

    @Override
    public String text(String key, Map<String, String> values) {
        return texts.text(key, values);
    }

    @Override
    public String label(MessageCode code) {
        return texts.label(code);
    }

    @Override
    public String decimal(double value, int decimals) {
        return texts.notation().decimal(value, decimals);
    }

    @Override
    public String whole(long value) {
        return texts.notation().whole(value);
    }

    @Override
    public String date(int epochDay) {
        return texts.notation().date(epochDay);
    }
}
