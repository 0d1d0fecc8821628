package id.tumbuh.sheets.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole files of expected scores through the command: no z and no flag may differ, whatever the form of the file. */
final class OracleScoreTest {
    private static final String[] UNDER_FIVE = {"len", "wei", "wfl", "bmi", "hc", "ac", "ts", "ss"};
    private static final String[] SCHOOL = {"hfa", "wfa", "bfa"};

    @TempDir
    Path folder;

    private final OracleFile anthro = OracleFile.anthro();
    private final OracleFile plus = OracleFile.anthroPlus();

    @ParameterizedTest
    @CsvSource({
        "comma, false, UTF-8, csv",
        "tab, true, windows-1252, txt",
        "semicolon, true, BOM, csv",
        "semicolon, false, UTF-16LE, csv"
    })
    void everyScoreOfAnthroEqualsWhateverTheFormOfTheFile(
            String delimiter, boolean decimalComma, String encoding, String ending) {
        String mark =
                List.of(",", ";", "\t").get(List.of("comma", "semicolon", "tab").indexOf(delimiter));
        boolean withMark = encoding.equals("BOM");
        Charset charset = withMark ? StandardCharsets.UTF_8 : Charset.forName(encoding);
        String content = (withMark || encoding.startsWith("UTF-16") ? "\uFEFF" : "") + anthro.csv(mark, decimalComma);

        Run run = Run.of(Run.file(folder, "anak." + ending, content, charset));

        anthro.assertScores(run, UNDER_FIVE);
        anthro.assertInputUnchanged(run, decimalComma);
        anthro.assertNumbers(run, "clenhei", 1e-9);
        anthro.assertNumbers(run, "cbmi", 1e-6);
        assertEquals(9_325, run.rows());
    }

    @Test
    void everyScoreOfAnthroPlusEquals() {
        Run run = Run.of(Run.file(folder, "sekolah.csv", plus.csv(",", false), StandardCharsets.UTF_8));

        plus.assertScores(run, SCHOOL);
        plus.assertInputUnchanged(run, false);
        plus.assertNumbers(run, "cbmi", 1e-6);
        assertEquals(2_400, run.rows());
    }

    @Test
    void everyScoreEqualsFromWorkbookToWorkbook() throws IOException {
        Path in = folder.resolve("anak.xlsx");
        workbook(anthro, in);
        Path out = folder.resolve("hasil.xlsx");

        Run run = Run.into(in, out);

        assertEquals(0, run.exit, run.errors);
        anthro.assertScores(run, UNDER_FIVE);
        anthro.assertInputUnchanged(run, false);
    }

    @Test
    void everyScoreOfAnthroPlusEqualsFromWorkbookToCsv() throws IOException {
        Path in = folder.resolve("sekolah.xlsx");
        workbook(plus, in);

        plus.assertScores(Run.of(in), SCHOOL);
    }

    @Test
    void anAgeInMonthsGivesTheSameWithItsOption() {
        StringBuilder csv = new StringBuilder("sex,age,weight,lenhei,measure,oedema\n");
        for (int row = 0; row < plus.rows.size(); row++) {
            csv.append(String.join(
                            ",",
                            plus.expected(row, "sex"),
                            plus.expected(row, "age_in_months"),
                            plus.expected(row, "weight_in_kg"),
                            plus.expected(row, "height_in_cm"),
                            "",
                            plus.expected(row, "oedema")))
                    .append('\n');
        }
        Run run = Run.of(Run.file(folder, "s.csv", csv.toString(), StandardCharsets.UTF_8), "--age-unit", "months");

        plus.assertScores(run, SCHOOL);
    }

    /** Texts as texts, numbers as numbers. */
    private static void workbook(OracleFile oracle, Path path) throws IOException {
        try (OutputStream out = Files.newOutputStream(path);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("anak");
            for (int column = 0; column < oracle.inputs().size(); column++) {
                sheet.value(0, column, oracle.inputs().get(column));
            }
            for (int row = 0; row < oracle.rows.size(); row++) {
                List<String> cells = oracle.input(row);
                for (int column = 0; column < cells.size(); column++) {
                    put(sheet, row + 1, column, cells.get(column));
                }
            }
        }
    }

    private static void put(Worksheet sheet, int row, int column, String cell) {
        if (cell.matches("-?[0-9.]+")) {
            sheet.value(row, column, Double.parseDouble(cell));
        } else if (!cell.isEmpty()) {
            sheet.value(row, column, cell);
        }
    }
}
