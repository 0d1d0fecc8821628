package id.tumbuh.server.report.internal;

import id.tumbuh.care.month.Belongs;
import id.tumbuh.care.month.Cells;
import id.tumbuh.care.month.Item;
import id.tumbuh.care.month.Mark;
import id.tumbuh.care.month.MonthRow;
import id.tumbuh.care.month.Part;
import id.tumbuh.care.month.Period;
import id.tumbuh.growth.Sex;
import id.tumbuh.server.month.Numbers;
import id.tumbuh.server.month.Shown;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** Months in which anything may be marked of anybody, the same for the same seed. */
public final class InventedMonths {
    private InventedMonths() {}

    /** Rows of children from before birth of memory to beyond the last band; some of neither sex, some of whom nobody knows whether they are poor. */
    public static List<MonthRow> rows(long seed, int children) {
        SplittableRandom random = new SplittableRandom(seed);
        List<MonthRow> rows = new ArrayList<>();
        for (int i = 0; i < children; i++) {
            Set<Mark> marks = EnumSet.noneOf(Mark.class);
            for (Mark mark : Mark.values()) {
                if (random.nextInt(3) == 0) {
                    marks.add(mark);
                }
            }
            int sex = random.nextInt(20);
            int poor = random.nextInt(5);
            rows.add(new MonthRow(
                    random.nextInt(15) == 0 ? Belongs.GUEST : Belongs.MEMBER,
                    random.nextInt(25) == 0 ? null : Integer.valueOf(random.nextInt(61)),
                    sex == 0 ? null : sex % 2 == 0 ? Sex.MALE : Sex.FEMALE,
                    poor == 0 ? null : Boolean.valueOf(poor < 3),
                    marks));
        }
        return rows;
    }

    /** Them as one sees them who may see everything. */
    public static Numbers numbers(List<MonthRow> rows, Period period) {
        Cells cells = Cells.of(rows, period);
        return new Numbers() {
            @Override
            public Shown count(Item item, Part part) {
                int poverty = cells.count(Item.S, Part.ALL.poor(true)) + cells.count(Item.S, Part.ALL.poor(false));
                boolean known =
                        cells.isRecorded(item) && (part.poor() == null || poverty > 0 || cells.count(Item.S) == 0);
                return known ? new Shown.Known(cells.count(item, part)) : Shown.Without.NOT_RECORDED;
            }

            @Override
            public boolean opensParts() {
                return true;
            }

            @Override
            public Shown povertyUnknown() {
                return new Shown.Known(cells.count(Item.S)
                        - cells.count(Item.S, Part.ALL.poor(true))
                        - cells.count(Item.S, Part.ALL.poor(false)));
            }
        };
    }
}
