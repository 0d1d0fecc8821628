package id.tumbuh.server.report.internal.paper;

import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Worksheet;

/** Lays a section out on a sheet, from the top downwards. */
final class SheetLayout {
    private static final int TITLE_POINTS = 13;
    private static final int WIDEST = 60;
    private static final double LETTERS = 1.1;

    private final Worksheet sheet;
    private final PaperWords words;
    private int row;

    SheetLayout(Worksheet sheet, PaperWords words) {
        this.sheet = sheet;
        this.words = words;
    }

    void section(Section section) {
        sheet.value(row, 0, section.title());
        sheet.style(row++, 0).bold().fontSize(TITLE_POINTS).set();
        if (section.draft()) {
            sheet.value(row, 0, words.text("draft"));
            sheet.style(row++, 0).bold().set();
        }
        section.fields().forEach(this::field);
        section.paragraphs().forEach(this::text);
        row++;
        section.grids().forEach(this::grid);
        section.notes().forEach(this::text);
        Section.Slip slip = section.slip();
        if (slip != null) {
            row++;
            text(slip.title());
            slip.fields().forEach(this::field);
            slip.blanks().forEach(this::text);
        }
    }

    private void text(String text) {
        sheet.value(row++, 0, text);
    }

    private void field(Section.Field field) {
        sheet.value(row, 0, field.name());
        put(row++, 2, field.value());
    }

    private void grid(Grid grid) {
        int first = row;
        boolean[][] filled = new boolean[grid.head().size()][grid.widths().size()];
        for (int down = 0; down < grid.head().size(); down++) {
            head(grid.head().get(down), filled, down);
            row++;
        }
        sheet.range(first, 0, row - 1, grid.widths().size() - 1)
                .style()
                .bold()
                .wrapText(true)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .borderStyle(BorderStyle.THIN)
                .fillColor("EEEEEE")
                .set();
        grid.lines().forEach(this::line);
        for (int i = 0; i < grid.widths().size(); i++) {
            sheet.width(i, Math.min(WIDEST, Math.max(4, grid.widths().get(i) * LETTERS)));
        }
        row++;
    }

    private void head(List<Head> heads, boolean[][] filled, int down) {
        int column = 0;
        for (Head head : heads) {
            while (column < filled[down].length && filled[down][column]) {
                column++;
            }
            sheet.value(row, column, head.text());
            if (head.across() > 1 || head.down() > 1) {
                sheet.range(row, column, row + head.down() - 1, column + head.across() - 1)
                        .merge();
            }
            for (int i = down; i < down + head.down(); i++) {
                for (int j = column; j < column + head.across(); j++) {
                    filled[i][j] = true;
                }
            }
            column += head.across();
        }
    }

    private void line(Grid.Line line) {
        int column = 0;
        for (String label : line.labels()) {
            sheet.value(row, column++, label);
        }
        for (Value value : line.values()) {
            put(row, column++, value);
        }
        var style = sheet.range(row, 0, row, column - 1).style().borderStyle(BorderStyle.THIN);
        style.wrapText(true).verticalAlignment("center");
        (line.strong() ? style.bold() : style).set();
        row++;
    }

    private void put(int at, int column, Value value) {
        switch (value) {
            case Value.Whole whole -> sheet.value(at, column, whole.number());
            case Value.Amount amount -> sheet.value(at, column, amount.number());
            case Value.Percent percent -> sheet.value(at, column, percent.number());
            case Value.Words text -> sheet.value(at, column, text.text());
            case Value.Without without -> sheet.value(at, column, words.written(without));
        }
    }
}
