package id.tumbuh.server.month.internal;

import id.tumbuh.care.month.Belongs;
import id.tumbuh.care.month.Mark;
import id.tumbuh.care.month.MonthRow;
import id.tumbuh.growth.Sex;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads somebody's month from a row of the relation child_month or of what was signed: their columns are named alike. */
final class CountedRow {
    private CountedRow() {}

    static Counted of(ResultSet row, int number) throws SQLException {
        MonthRow month = new MonthRow(
                Belongs.values()[row.getInt("belongs")],
                row.getObject("months", Integer.class),
                sex(row.getInt("sex")),
                row.getObject("poor", Boolean.class),
                marks((String[]) row.getArray("marks").getArray()));
        Counted.Values values = new Counted.Values(
                row.getObject("weight_g", Integer.class),
                row.getObject("length_mm", Integer.class),
                row.getObject("z_bbu", Integer.class),
                row.getObject("z_tbu", Integer.class),
                row.getObject("z_bbtb", Integer.class));
        return new Counted(row.getObject("person", UUID.class), month, values, ids(row, "facts"), ids(row, "others"));
    }

    static @Nullable Sex sex(int stored) {
        return switch (stored) {
            case 1 -> Sex.MALE;
            case 2 -> Sex.FEMALE;
            default -> null;
        };
    }

    static short stored(@Nullable Sex sex) {
        return (short) (sex == null ? 0 : sex == Sex.MALE ? 1 : 2);
    }

    /** A word that this release does not know was signed by a newer one: it is not counted here, and stays in the fact. */
    static Set<Mark> marks(String[] words) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        for (String word : words) {
            Mark mark = Mark.of(word);
            if (mark != null) {
                marks.add(mark);
            }
        }
        return marks;
    }

    private static List<UUID> ids(ResultSet row, String column) throws SQLException {
        List<UUID> ids = new ArrayList<>();
        for (Object id : (Object[]) row.getArray(column).getArray()) {
            ids.add((UUID) id);
        }
        ids.sort(null);
        return ids;
    }
}
