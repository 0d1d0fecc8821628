package id.tumbuh.server.report.internal.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.tumbuh.care.month.Item;
import id.tumbuh.care.month.Part;
import id.tumbuh.growth.Sex;
import id.tumbuh.server.month.Numbers;
import id.tumbuh.server.month.Shown;
import id.tumbuh.server.report.internal.paper.Grid;
import id.tumbuh.server.report.internal.paper.Head;
import id.tumbuh.server.report.internal.paper.Value;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class YearTableTest {
    private static final List<String> NAMES =
            IntStream.rangeClosed(1, 12).mapToObj(Integer::toString).toList();
    private static final Template.Year YEAR = new Template.Year(
            "Bulan",
            "JUMLAH",
            List.of(
                    column("D", "D", Part.ALL),
                    new Template.Column(
                            "BGM",
                            List.of(
                                    column("L", "BGM", Part.ALL.of(Sex.MALE)),
                                    column("P", "BGM", Part.ALL.of(Sex.FEMALE))),
                            new Sum(List.of()),
                            Part.ALL),
                    column("TT", "none", Part.ALL)));

    private static Template.Column column(String label, String sum, Part part) {
        return new Template.Column(label, List.of(), Objects.requireNonNull(Sum.of(sum)), part);
    }

    private record Told(Shown shown, boolean opensParts) implements Numbers {
        @Override
        public Shown count(Item item, Part part) {
            return shown;
        }

        @Override
        public Shown povertyUnknown() {
            return shown;
        }
    }

    private static Numbers told(int number) {
        return new Told(new Shown.Known(number), true);
    }

    private static Value at(Grid grid, int line, int column) {
        return grid.lines().get(line).values().get(column);
    }

    private static Grid grid(@Nullable Numbers... months) {
        List<@Nullable Numbers> all = new ArrayList<>();
        for (Numbers month : months) {
            all.add(month);
        }
        return YearTable.of(YEAR, NAMES, all);
    }

    @Test
    void aMonthThatWasNotReportedIsADashAndOneToComeIsEmpty() {
        Grid grid = grid(told(3), null, told(5));
        assertEquals(new Value.Whole(3), at(grid, 0, 0));
        assertEquals(Value.Without.NO_WHOLE, at(grid, 1, 0));
        assertEquals(Value.Without.EMPTY, at(grid, 3, 0));
        assertEquals(13, grid.lines().size());
        assertEquals(new Value.Whole(8), at(grid, 12, 0));
        assertEquals(Value.Without.NOT_RECORDED, at(grid, 12, 3));
    }

    @Test
    void theSumIsOfTheMonthsThatWereRecorded() {
        Grid grid = grid(new Told(Shown.Without.NOT_RECORDED, true), told(4));
        assertEquals(Value.Without.NOT_RECORDED, at(grid, 0, 0));
        assertEquals(new Value.Whole(4), at(grid, 12, 0));
    }

    @Test
    void whereAMonthIsHeldBackTheSumIsToo() {
        Grid grid = grid(new Told(Shown.Without.HELD_BACK, false), told(9));
        assertEquals(Value.Without.HELD_BACK, at(grid, 12, 0));
        assertEquals(Value.Without.EMPTY, at(grid, 0, 1), "a neighbour reads no sexes");
    }

    @Test
    void theHeadCoversEveryColumnOnceAndEachIsNamedWithWhatStandsAbove() {
        Grid grid = grid(told(1));
        assertEquals(List.of("D", "BGM L", "BGM P", "TT"), grid.columns());
        assertEquals(
                List.of(new Head("Bulan", 1, 2), new Head("D", 1, 2), new Head("BGM", 2, 1), new Head("TT", 1, 2)),
                grid.head().getFirst());
        for (Template template : new Templates(Path.of("no such folder")).all()) {
            for (Template.Year year : template.years()) {
                Grid one = YearTable.of(year, NAMES, List.of());
                int covered = one.head().stream()
                        .flatMap(List::stream)
                        .mapToInt(head -> head.across() * head.down())
                        .sum();
                assertEquals(one.widths().size() * one.head().size(), covered, template.id());
            }
        }
    }
}
