package id.tumbuh.phone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The golden vectors as questions; their own z and flags are compared in JavaScript, straight from the same files. */
final class GoldenVectors {
    private static final int POSITION = 4;

    private GoldenVectors() {}

    static Answers anthro(Path file) throws IOException {
        return read(file, "age", "", "weight", "lenhei", "measure", "headc", "armc", "triskin", "subskin");
    }

    static Answers anthroplus(Path file) throws IOException {
        return read(file, "", "age_in_months", "weight_in_kg", "height_in_cm", "", "", "", "", "");
    }

    /** Columns by name, in the order of {@link RawChild} from the age on; an empty name is a column the file does not have. */
    private static Answers read(Path file, String... columns) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<String> header = List.of(lines.get(0).split(","));
        Answers answers = new Answers(ChildAnswers.ASKED, ChildAnswers.ANSWERED);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            double[] child = new double[ChildAnswers.ASKED];
            child[0] = code(cell(header, cells, "sex"));
            for (int column = 0; column < columns.length; column++) {
                String text = cell(header, cells, columns[column]);
                boolean position = column == POSITION;
                child[column + 1] = position ? position(text) : number(text);
            }
            child[10] = cell(header, cells, "oedema").matches("[yY1]") ? 1 : 0;
            answers.add(child, ChildAnswers.of(child));
        }
        return answers;
    }

    private static String cell(List<String> header, String[] cells, String column) {
        int at = header.indexOf(column);
        return at < 0 ? "" : cells[at];
    }

    private static double number(String text) {
        return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
    }

    private static double code(String text) {
        return text.isEmpty() ? 0 : Double.parseDouble(text);
    }

    private static double position(String text) {
        return switch (text) {
            case "l", "L" -> 1;
            case "h", "H" -> 2;
            default -> 0;
        };
    }
}
