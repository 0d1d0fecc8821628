package id.tumbuh.server.report.internal.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.care.month.MonthRow;
import id.tumbuh.care.month.Period;
import id.tumbuh.server.report.internal.InventedMonths;
import id.tumbuh.server.report.internal.paper.Grid;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every cell of every form is what one finds by going through the register child by child. */
class FormTableTest {
    private static final Templates TEMPLATES = new Templates(Path.of("target", "no-home"));
    private static final int FIRST = 2026 * 12;

    @Test
    void everyCellOfEveryFormIsTheCountOfItsChildren() {
        int cells = 0;
        for (int month = 0; month < 200; month++) {
            Period period = new Period(FIRST + month % 12);
            List<MonthRow> rows = InventedMonths.rows(month, month);
            for (Template template : TEMPLATES.all()) {
                cells += CountedForms.compare(
                        template, InventedMonths.numbers(rows, period), rows, period, period.text());
            }
        }
        assertTrue(cells > 80_000, "cells " + cells);
    }

    @Test
    void headsLieOverTheirColumns() {
        for (Template template : TEMPLATES.all()) {
            for (Template.Block block : template.blocks()) {
                Grid grid = FormTable.of(block, InventedMonths.numbers(List.of(), new Period(FIRST)), Team.UNKNOWN);
                int columns = grid.widths().size();
                int covered = grid.head().stream()
                        .flatMap(List::stream)
                        .mapToInt(head -> head.across() * head.down())
                        .sum();
                assertEquals(columns * grid.head().size(), covered, template.id() + " " + block.labels());
            }
        }
    }
}
