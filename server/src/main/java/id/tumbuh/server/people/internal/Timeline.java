package id.tumbuh.server.people.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Where a person belonged and when: the registration, then moves in the order of their days. A move counts where it was written for the
 * posyandu the person belonged to on that day; one that was not is in conflict, unless it says what is so already. A visit lasts no longer
 * than the stay of the one that invited.
 */
final class Timeline {
    private static final Comparator<PersonFact> IN_TIME =
            Comparator.comparingInt(PersonFact::day).thenComparing(PersonFact::id, IdOrder.IDS);

    /** A stretch of belonging; {@code until} is the first day no more, null while it lasts. */
    record Stay(String posyandu, int from, @Nullable Integer until, boolean visitor) {
        boolean isAt(String place, int day) {
            return posyandu.equals(place) && from <= day && (until == null || day < until);
        }

        Stay longer(Stay other) {
            return until == null || (other.until != null && other.until <= until) ? this : other;
        }
    }

    private final List<Stay> stays = new ArrayList<>();
    private final SortedMap<String, Integer> since = new TreeMap<>();
    private final Set<UUID> conflicts = new HashSet<>();
    private String home;
    private Status status = Status.PRESENT;
    private @Nullable Integer statusDay;

    private Timeline(PersonFact registered) {
        home = registered.posyandu();
        since.put(home, Integer.MIN_VALUE);
        stays.add(new Stay(home, registered.day(), null, "visitor".equals(registered.text("membership"))));
    }

    /**
     * The timeline.
     *
     * @param facts moves, arrivals and departures in any order
     * @param known the posyandu that exist
     */
    static Timeline of(PersonFact registered, Collection<PersonFact> facts, Set<String> known) {
        Timeline timeline = new Timeline(registered);
        Set<UUID> corrected = new HashSet<>();
        Map<UUID, PersonFact> byId = new HashMap<>();
        facts.forEach(fact -> byId.put(fact.id(), fact));
        for (PersonFact fact : facts) {
            PersonFact base = fact.base() == null ? null : byId.get(fact.base());
            if (base != null && mayCorrect(fact, base)) {
                corrected.add(base.id());
            } else if (base != null) {
                timeline.conflicts.add(fact.id());
            }
        }
        timeline.open(facts, known);
        facts.stream()
                .filter(fact -> !corrected.contains(fact.id()) && !fact.flag("mistaken"))
                .sorted(IN_TIME)
                .forEach(fact -> timeline.take(fact, known));
        return timeline;
    }

    /**
     * Opens the right to write to wherever somebody sent the person who may have had that one as home by then, whether or not the move
     * holds in the end: what was once written for a place stays welcome there, in any order of arrival. Whom the person only visits sends
     * nobody anywhere, so nothing opens by that one's word.
     */
    private void open(Collection<PersonFact> facts, Set<String> known) {
        Map<String, Integer> homes = new HashMap<>(since);
        boolean grows = true;
        while (grows) {
            grows = false;
            for (PersonFact fact : facts) {
                String to = fact.text("to");
                boolean mayHold = fact.day() >= homes.getOrDefault(fact.posyandu(), Integer.MAX_VALUE);
                if (to != null && known.contains(to) && mayHold) {
                    since.merge(to, fact.day(), Math::min);
                    grows |= !isVisit(fact) && sinks(homes, to, fact.day());
                }
            }
        }
    }

    private static boolean sinks(Map<String, Integer> days, String place, int day) {
        Integer before = days.get(place);
        return !Objects.equals(before, days.merge(place, day, Math::min));
    }

    private static boolean isVisit(PersonFact fact) {
        return fact.is(Kind.JOINED) && "visitor".equals(fact.text("as"));
    }

    /** Only the one who wrote it or the one it sent the person to. */
    private static boolean mayCorrect(PersonFact fact, PersonFact base) {
        return fact.posyandu().equals(base.posyandu()) || fact.posyandu().equals(base.text("to"));
    }

    /** The kinds of facts it is made of. */
    static boolean reads(String kind) {
        return kind.equals(Kind.MOVED) || kind.equals(Kind.JOINED) || kind.equals(Kind.LEFT);
    }

