package id.tumbuh.server.report.internal.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a paper that begins on a page of its own.
 *
 * @param name short, as a sheet is called
 * @param draft whether nobody has signed what stands in it: said on each of its pages
 * @param fields name and value, above the tables
 * @param signatures under which somebody signs
 * @param slip what is cut off and sent back; null where nothing is
 */
public record Section(
        String name,
        String title,
        boolean draft,
        List<Field> fields,
        List<String> paragraphs,
        @Nullable Bars bars,
        List<Grid> grids,
        List<String> notes,
        List<String> signatures,
        @Nullable Slip slip) {
    public Section {
        fields = List.copyOf(fields);
        paragraphs = List.copyOf(paragraphs);
        grids = List.copyOf(grids);
        notes = List.copyOf(notes);
        signatures = List.copyOf(signatures);
    }

    /** A name and its value. */
    public record Field(String name, Value value) {
        public static Field of(String name, String value) {
            return new Field(name, new Value.Words(value));
        }
    }

    /** Lines to be filled in by hand, below a line to cut along. */
    public record Slip(String title, List<Field> fields, List<String> blanks, List<String> signatures) {
        public Slip {
            fields = List.copyOf(fields);
            blanks = List.copyOf(blanks);
            signatures = List.copyOf(signatures);
        }
    }
}
