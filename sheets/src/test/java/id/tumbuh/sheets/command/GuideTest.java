package id.tumbuh.sheets.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.tumbuh.growth.verdict.Alert;
import id.tumbuh.growth.verdict.Step;
import id.tumbuh.sheets.decode.Problem;
import id.tumbuh.texts.Language;
import id.tumbuh.texts.Texts;
import id.tumbuh.texts.Voice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The tables of codes in the officer's guide are those of the catalogue. After a change of texts, run this test with
 * {@code -Dtumbuh.guide=write} to write them anew.
 */
final class GuideTest {
    private static final Path GUIDE = Path.of("..", "docs", "guide", "menilai-berkas.md");

    private final Texts texts = Texts.of(Language.INDONESIAN);

    @Test
    void theGuideExplainsEveryProblemAndEveryAlert() throws IOException {
        String guide = Files.readString(GUIDE);
        String expected = replaced(replaced(guide, "kode-masalah", problems()), "kode-peringatan", alerts());
        if ("write".equals(System.getProperty("tumbuh.guide"))) {
            Files.writeString(GUIDE, expected);
        } else {
            assertEquals(expected, guide);
        }
    }

    private String problems() {
        return table(
                "| kode | artinya dan yang perlu Anda lakukan |\n|---|---|\n",
                Arrays.stream(Problem.values())
                        .map(problem -> row(
                                problem.name(),
                                texts.text(
                                        "problem." + problem.name(),
                                        Map.of("column", "yang disebut di belakang kode"))))
                        .collect(Collectors.joining()));
    }

    private String alerts() {
        return table(
                "| kode | artinya | langkah di Posyandu | langkah petugas |\n|---|---|---|---|\n",
                Arrays.stream(Alert.values())
                        .map(alert -> row(
                                alert.code(),
                                texts.say(alert, Voice.WORKER),
                                steps(alert.kader()),
                                steps(alert.healthWorker())))
                        .collect(Collectors.joining()));
    }

    private String steps(java.util.List<Step> steps) {
        return steps.stream().map(texts::label).collect(Collectors.joining("; "));
    }

    private static String row(String code, String... cells) {
        return "| `" + code + "` | " + String.join(" | ", cells) + " |\n";
    }

    private static String table(String head, String rows) {
        return "\n" + head + rows + "\n";
    }

    private static String replaced(String guide, String mark, String table) {
        int from = guide.indexOf("-->\n", guide.indexOf("<!-- " + mark + ": mulai")) + "-->\n".length();
        int to = guide.indexOf("<!-- " + mark + ": selesai");
        return guide.substring(0, from) + table + guide.substring(to);
    }
}
