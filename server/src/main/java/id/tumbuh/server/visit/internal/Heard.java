package id.tumbuh.server.visit.internal;

import id.tumbuh.server.people.Visiting.Visit;
import id.tumbuh.server.visit.internal.Word.Act;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which words about what others wrote count. The sender chooses the day of a word, so it is not asked: what counts is who had the person on
 * the day of what is spoken of. Heard are
 *
 * <ul>
 *   <li>where the person belongs in the end;
 *   <li>whoever was visited on that day, and whoever measured about the own words; but neither over what the home has decided;
 *   <li>what the home's newest choice names, or that of whoever measured where the home has not chosen.
 * </ul>
 *
 * <p>A decision that was taken back counts as if nobody had made it, and what builds on it builds on what that one was said of. Who may take
 * it back is the home, and where the home has decided nothing whoever decided.
 *
 * <p>All others are open until the home, or whoever measured, says something later or something that builds on it. A function of the set
 * of words and of where the person was: no word is judged by when it came.
 */
final class Heard {
    private final Map<UUID, Word> words = new HashMap<>();
    private final String home;
    private final Collection<Visit> visits;
    private final Signing signed;
    private final Set<UUID> unheard = new HashSet<>();
    private final Set<UUID> open = new HashSet<>();
    private final Set<UUID> disputed = new HashSet<>();
    private final Set<UUID> reversed = new HashSet<>();

    /** What a signature counted with counts, whoever has the person by now. */
    @FunctionalInterface
    interface Signing {
        Signing NOTHING = (word, root, family) -> false;

        /**
         * Whether it did.
         *
         * @param root what the word speaks of in the end
         * @param family everything that was said of it
         */
        boolean has(Word word, Word root, List<Word> family);
    }

    /**
     * Everything of one person.
     *
     * @param home where the person belongs in the end
     */
    Heard(Collection<Word> words, String home, Collection<Visit> visits, Signing signed) {
        words.forEach(word -> this.words.put(word.fact(), word));
        this.home = home;
        this.visits = visits;
        this.signed = signed;
        Map<UUID, UUID> roots = Roots.of(words, Word::fact, this::base);
        Map<UUID, List<Word>> families = new TreeMap<>();
        for (Word word : words) {
            families.computeIfAbsent(roots.getOrDefault(word.fact(), word.fact()), unused -> new ArrayList<>())
                    .add(word);
        }
        families.values().stream().filter(family -> family.size() > 1).forEach(this::judge);
    }

    boolean counts(UUID fact) {
        return !unheard.contains(fact);
    }

    /** Whether somebody has to look at it. */
    boolean isOpen(UUID fact) {
        return open.contains(fact);
    }

    /** Whether an open word speaks of the family of a fact. */
    boolean isDisputed(UUID fact) {
        return disputed.contains(fact);
    }

    /**
     * What a word builds on among those that count; null where it builds on nothing. Who takes back a word that does not count takes back
     * nothing else.
     */
    @Nullable
    UUID over(UUID fact) {
        Word word = words.get(fact);
        UUID over = word == null ? null : word.base();
        if (over != null && word != null && word.act() == Act.WITHDRAWS && unheard.contains(over)) {
            return null;
        }
        for (int steps = 0; over != null && unheard.contains(over) && steps < words.size(); steps++) {
            Word passed = words.get(over);
            over = passed == null ? null : passed.base();
        }
        return over;
    }

    /** What a word is said of; what was taken back is passed over. */
    private @Nullable Word base(Word word) {
        Word base = named(word);
        for (int steps = 0; base != null && reversed.contains(base.fact()) && steps < words.size(); steps++) {
            base = named(base);
        }
        return base;
    }

    private @Nullable Word named(Word word) {
        return word.base() == null ? null : words.get(word.base());
    }

    private Word root(List<Word> family) {
        return family.stream()
                .filter(word -> base(word) == null)
                .min(Comparator.comparing(Word::fact))
                .orElse(family.getFirst());
    }

    /** Sets the decisions of a family aside that were taken back, and gives what takes them back. */
    private Set<Word> reversals(List<Word> family) {
        Word root = root(family);
        List<Word> asking = family.stream().filter(this::namesDecision).toList();
        Set<Word> taking = new HashSet<>();
        for (Word word : asking) {
            if (word.posyandu().equals(home) || signed.has(word, root, family)) {
                taking.add(word);
            }
        }
        setAside(taking);
        if (family.stream().noneMatch(word -> !reversed.contains(word.fact()) && decidesForHome(word))) {
            for (Word word : asking) {
                Word decision = named(word);
                if (decision != null && ofWriter(decision, word)) {
                    taking.add(word);
                }
            }
            setAside(taking);
        }
        return taking;
    }

