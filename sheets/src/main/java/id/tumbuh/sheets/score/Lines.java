package id.tumbuh.sheets.score;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A count of rows with the first few of their lines. */
final class Lines {
    private static final int SHOWN = 8;

    private final List<Long> lines = new ArrayList<>(SHOWN);
    private long count;

    void add(long line) {
        count++;
        if (lines.size() < SHOWN) {
            lines.add(line);
        }
    }

    void addAll(Lines other) {
        count += other.count;
        lines.addAll(other.lines);
        Collections.sort(lines);
        while (lines.size() > SHOWN) {
            lines.remove(lines.size() - 1);
        }
    }

    long count() {
        return count;
    }

    List<Long> first() {
        return List.copyOf(lines);
    }
}
