package id.tumbuh.server.people.internal;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a person's death. The latest word counts of those who may say so ({@link Timeline#tellsOfDeath}), but for whomever was seen
 * later only the home's; a correction names the
 * word it corrects, and may say that it was a mistake. What others say is in conflict until somebody who may says the same, or says later
 * how it was: a posyandu that was left would otherwise end by a day of its own choosing what goes on elsewhere.
 *
 * @param told the fact of the death, null while alive
 * @param conflicts facts that say otherwise and do not count
 */
record Deaths(@Nullable PersonFact told, Set<UUID> conflicts) {
    private static final String MISTAKEN = "mistaken";

    /**
     * What it comes to.
     *
     * @param lastSeen the last day on which the person came anywhere, null where nobody noted that one
     */
    static Deaths of(Collection<PersonFact> facts, Timeline timeline, @Nullable Integer lastSeen) {
        Predicate<PersonFact> counting = word -> counts(word, timeline, lastSeen);
        List<PersonFact> words = standing(facts, timeline, counting);
        PersonFact last = null;
        for (PersonFact word : words) {
            last = counting.test(word) ? word : last;
        }
        PersonFact told = last == null || last.flag(MISTAKEN) ? null : last;
        Set<UUID> conflicts = new HashSet<>();
        for (PersonFact word : words) {
            boolean decided = last != null && IdOrder.IDS.compare(word.id(), last.id()) <= 0;
            if (!counting.test(word) && !decided && word.flag(MISTAKEN) == (told != null)) {
                conflicts.add(word.id());
            }
        }
        return new Deaths(told, conflicts);
    }

    private static boolean counts(PersonFact word, Timeline timeline, @Nullable Integer lastSeen) {
        boolean seenLater = lastSeen != null && lastSeen > word.day();
        return timeline.tellsOfDeath(word.posyandu(), word.day())
                && (!seenLater || word.posyandu().equals(timeline.home()));
    }

    /**
     * What the home of that time has called a mistake stays one, wherever the person goes later; but nobody speaks so of days after the
     * own word.
     */
    private static void settle(
            PersonFact mistaken, Collection<PersonFact> words, Timeline timeline, Set<UUID> corrected) {
        if (!timeline.wasHome(mistaken.posyandu(), mistaken.day())) {
            return;
        }
        for (PersonFact word : words) {
            boolean before = IdOrder.IDS.compare(word.id(), mistaken.id()) < 0 && word.day() <= mistaken.day();
            if (before && !word.flag(MISTAKEN)) {
                corrected.add(word.id());
            }
        }
    }

    /** Those that nobody who may has corrected, in order of their ids. Everybody may take back the own word. */
    private static List<PersonFact> standing(
            Collection<PersonFact> facts, Timeline timeline, Predicate<PersonFact> counting) {
        Map<UUID, PersonFact> words = new TreeMap<>(IdOrder.IDS);
        facts.stream().filter(fact -> fact.is(Kind.DIED)).forEach(fact -> words.put(fact.id(), fact));
        Set<UUID> corrected = new HashSet<>();
        for (PersonFact word : words.values()) {
            PersonFact base = word.base() == null ? null : words.get(word.base());
            if (base != null && (counting.test(word) || word.posyandu().equals(base.posyandu()))) {
                corrected.add(base.id());
            }
        }
        words.values().stream()
                .filter(word -> word.flag(MISTAKEN))
                .forEach(word -> settle(word, words.values(), timeline, corrected));
        return words.values().stream()
                .filter(word -> !corrected.contains(word.id()))
                .toList();
    }
}
