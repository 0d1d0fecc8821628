package id.tumbuh.server.visit.internal;

import id.tumbuh.server.people.Children.Child;
import id.tumbuh.server.people.Visiting.Visit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What counts among entries that speak of each other: first who may say so ({@link Heard}), then what they say ({@link EntryFamilies}). */
final class HeardEntries {
    private HeardEntries() {}

    /** An entry, for which posyandu it was written and for whom it counts. */
    record Spoken(Entry entry, String posyandu, UUID person) {
        Word word() {
            return new Word(
                    entry.fact(),
                    posyandu,
                    entry.day(),
                    entry.base(),
                    entry.kind().act());
        }
    }

    /**
     * Every row with what is derived of it, in the order given.
     *
     * @param homes where these persons belong
     */
    static List<Entry> judged(List<Spoken> rows, Map<UUID, Child> homes, Map<UUID, List<Visit>> visits) {
        Map<UUID, List<Word>> words = new HashMap<>();
        rows.forEach(row ->
                words.computeIfAbsent(row.person(), unused -> new ArrayList<>()).add(row.word()));
        Map<UUID, Heard> heard = new HashMap<>();
        words.forEach((person, own) -> {
            Child child = homes.get(person);
            if (child != null) {
                List<Visit> invited = visits.getOrDefault(person, List.of());
                heard.put(person, new Heard(own, child.posyandu(), invited, Heard.Signing.NOTHING));
            }
        });
        List<Entry> counting = new ArrayList<>();
        for (Spoken row : rows) {
            Heard own = heard.get(row.person());
            if (own == null || own.counts(row.entry().fact())) {
                counting.add(
                        own == null
                                ? row.entry()
                                : row.entry().over(own.over(row.entry().fact())));
            }
        }
        Map<UUID, Entry> judged = new HashMap<>();
        new EntryFamilies(counting).judged().forEach(entry -> judged.put(entry.fact(), entry));
        return rows.stream()
                .map(row -> derived(row.entry(), judged.get(row.entry().fact()), heard.get(row.person())))
                .toList();
    }

    private static Entry derived(Entry row, @Nullable Entry judged, @Nullable Heard heard) {
        if (judged == null) {
            return row.with(Entry.Standing.UNHEARD, heard != null && heard.isOpen(row.fact()));
        }
        boolean disputed = judged.standing() == Entry.Standing.COUNTS
                && row.kind() != EntryKind.REFERRAL_ANSWERED
                && heard != null
                && heard.isDisputed(row.fact());
        return row.with(judged.standing(), judged.conflict() || disputed);
    }
}
