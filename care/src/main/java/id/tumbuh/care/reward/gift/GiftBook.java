package id.tumbuh.care.reward.gift;

import id.tumbuh.care.reward.Programme;
import id.tumbuh.growth.message.Argument;
import id.tumbuh.growth.message.Message;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All entitlements of a programme, from the set of facts: the same for every order in which they arrive and however often. One gift
 * a child a half-year; where half-years roll, none that overlap.
 */
public final class GiftBook {
    private final Programme programme;
    private final List<Entitlement> entitlements = new ArrayList<>();
    /** Ids of what was taken back, and of the words that did it. */
    private final Set<String> takenBack = new HashSet<>();

    private final Set<String> taking = new HashSet<>();

    private GiftBook(Programme programme) {
        this.programme = programme;
    }

    /** The book of a set of facts. */
    public static GiftBook of(Programme programme, Collection<GiftFact> facts) {
        GiftBook book = new GiftBook(programme);
        Map<GiftKey, List<GiftFact>> byKey = new HashMap<>();
        for (GiftFact fact : book.effective(facts)) {
            byKey.computeIfAbsent(new GiftKey(fact.child(), fact.semester()), key -> new ArrayList<>())
                    .add(fact);
        }
        List<GiftKey> keys = new ArrayList<>(byKey.keySet());
        keys.sort(GiftKey::compare);
        for (GiftKey key : keys) {
            book.entitlements.add(book.withoutOverlap(
                    new GiftStory(programme, key, book.taking).told(byKey.getOrDefault(key, List.of()))));
        }
        return book;
    }

    /** By child, then half-year. */
    public List<Entitlement> entitlements() {
        return List.copyOf(entitlements);
    }

    /** Ids of what was taken back by somebody who may. */
    public Set<String> takenBack() {
        return Set.copyOf(takenBack);
    }

    /** A child's gift for a half-year. */
    public Entitlement of(GiftKey key) {
        for (Entitlement entitlement : entitlements) {
            if (entitlement.key().equals(key)) {
                return entitlement;
            }
        }
        return new GiftStory(programme, key, taking).told(List.of());
    }

    /** Each fact once, in order, without those that were taken back by somebody who may. */
    private List<GiftFact> effective(Collection<GiftFact> facts) {
        List<GiftFact> sorted = new ArrayList<>(facts);
        sorted.sort(GiftFact::compare);
        takeBack(sorted);
        List<GiftFact> effective = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (GiftFact fact : sorted) {
            boolean stands = fact.act() == GiftAct.TARIK_KEMBALI || !takenBack.contains(fact.id());
            if (seen.add(fact.id()) && stands) {
                effective.add(fact);
            }
        }
        return effective;
    }

    private void takeBack(List<GiftFact> facts) {
        Map<String, GiftFact> byId = new HashMap<>();
        facts.forEach(fact -> byId.put(fact.id(), fact));
        for (GiftFact fact : facts) {
            String id = fact.withdraws();
            if (fact.act() == GiftAct.TARIK_KEMBALI && id != null && maySo(fact, byId.get(id))) {
                takenBack.add(id);
                taking.add(fact.id());
            }
        }
    }

    /** Only of the child that it names: a word that leads to another child takes nothing back. */
    private boolean maySo(GiftFact back, @Nullable GiftFact before) {
        return before != null
                && before.child().equals(back.child())
                && (back.act().roles(programme).contains(back.by()) || before.isTakenBackByItsKader(back));
    }

    /** A gift whose half-year overlaps an earlier one that was handed over is a second gift. */
    private Entitlement withoutOverlap(Entitlement entitlement) {
        GiftFact handOver = entitlement.handOver();
        if (handOver == null) {
            return entitlement;
        }
        for (Entitlement earlier : entitlements) {
            if (earlier.key().child().equals(entitlement.key().child())
                    && earlier.state() == GiftState.DISERAHKAN
                    && earlier.handOver() != null
                    && earlier.key().semester().overlaps(entitlement.key().semester())) {
                List<String> repeated = new ArrayList<>(entitlement.repeated());
                repeated.add(handOver.id());
                List<Message> problems = new ArrayList<>(entitlement.problems());
                problems.add(Message.of(GiftProblem.KADO_DISERAHKAN_DUA_KALI, Argument.date(handOver.day())));
                return new Entitlement(entitlement.key(), GiftState.DISERAHKAN, null, repeated, problems);
            }
        }
        return entitlement;
    }
}
