package id.tumbuh.sheets.report;

import id.tumbuh.growth.calendar.CivilDate;
import id.tumbuh.growth.message.MessageCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/** The catalogue's own files, read without the reader of the texts room: labels it lacks are made from their codes. */
final class CatalogueWords implements Words {
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des");

    private final String language;
    private final Properties texts = new Properties();

    CatalogueWords(String language) {
        this.language = language;
        for (String bundle : List.of("report", "growth", "sheets")) {
            load("/id/tumbuh/texts/" + bundle + "_" + language + ".properties");
        }
    }

    private void load(String name) {
        try (InputStream stream = CatalogueWords.class.getResourceAsStream(name)) {
            if (stream != null) {
                texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            }
        } catch (IOException unreadable) {
            throw new IllegalStateException(name, unreadable);
        }
    }

    Set<String> keys() {
        return texts.stringPropertyNames();
    }

    @Override
    public String languageCode() {
        return language;
    }

    @Override
    public boolean has(String key) {
        return texts.containsKey(key);
    }

    @Override
    public String text(String key, Map<String, String> values) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("the catalogue has no text for " + key);
        }
        for (Map.Entry<String, String> value : values.entrySet()) {
            text = text.replace("{" + value.getKey() + "}", value.getValue());
        }
        if (text.contains("{")) {
            throw new IllegalStateException(key + " lacks a value: " + text);
        }
        return text;
    }

    @Override
    public String label(MessageCode code) {
        String key = code.getClass().getSimpleName().toLowerCase(Locale.ROOT) + "." + code.code() + ".label";
        return texts.getProperty(key, code.code());
    }

    @Override
    public String decimal(double value, int decimals) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
        String digits = rounded.abs().toPlainString();
        return (rounded.signum() < 0 ? "−" : "") + (language.equals("id") ? digits.replace('.', ',') : digits);
    }

    @Override
    public String whole(long value) {
        String digits = String.format(Locale.ROOT, "%,d", value).replace('-', '−');
        return language.equals("id") ? digits.replace(',', '.') : digits;
    }

    @Override
    public String date(int epochDay) {
        CivilDate date = CivilDate.ofEpochDay(epochDay);
        return date.day() + " " + MONTHS.get(date.month() - 1) + " " + date.year();
    }
}
