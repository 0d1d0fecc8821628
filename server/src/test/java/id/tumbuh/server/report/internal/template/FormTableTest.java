package id.tumbuh.server.report.internal.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.care.month.Item;
import id.tumbuh.care.month.MonthRow;
import id.tumbuh.care.month.Part;
import id.tumbuh.care.month.Period;
import id.tumbuh.server.month.Numbers;
import id.tumbuh.server.report.internal.InventedMonths;
import id.tumbuh.server.report.internal.paper.Grid;
import id.tumbuh.server.report.internal.paper.Value;
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
                for (Template.Block block : template.blocks()) {
                    cells += compare(template.id(), block, rows, period);
                }
            }
        }
        assertTrue(cells > 80_000, "cells " + cells);
    }

    private static int compare(String form, Template.Block block, List<MonthRow> rows, Period period) {
        Numbers numbers = InventedMonths.numbers(rows, period);
        Grid grid = FormTable.of(block, numbers);
        List<Template.Slice> columns = FormTable.columns(block);
        for (int i = 0; i < block.rows().size(); i++) {
            Template.Row row = block.rows().get(i);
            Grid.Line line = grid.lines().get(i);
            assertEquals(columns.size(), line.values().size());
            for (int j = 0; j < columns.size(); j++) {
                String where = form + " " + period.text() + " " + row.label() + " "
                        + columns.get(j).label();
                assertEquals(
                        expected(row.sum(), columns.get(j).part(), rows, period),
                        line.values().get(j),
                        where);
            }
        }
        return block.rows().size() * columns.size();
    }

    private static Value expected(Sum sum, Part part, List<MonthRow> rows, Period period) {
        int count = 0;
        for (Sum.Term term : sum.terms()) {
            Item evidence = term.item().evidence();
            if (evidence != null && rows.stream().noneMatch(row -> evidence.counts(row, period))) {
                return Value.Without.NOT_RECORDED;
            }
            for (MonthRow row : rows) {
                boolean counted = isOf(part, row) && term.item().counts(row, period);
                count += !counted ? 0 : term.taken() ? -1 : 1;
            }
        }
        return sum.terms().isEmpty() ? Value.Without.NOT_RECORDED : new Value.Whole(count);
    }

    private static boolean isOf(Part part, MonthRow row) {
        boolean aged = part.first() == null || row.isAged(part.first(), part.before() - 1);
        boolean sex = part.sex() == null || part.sex() == row.sex();
        return aged && sex && (part.poor() == null || part.poor().equals(row.poor()));
    }

    @Test
    void headsLieOverTheirColumns() {
        for (Template template : TEMPLATES.all()) {
            for (Template.Block block : template.blocks()) {
                Grid grid = FormTable.of(block, InventedMonths.numbers(List.of(), new Period(FIRST)));
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
