package id.tumbuh.server.report.internal.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.tumbuh.care.month.Item;
import id.tumbuh.care.month.MonthRow;
import id.tumbuh.care.month.Part;
import id.tumbuh.care.month.Period;
import id.tumbuh.server.month.Numbers;
import id.tumbuh.server.report.internal.paper.Grid;
import id.tumbuh.server.report.internal.paper.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** Forms filled by hand: going through the register child by child for each cell. */
public final class CountedForms {
    private CountedForms() {}

    /** Compares every cell of every table of a form; how many there were. */
    public static int compare(
            Template template, Numbers numbers, Collection<MonthRow> rows, Period period, String place) {
        int cells = 0;
        for (Template.Block block : template.blocks()) {
            Grid grid = FormTable.of(block, numbers, Team.UNKNOWN);
            List<Template.Slice> columns = FormTable.columns(block);
            for (int i = 0; i < block.rows().size(); i++) {
                Template.Row row = block.rows().get(i);
                for (int j = 0; j < columns.size(); j++) {
                    Part part = columns.get(j).part();
                    String where = place + " " + template.id() + " " + row.label() + " "
                            + columns.get(j).label();
                    assertEquals(
                            expected(row.sum(), part, rows, period),
                            grid.lines().get(i).values().get(j),
                            where);
                    cells++;
                }
            }
        }
        return cells;
    }

    /** Compares every cell of every table of a form of a year, its sums too; how many there were. */
    public static int compareYear(
            Template template, List<Numbers> months, List<List<MonthRow>> rows, Period first, String place) {
        int cells = 0;
        List<String> names =
                IntStream.rangeClosed(1, 12).mapToObj(Integer::toString).toList();
        for (Template.Year year : template.years()) {
            Grid grid = YearTable.of(year, names, new ArrayList<>(months));
            List<Template.Column> leaves = YearTable.leaves(year);
            for (int column = 0; column < leaves.size(); column++) {
                Template.Column leaf = leaves.get(column);
                int sum = 0;
                boolean known = false;
                for (int month = 0; month < months.size(); month++) {
                    Value expected = expected(leaf.sum(), leaf.part(), rows.get(month), first.plus(month));
                    String where = place + " " + template.id() + " " + leaf.label() + " " + (month + 1);
                    assertEquals(expected, grid.lines().get(month).values().get(column), where);
                    sum += expected instanceof Value.Whole whole ? whole.number() : 0;
                    known |= expected instanceof Value.Whole;
                    cells++;
                }
                Value total = known ? new Value.Whole(sum) : Value.Without.NOT_RECORDED;
                assertEquals(total, grid.lines().getLast().values().get(column), place + " " + leaf.label());
                cells++;
            }
        }
        return cells;
    }

    private static Value expected(Sum sum, Part part, Collection<MonthRow> rows, Period period) {
        int count = 0;
        for (Sum.Term term : sum.terms()) {
            if (!isNoted(term.item(), part, rows, period)) {
                return Value.Without.NOT_RECORDED;
            }
            for (MonthRow row : rows) {
                boolean counted = isOf(part, row) && term.item().counts(row, period);
                count += !counted ? 0 : term.taken() ? -1 : 1;
            }
        }
        return sum.terms().isEmpty() ? Value.Without.NOT_RECORDED : new Value.Whole(count);
    }

    private static boolean isNoted(Item item, Part part, Collection<MonthRow> rows, Period period) {
        Item evidence = item.evidence();
        boolean asked = evidence == null || rows.stream().anyMatch(row -> evidence.counts(row, period));
        List<MonthRow> members =
                rows.stream().filter(row -> Item.S.counts(row, period)).toList();
        boolean poverty =
                members.isEmpty() || members.stream().map(MonthRow::poor).anyMatch(Objects::nonNull);
        return asked && (part.poor() == null || poverty);
    }

    private static boolean isOf(Part part, MonthRow row) {
        boolean aged = part.first() == null || row.isAged(part.first(), part.before() - 1);
        boolean sex = part.sex() == null || part.sex() == row.sex();
        return aged && sex && (part.poor() == null || part.poor().equals(row.poor()));
    }
}
