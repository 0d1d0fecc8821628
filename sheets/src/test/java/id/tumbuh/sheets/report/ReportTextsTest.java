package id.tumbuh.sheets.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.growth.verdict.Index;
import id.tumbuh.sheets.layout.Layout;
import id.tumbuh.sheets.quality.Check;
import id.tumbuh.sheets.quality.QualityClass;
import id.tumbuh.sheets.quality.Reading;
import id.tumbuh.sheets.quality.Subject;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReportTextsTest {
    private static final Pattern PLACE = Pattern.compile("\\{([a-z0-9]+)}", Pattern.CASE_INSENSITIVE);

    private static Properties read(String language) throws IOException {
        Properties texts = new Properties();
        String name = "/id/tumbuh/texts/report_" + language + ".properties";
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(ReportTextsTest.class.getResourceAsStream(name)), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }

    @Test
    void bothLanguagesHaveTheSameKeysAndPlaces() throws IOException {
        Properties indonesian = read("id");
        Properties english = read("en");
        assertEquals(new TreeSet<>(indonesian.stringPropertyNames()), new TreeSet<>(english.stringPropertyNames()));
        for (String key : indonesian.stringPropertyNames()) {
            assertEquals(places(indonesian.getProperty(key)), places(english.getProperty(key)), key);
        }
    }

    @Test
    void noTextIsBlank() throws IOException {
        for (String language : List.of("id", "en")) {
            Properties texts = read(language);
            texts.forEach((key, text) -> assertTrue(!text.toString().isBlank(), key.toString()));
        }
    }

    @Test
    void everyCodeHasItsText() throws IOException {
        Set<String> keys = read("id").stringPropertyNames();
        List<String> missing = new ArrayList<>(codes());
        missing.removeAll(keys);
        assertEquals(List.of(), missing);
    }

    private static List<String> codes() {
        List<String> codes = new ArrayList<>();
        for (Reading reading : Reading.values()) {
            codes.add("quality.reading." + reading);
        }
        for (Check check : Check.values()) {
            codes.add("quality.check." + check);
            codes.add("quality.value." + check);
        }
        for (Subject subject : Subject.values()) {
            codes.add("quality.subject." + subject);
        }
        for (QualityClass quality : QualityClass.values()) {
            codes.add("quality.class." + quality);
            codes.add("quality.letter." + quality);
        }
        codes.add("report.headline.quality." + QualityClass.ACCEPTABLE);
        codes.add("report.headline.quality." + QualityClass.PROBLEMATIC);
        for (Severity severity : Severity.values()) {
            codes.add("report.severity." + severity);
        }
        for (Headline figure : Headline.values()) {
            codes.add("report.figure." + figure);
            codes.add("report.figure." + figure + ".meaning");
            codes.add("report.figure." + figure + ".severe");
        }
        for (Part part : Part.values()) {
            codes.add(part.titleKey());
        }
        for (Layout layout : Layout.values()) {
            codes.add("report.layout." + layout);
        }
        for (Index index : Index.values()) {
            codes.add("report.index." + index);
            codes.add("report.short." + index);
            codes.add("report.shift.left." + index);
            codes.add("report.shift.right." + index);
        }
        for (PrevalenceColumns columns : PrevalenceColumns.values()) {
            columns.cuts().forEach(cut -> codes.add("report.cut." + columns.index() + "." + cut));
        }
        return codes;
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
