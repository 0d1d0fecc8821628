package id.tumbuh.sheets.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.sheets.decode.Problem;
import id.tumbuh.sheets.score.Progress;
import id.tumbuh.sheets.score.RunProblem;
import id.tumbuh.sheets.table.FileProblem;
import id.tumbuh.sheets.table.FileProblemCode;
import id.tumbuh.texts.Language;
import id.tumbuh.texts.Texts;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every code that this room can say has its words in both languages, with a place for each of its arguments. */
final class TextsOfCodesTest {
    private static int arguments(RunProblem.Code code) {
        return switch (code) {
            case NO_HEADER -> 3;
            case DATE_ORDER_CONTRADICTED, MAPPING_UNKNOWN_FIELD -> 2;
            case REPORT_IS_OUTPUT,
                    NO_SEX_COLUMN,
                    DATE_ORDER_OPEN,
                    DATE_ORDER_MIXED,
                    MAPPING_UNREADABLE,
                    MAPPING_NOT_FOUND -> 1;
        };
    }

    @ParameterizedTest
    @EnumSource
    void everyProblemOfAFile(Language language) {
        Texts texts = Texts.of(language);
        for (FileProblemCode code : FileProblemCode.values()) {
            Object[] values = code.argumentNames().stream()
                    .map(name -> name.equals("line") || name.equals("limit") ? (Object) 7L : name)
                    .toArray();
            assertEquals(new HashSet<>(code.argumentNames()), texts.places("file." + code.name()), code.name());
            line(code.name(), Failure.text(new FileProblem(code, values), texts));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyProblemOfARun(Language language) {
        Texts texts = Texts.of(language);
        for (RunProblem.Code code : RunProblem.Code.values()) {
            Set<String> places = IntStream.range(0, arguments(code))
                    .mapToObj(String::valueOf)
                    .collect(Collectors.toSet());
            assertEquals(places, texts.places("file." + code.name()), code.name());
            String[] values = Collections.nCopies(arguments(code), "x").toArray(String[]::new);
            line(code.name(), Failure.text(new RunProblem(code, values), texts));
        }
    }

    private static void line(String code, String text) {
        assertTrue(text.startsWith("TMB-" + code.replace('_', '-') + ": "), text);
        assertTrue(text.endsWith(".") || text.endsWith(")."), text);
        assertFalse(text.contains("{") || text.contains("\n"), text);
    }

    @ParameterizedTest
    @EnumSource
    void everyProblemOfARow(Language language) {
        Texts texts = Texts.of(language);
        for (Problem problem : Problem.values()) {
            String key = "problem." + problem.name();
            assertFalse(texts.text(key + ".label").isBlank());
            Set<String> places = texts.places(key);
            assertTrue(places.isEmpty() || places.equals(Set.of("column")), key + " " + places);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyPhaseOfARun(Language language) {
        Texts texts = Texts.of(language);
        for (Progress.Phase phase : Progress.Phase.values()) {
            assertFalse(texts.text("report.progress." + phase.name()).isBlank());
        }
    }

    @Test
    void noMemoryIsSaidAsSuchWhereverItWasMissed() {
        Texts texts = Texts.of(Language.ENGLISH);
        for (Throwable problem : List.of(new OutOfMemoryError(), new IllegalStateException(new OutOfMemoryError()))) {
            assertTrue(Failure.text(problem, texts).startsWith("TMB-OUT-OF-MEMORY: "));
        }
    }

    @Test
    void whatNobodyExpectedIsOneLineToo() {
        String text = Failure.text(new IllegalStateException("first\nsecond"), Texts.of(Language.ENGLISH));
        assertTrue(text.startsWith("TMB-INTERNAL: "), text);
        assertEquals(1, text.lines().count(), text);
    }
}
