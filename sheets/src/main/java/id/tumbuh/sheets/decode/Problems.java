package id.tumbuh.sheets.decode;

import id.tumbuh.sheets.layout.Field;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The problems of one row, in the order they were met, each once for a field. */
public final class Problems {
    private final List<Entry> entries = new ArrayList<>(4);

    /** A problem, the field it concerns (null where it concerns the row) and a detail, empty where there is none. */
    public record Entry(Problem problem, @Nullable Field field, String detail) {
        /** {@code CODE}, {@code CODE:field} or {@code CODE:field=detail}; never with a blank. */
        public String text() {
            return problem.name() + (field == null ? "" : ':' + field.key()) + (detail.isEmpty() ? "" : '=' + detail);
        }
    }

    public void add(Problem problem) {
        put(new Entry(problem, null, ""));
    }

    public void add(Problem problem, Field field) {
        put(new Entry(problem, field, ""));
    }

    /** The detail is a number or two, such as the readings that are possible. */
    public void add(Problem problem, Field field, String detail) {
        put(new Entry(problem, field, detail));
    }

    /** Forgets all, so that the object serves the next row. */
    public void clear() {
        entries.clear();
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    public boolean has(Problem problem) {
        return entries.stream().anyMatch(entry -> entry.problem() == problem);
    }

    /** The kinds of problem, each once, whatever fields it concerns. */
    public Set<Problem> kinds() {
        Set<Problem> kinds = EnumSet.noneOf(Problem.class);
        entries.forEach(entry -> kinds.add(entry.problem()));
        return kinds;
    }

    public List<Entry> entries() {
        return entries;
    }

    /** All of them, separated by blanks. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (Entry entry : entries) {
            if (text.length() > 0) {
                text.append(' ');
            }
            text.append(entry.text());
        }
        return text.toString();
    }

    private void put(Entry entry) {
        if (!entries.contains(entry)) {
            entries.add(entry);
        }
    }
}