    private void setAside(Set<Word> taking) {
        for (Word word : taking) {
            UUID decision = Objects.requireNonNull(word.base());
            reversed.add(decision);
            unheard.add(decision);
        }
    }

    /** Whether it takes back what somebody said of a measurement or an entry; these themselves are withdrawn. */
    private boolean namesDecision(Word word) {
        Word decision = word.act() == Act.REVERSES ? named(word) : null;
        return decision != null && decision.act().decides() && named(decision) != null;
    }

    private void judge(List<Word> all) {
        Set<Word> taking = reversals(all);
        List<Word> family =
                all.stream().filter(word -> !reversed.contains(word.fact())).toList();
        Word root = root(family);
        List<Word> heard = new ArrayList<>();
        List<Word> not = new ArrayList<>();
        boolean decided = family.stream().anyMatch(this::decidesForHome);
        for (Word word : family) {
            boolean counts = word.act() == Act.REVERSES ? taking.contains(word) : isHeard(word, root, decided, family);
            (counts ? heard : not).add(word);
        }
        not.remove(endorsed(heard, root));
        not.forEach(word -> unheard.add(word.fact()));
        not.stream().filter(word -> !isSettled(word, heard, root)).forEach(word -> open.add(word.fact()));
        if (not.stream()
                .anyMatch(word -> open.contains(word.fact()) && word.act().decides())) {
            family.forEach(word -> disputed.add(word.fact()));
        }
    }

    private boolean isHeard(Word word, Word root, boolean decided, List<Word> family) {
        return word.posyandu().equals(home)
                || isVisited(word, root, decided)
                || isOwn(word, root, decided)
                || signed.has(word, root, family);
    }

    private boolean decidesForHome(Word word) {
        return word.base() != null && word.act().decides() && word.posyandu().equals(home);
    }

    private boolean isVisited(Word word, Word root, boolean decided) {
        Word base = base(word);
        boolean overHome = base != null && decidesForHome(base);
        boolean takesAway = word.act() == Act.WITHDRAWS || word.act() == Act.CHOOSES;
        return !overHome
                && !(takesAway && decided)
                && visits.stream().anyMatch(visit -> visit.isAt(word.posyandu(), root.day()));
    }

    private boolean isOwn(Word word, Word root, boolean decided) {
        if (word.equals(root)) {
            return true;
        }
        Word base = base(word);
        boolean own = base != null && ofWriter(base, word) && ofWriter(root, word);
        return switch (word.act()) {
            case SAYS, ANSWERS, REVERSES -> own;
            case WITHDRAWS -> own && !decided;
            case CHOOSES -> own && !decided && isAlone(root);
        };
    }

    private static boolean ofWriter(Word one, Word other) {
        return one.posyandu().equals(other.posyandu());
    }

    /** To choose among several of a day is to say something of all of them. */
    private boolean isAlone(Word root) {
        return words.values().stream()
                .noneMatch(word -> word.base() == null && word.day() == root.day() && !ofWriter(word, root));
    }

    /** What the newest choice of the home names, or of whoever measured. */
    private @Nullable Word endorsed(List<Word> heard, Word root) {
        List<Word> choices = heard.stream()
                .filter(word -> word.act() == Act.CHOOSES && settles(word, root))
                .toList();
        List<Word> ofHome =
                choices.stream().filter(word -> word.posyandu().equals(home)).toList();
        return (ofHome.isEmpty() ? choices : ofHome)
                .stream().max(Comparator.comparing(Word::fact)).map(this::base).orElse(null);
    }

    private boolean settles(Word word, Word root) {
        return word.base() != null && (word.posyandu().equals(home) || ofWriter(word, root));
    }

    private boolean isSettled(Word word, List<Word> heard, Word root) {
        return heard.stream()
                .filter(other -> settles(other, root)
                        && (other.act().decides() || !word.act().decides()))
                .anyMatch(other -> other.fact().compareTo(word.fact()) > 0 || buildsOn(other, word));
    }

    private boolean buildsOn(Word later, Word earlier) {
        Word at = base(later);
        for (int steps = 0; at != null && steps < words.size(); steps++) {
            if (at.equals(earlier)) {
                return true;
            }
            at = base(at);
        }
        return false;
    }
}
