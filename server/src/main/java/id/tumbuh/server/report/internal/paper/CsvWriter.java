package id.tumbuh.server.report.internal.paper;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A paper as a file of columns: one line for each cell, with its section, table, row and column beside it, so that a spreadsheet can sort,
 * filter and sum it. In Indonesian with semicolons and decimal commas, as a spreadsheet there reads it.
 */
public final class CsvWriter {
    private static final String MARK = "\uFEFF";
    /** What makes a spreadsheet take a text for a formula. */
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private final PaperWords words;
    private final char between;

    public CsvWriter(PaperWords words) {
        this.words = words;
        this.between = words.isIndonesian() ? ';' : ',';
    }

    /** UTF-8 with a mark in front, so that a spreadsheet reads "−" rightly. */
    public byte[] write(Paper paper) {
        StringBuilder lines = new StringBuilder(MARK);
        line(
                lines,
                List.of(
                        words.text("csv.section"),
                        words.text("csv.standing"),
                        words.text("csv.row"),
                        words.text("csv.label"),
                        words.text("csv.column"),
                        words.text("csv.value")));
        for (Section section : paper.sections()) {
            String standing = section.draft() ? words.text("draft") : "";
            section.fields().forEach(field -> line(lines, section, standing, field));
            section.grids().forEach(grid -> lines(lines, section, standing, grid));
            Section.Slip slip = section.slip();
            if (slip != null) {
                slip.fields().forEach(field -> line(lines, section, standing, field));
            }
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void line(StringBuilder lines, Section section, String standing, Section.Field field) {
        line(lines, List.of(section.name(), standing, "", field.name(), "", cell(field.value())));
    }

    private void lines(StringBuilder lines, Section section, String standing, Grid grid) {
        for (Grid.Line line : grid.lines()) {
            String number = grid.labels().size() > 1 ? line.labels().getFirst() : "";
            String label = line.labels().getLast();
            boolean empty = line.values().stream()
                    .allMatch(value -> words.written(value).isEmpty());
            if (empty && !label.isEmpty()) {
                // Somebody of whom nothing else is known is on the list all the same.
                line(lines, List.of(section.name(), standing, number, label, "", ""));
            }
            for (int i = 0; i < line.values().size(); i++) {
                Value value = line.values().get(i);
                if (!words.written(value).isEmpty()) {
                    line(
                            lines,
                            List.of(
                                    section.name(),
                                    standing,
                                    number,
                                    label,
                                    grid.columns().get(i),
                                    cell(value)));
                }
            }
        }
    }

    /** Numbers with a plain minus, so that they stay numbers. */
    private String cell(Value value) {
        if (value instanceof Value.Amount amount) {
            return Long.toString(amount.number());
        }
        return value instanceof Value.Whole whole ? Integer.toString(whole.number()) : words.written(value);
    }

    private void line(StringBuilder lines, List<String> cells) {
        List<String> written = new ArrayList<>();
        cells.forEach(cell -> written.add(written(cell)));
        lines.append(String.join(String.valueOf(between), written)).append("\r\n");
    }

    /** Quoted where it must be; an apostrophe before what a spreadsheet would calculate. */
    private String written(String cell) {
        boolean number = cell.matches("-?\\d+([.,]\\d+)?");
        String plain = !number && !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
        boolean quoted = plain.indexOf(between) >= 0
                || plain.indexOf('"') >= 0
                || plain.indexOf('\n') >= 0
                || plain.indexOf('\r') >= 0;
        return quoted ? '"' + plain.replace("\"", "\"\"") + '"' : plain;
    }
}
