package id.tumbuh.server.report.internal.template;

import id.tumbuh.care.month.Part;
import id.tumbuh.server.report.internal.paper.Sheet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form of the field.
 *
 * @param id as in addresses, {@code f1-cimahi}
 * @param name in a list
 * @param source whose form it is, as printed at its foot
 * @param reference where its layout was read
 */
public record Template(
        String id,
        String name,
        String title,
        String source,
        String reference,
        Sheet sheet,
        List<Field> fields,
        List<Block> blocks,
        List<Year> years,
        List<String> notes,
        List<String> signatures) {
    public Template {
        fields = List.copyOf(fields);
        blocks = List.copyOf(blocks);
        years = List.copyOf(years);
        notes = List.copyOf(notes);
        signatures = List.copyOf(signatures);
    }

    /** Whether it tells the poor apart. */
    public boolean asksForPoverty() {
        return blocks.stream()
                .flatMap(block -> FormTable.columns(block).stream())
                .anyMatch(column -> column.part().poor() != null);
    }

    /** Whether it is about the months of a year. */
    public boolean isYearly() {
        return !years.isEmpty();
    }

    /** Whether it asks who works at the posyandu. */
    public boolean asksForTeam() {
        return fields.stream().anyMatch(field -> field.fill() == Fill.KADER || field.fill() == Fill.PEMBINA)
                || blocks.stream().flatMap(block -> block.rows().stream()).anyMatch(row -> row.team() != null);
    }

    /** A line of the head of the form. */
    public record Field(String label, Fill fill) {}

    /** What stands in the head. */
    public enum Fill {
        POSYANDU,
        DESA,
        PUSKESMAS,
        KABUPATEN,
        PROVINCE,
        /** Registration number of the posyandu. */
        NUMBER,
        PERIOD,
        /** The day as of which S is counted. */
        DAY,
        /** How far the month has come. */
        STATE,
        /** Kader that are there, active and trained. */
        KADER,
        /** Who guides the posyandu. */
        PEMBINA,
        /** The year of the month asked for. */
        YEAR,
        /** Nothing here knows it. */
        NONE
    }

    /**
     * A table.
     *
     * @param number what is written above the numbers of its rows
     * @param labels what is written above their words
     * @param levels above each other, each divided by all below; empty where there is one column
     * @param after columns after those, as high as all levels
     */
    public record Block(
            String number, String labels, int labelWidth, List<List<Slice>> levels, List<Slice> after, List<Row> rows) {
        public Block {
            levels = levels.stream().map(List::copyOf).toList();
            after = List.copyOf(after);
            rows = List.copyOf(rows);
        }

        /** Whether it tells apart anything but the whole. */
        boolean divides() {
            return !levels.isEmpty();
        }
    }

    /** A column of a level: its words and what part it is; {@link Part#ALL} for no restriction. */
    public record Slice(String label, Part part) {
        /** Both restrictions together. */
        Slice within(Slice above) {
            Part outer = above.part();
            boolean aged = part.first() != null;
            return new Slice(
                    above.label() + " " + label,
                    new Part(
                            aged ? part.first() : outer.first(),
                            aged ? part.before() : outer.before(),
                            part.sex() != null ? part.sex() : outer.sex(),
                            part.poor() != null ? part.poor() : outer.poor()));
        }
    }

    /**
     * A row.
     *
     * @param team how many of the posyandu's kader it counts; null where it counts what the month counts
     */
    public record Row(String number, String label, Sum sum, Team.@Nullable Count team, boolean strong) {}

    /**
     * A table with a line for each month of the year and one for all of them.
     *
     * @param labels what is written above the months
     * @param total what is written before the sum
     */
    public record Year(String labels, String total, List<Column> columns) {
        public Year {
            columns = List.copyOf(columns);
        }
    }

    /**
     * A column of a year, or several under one word.
     *
     * @param columns below it; empty for one that has values
     * @param sum what it counts, of a part
     */
    public record Column(String label, List<Column> columns, Sum sum, Part part) {
        public Column {
            columns = List.copyOf(columns);
        }
    }
}