    private void take(PersonFact fact, Set<String> known) {
        String to = fact.text("to");
        if (to != null && !known.contains(to)) {
            conflicts.add(fact.id());
        } else if (to != null && isVisit(fact)) {
            visit(fact, to);
        } else if (!fact.posyandu().equals(home)) {
            boolean visitEnds = fact.is(Kind.LEFT) && close(fact.posyandu(), fact.day());
            if (!visitEnds && !home.equals(to)) {
                conflicts.add(fact.id());
            }
        } else if (fact.is(Kind.LEFT)) {
            endHome(fact.day());
            become(Status.LEFT, fact.day());
        } else if (to == null) {
            endHome(fact.day());
            become(Status.MOVED, fact.day());
        } else if (!to.equals(home) || status != Status.PRESENT) {
            endHome(fact.day());
            stays.add(new Stay(to, fact.day(), null, false));
            home = to;
            become(Status.PRESENT, fact.day());
        }
    }

    /**
     * Who has the person invites; nobody invites oneself, and to be at home needs no visit. An invitation of a later day that names an end
     * takes the place of the earlier ones there: so a home ends a visit.
     */
    private void visit(PersonFact fact, String to) {
        if (!fact.posyandu().equals(home)) {
            conflicts.add(fact.id());
        } else if (!to.equals(home)) {
            Integer until = Fields.day(fact.body().get("until"));
            if (until != null) {
                int end = Math.min(until, fact.day());
                endVisits(stay -> stay.posyandu().equals(to) && stay.from() < fact.day(), end);
            }
            stays.add(new Stay(to, fact.day(), until == null ? null : Math.max(until, fact.day()), true));
        }
    }

    /** Whoever does not have the person any more invites nobody any longer: what it allowed ends with its own stay. */
    private void endHome(int day) {
        close(home, day);
        endVisits(stay -> true, day);
    }

    private void endVisits(Predicate<Stay> which, int day) {
        stays.replaceAll(stay -> {
            boolean goesOn = stay.until() == null || stay.until() > day;
            return stay.visitor() && goesOn && which.test(stay)
                    ? new Stay(stay.posyandu(), stay.from(), Math.max(day, stay.from()), true)
                    : stay;
        });
    }

    private void become(Status next, int day) {
        status = next;
        statusDay = day;
    }

    /** Ends what lasts there; false where nothing does. */
    private boolean close(String posyandu, int day) {
        boolean closed = false;
        for (int i = 0; i < stays.size(); i++) {
            Stay stay = stays.get(i);
            if (stay.until() == null && stay.posyandu().equals(posyandu)) {
                stays.set(i, new Stay(posyandu, stay.from(), Math.max(day, stay.from()), stay.visitor()));
                closed = true;
            }
        }
        return closed;
    }

    String home() {
        return home;
    }

    Status status() {
        return status;
    }

    @Nullable
    Integer statusDay() {
        return statusDay;
    }

    /** One for each place, first day and kind, the longest of them: who left and came back within a day was there all along. */
    List<Stay> stays() {
        Map<Start, Stay> longest = new LinkedHashMap<>();
        for (Stay stay : stays) {
            longest.merge(new Start(stay.posyandu(), stay.from(), stay.visitor()), stay, Stay::longer);
        }
        return List.copyOf(longest.values());
    }

    private record Start(String posyandu, int from, boolean visitor) {}

    /**
     * Every posyandu that somebody who may have had the person sent that one to, with the least day of such a fact; of the one that
     * registered the person no day is too early. It only grows, and its days only sink.
     */
    SortedMap<String, Integer> since() {
        return since;
    }

    /**
     * Whether a posyandu may say that the person died on a day: the one where the person belongs in the end, and one that was visited on
     * that day, unless the person went elsewhere later.
     */
    boolean tellsOfDeath(String posyandu, int day) {
        boolean wentLater = statusDay != null && statusDay > day;
        return posyandu.equals(home)
                || (!wentLater && stays.stream().anyMatch(stay -> stay.visitor() && stay.isAt(posyandu, day)));
    }

    /** Whether the person belongs there in the end, or belonged there on a day: what is said there of who that one is stands. */
    boolean isHome(String posyandu, int day) {
        return posyandu.equals(home) || wasHome(posyandu, day);
    }

    /** Whether the person belonged there on a day; on the day of a move to both. */
    boolean wasHome(String posyandu, int day) {
        return stays.stream()
                .anyMatch(stay -> !stay.visitor()
                        && stay.posyandu().equals(posyandu)
                        && stay.from() <= day
                        && (stay.until() == null || day <= stay.until()));
    }

    Set<UUID> conflicts() {
        return conflicts;
    }
}
