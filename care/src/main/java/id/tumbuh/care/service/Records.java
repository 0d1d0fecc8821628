package id.tumbuh.care.service;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was written down about one person up to a day. What lies after that day is not known yet. */
public final class Records {
    private static final int ALWAYS = Integer.MIN_VALUE;

    private final List<Served> served;
    private final int today;

    public Records(List<Served> served, int today) {
        this.served = List.copyOf(served);
        this.today = today;
    }

    /**
     * The record that says what became of a service from one epoch day to another, both included: a giving before all else,
     * else the latest; null where nothing is written.
     */
    public @Nullable Served find(Deliverable what, int from, int until) {
        Served found = null;
        for (Served record : served) {
            boolean counts = record.what() == what && within(record.day(), from, until);
            if (counts && (found == null || outranks(record, found))) {
                found = record;
            }
        }
        return found;
    }

    /** The same, whenever it was. */
    public @Nullable Served find(Deliverable what) {
        return find(what, ALWAYS, today);
    }

    /** The same, since an epoch day. */
    public @Nullable Served since(Deliverable what, int from) {
        return find(what, from, today);
    }

    /** The days on which it was given from one epoch day to another, both included, in the order written. */
    public List<Integer> daysGiven(Deliverable what, int from, int until) {
        List<Integer> days = new ArrayList<>();
        for (Served record : served) {
            boolean given = record.outcome() == Outcome.DIBERIKAN && record.what() == what;
            if (given && within(record.day(), from, until)) {
                days.add(record.day());
            }
        }
        return days;
    }

    private boolean within(int day, int from, int until) {
        return day >= from && day <= until && day <= today;
    }

    private static boolean outranks(Served record, Served found) {
        boolean given = record.outcome() == Outcome.DIBERIKAN;
        boolean foundGiven = found.outcome() == Outcome.DIBERIKAN;
        return given == foundGiven ? record.day() >= found.day() : given;
    }
}
