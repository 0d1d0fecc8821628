package id.tumbuh.sheets.survey;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The 4,800 made-up children of {@code synthetic_survey_z.csv}, and files of expected figures beside it. */
final class SyntheticSurvey {
    static final List<Grouping> GROUPINGS = List.of(
            new Grouping("Area", List.of("Urban", "Rural")),
            new Grouping(
                    "Geographical region",
                    List.of("Kab 1", "Kab 2", "Kab 3", "Kab 4", "Kab 5", "Kab 6", "Kab 7", "Kab 8")),
            new Grouping("Wealth quintile", List.of("Q1: Poorest", "Q2", "Q3", "Q4", "Q5: Richest")),
            new Grouping("Maternal education", List.of("Secondary", "Primary", "None")),
            new Grouping("Other grouping", List.of("Non-PKH", "PKH")));

    private static final int FIRST_GROUPING_COLUMN = 11;

    /** What a test does with one child. */
    interface Visitor {
        void visit(SurveyChild child, int stratum, int cluster, double samplingWeight);
    }

    private SyntheticSurvey() {}

    static void forEachChild(Visitor visitor) {
        List<String[]> rows = read("synthetic_survey_z.csv");
        SurveyChild child = new SurveyChild(GROUPINGS.size());
        for (String[] row : rows.subList(1, rows.size())) {
            load(row, child.clear());
            visitor.visit(child, Integer.parseInt(row[8]), Integer.parseInt(row[9]), number(row[10]));
        }
    }

    private static void load(String[] row, SurveyChild child) {
        child.sex(Integer.parseInt(row[0])).ageInDays(number(row[1])).oedema(row[2].equals("y"));
        String flags = row[7].isEmpty() ? "0000" : row[7];
        for (Indicator indicator : Indicator.values()) {
            int position = indicator.position();
            child.z(indicator, number(row[3 + position]), flags.charAt(position) == '1');
        }
        for (int grouping = 0; grouping < GROUPINGS.size(); grouping++) {
            String code = row[FIRST_GROUPING_COLUMN + grouping];
            child.group(grouping, code.isEmpty() ? -1 : Integer.parseInt(code));
        }
    }

    static double number(String text) {
        return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
    }

    /** All lines of a resource of this package, split at commas, empty cells kept. */
    static List<String[]> read(String name) {
        var stream = Objects.requireNonNull(SyntheticSurvey.class.getResourceAsStream(name), name);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().map(line -> line.split(",", -1)).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
