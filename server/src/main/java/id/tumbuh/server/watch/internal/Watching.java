package id.tumbuh.server.watch.internal;

import id.tumbuh.care.card.ReferralStep;
import id.tumbuh.care.watch.DiarrhoeaCluster;
import id.tumbuh.care.watch.NextStep;
import id.tumbuh.care.watch.ReferralWait;
import id.tumbuh.care.watch.WatchKind;
import id.tumbuh.growth.message.Argument;
import id.tumbuh.growth.message.Message;
import id.tumbuh.growth.verdict.Alert;
import id.tumbuh.server.foundation.ScopePath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who is watched over in an area, found anew each time: of each child the most urgent. In the scope of the running transaction. */
@Component
class Watching {
    private static final Set<String> SEVERE =
            Set.of(Alert.EDEMA.code(), Alert.GIZI_BURUK.code(), Alert.LILA_GIZI_BURUK.code());
    /** Above a puskesmas lengths are not read: that is the work of the batch over the nation's data. */
    private static final int PUSKESMAS_DEPTH = 3;

    private final WatchReader reader;
    private final LengthReader lengths;
    private final DiarrhoeaReader diarrhoea;

    Watching(WatchReader reader, LengthReader lengths, DiarrhoeaReader diarrhoea) {
        this.reader = reader;
        this.lengths = lengths;
        this.diarrhoea = diarrhoea;
    }

    /**
     * Something to look after.
     *
     * @param path of the posyandu, or of the desa of a cluster
     * @param since epoch day of the first sign
     * @param turnSince epoch day from which it waits for whose turn it is
     */
    record Item(
            Message message,
            List<UUID> children,
            String path,
            DiarrhoeaReader.@Nullable Where where,
            int since,
            int turnSince,
            NextStep next,
            WatchReader.@Nullable Referral referral,
            List<UUID> facts,
            @Nullable Integer measured) {
        Item {
            children = List.copyOf(children);
            facts = List.copyOf(facts);
        }

        WatchKind kind() {
            return (WatchKind) message.code();
        }
    }

    /** Whether the course of lengths is read for an area of this size. */
    static boolean readsLengths(ScopePath place) {
        return place.depth() >= PUSKESMAS_DEPTH;
    }

    /** The most urgent kind first, within one who waits longest. */
    List<Item> of(ScopePath place, int today) {
        Map<UUID, Item> byChild = new LinkedHashMap<>();
        Map<UUID, List<WatchReader.Referral>> referrals = new HashMap<>();
        for (WatchReader.Referral one : reader.referrals(place, today)) {
            referrals.computeIfAbsent(one.person(), unused -> new ArrayList<>()).add(one);
        }
        alarmed(place, today, referrals, byChild);
        if (readsLengths(place)) {
            for (LengthReader.Slow one : lengths.slowing(place, today)) {
                if (open(referrals, one.person()) == null) {
                    byChild.putIfAbsent(one.person(), slow(one));
                }
            }
        }
        referrals.keySet().forEach(person -> {
            WatchReader.Referral open = open(referrals, person);
            if (open != null) {
                byChild.putIfAbsent(person, referred(open, today));
            }
        });
        List<Item> items = new ArrayList<>(byChild.values());
        diarrhoea.clusters(place, today).forEach(cluster -> items.add(cluster(cluster)));
        items.sort(Comparator.comparing(Item::kind)
                .thenComparingInt(Item::since)
                .thenComparing(item -> item.children().getFirst().toString()));
        return items;
    }

    private void alarmed(
            ScopePath place, int today, Map<UUID, List<WatchReader.Referral>> referrals, Map<UUID, Item> byChild) {
        List<WatchReader.Alarmed> alarmed = reader.alarmed(place, today);
        Map<UUID, Set<String>> alerts = new HashMap<>();
        alarmed.forEach(one -> alerts.put(one.person(), alertsOf(kind(one))));
        Map<UUID, Integer> since = reader.since(alerts);
        for (WatchReader.Alarmed one : alarmed) {
            WatchReader.Referral open = open(referrals, one.person());
            if (open == null && isSettled(referrals.getOrDefault(one.person(), List.of()), one.day())) {
                continue;
            }
            int from = since.getOrDefault(one.person(), one.day());
            int back = back(referrals.getOrDefault(one.person(), List.of()), from, one.day());
            byChild.putIfAbsent(one.person(), alarm(one, from, back, open, today));
        }
    }

    private static WatchKind kind(WatchReader.Alarmed one) {
        if (one.alerts().stream().anyMatch(SEVERE::contains)) {
            return WatchKind.GIZI_BURUK;
        }
        return one.alerts().contains(Alert.BGM.code()) ? WatchKind.BGM : WatchKind.DUA_T;
    }

    private static Set<String> alertsOf(WatchKind kind) {
        return switch (kind) {
            case GIZI_BURUK -> SEVERE;
            case BGM -> Set.of(Alert.BGM.code());
            case DUA_T -> Set.of(Alert.T_TWICE.code());
            case KLASTER_DIARE, PANJANG_MELAMBAT, RUJUKAN_TERBUKA -> Set.of();
        };
    }

    /** A referral that ended since the first sign gave the turn back; it waits again since the weighing that raised the sign once more. */
    private static int back(List<WatchReader.Referral> referrals, int since, int measured) {
        boolean ended = referrals.stream().anyMatch(one -> one.ended() != null && one.ended() >= since);
        return ended ? measured : since;
    }

    private static int turnSince(WatchReader.Referral open, int today) {
        return ReferralWait.turnSince(open.day(), open.step(), open.said(), today);
    }

    private static Item alarm(
            WatchReader.Alarmed one, int since, int back, WatchReader.@Nullable Referral open, int today) {
        WatchKind kind = kind(one);
        NextStep first = kind == WatchKind.GIZI_BURUK ? NextStep.RUJUK_HARI_INI : NextStep.RUJUK;
        return new Item(
                Message.of(kind, Argument.date(since)),
                List.of(one.person()),
                one.path(),
                null,
                since,
                open == null ? back : turnSince(open, today),
                open == null ? first : ReferralWait.next(open.step(), today - open.day()),
                open,
                List.of(one.fact()),
                one.day());
    }

    private static Item slow(LengthReader.Slow one) {
        return new Item(
                Message.of(
                        WatchKind.PANJANG_MELAMBAT,
                        Argument.z(one.course().before()),
                        Argument.z(one.course().now())),
                List.of(one.person()),
                one.path(),
                null,
                one.course().day(),
                one.course().day(),
                NextStep.UKUR_ULANG_PANJANG,
                null,
                List.of(one.fact()),
                one.course().day());
    }

    private static Item referred(WatchReader.Referral open, int today) {
        return new Item(
                Message.of(WatchKind.RUJUKAN_TERBUKA, Argument.date(open.day())),
                List.of(open.person()),
                open.path(),
                null,
                open.day(),
                turnSince(open, today),
                ReferralWait.next(open.step(), today - open.day()),
                open,
                List.of(open.fact()),
                null);
    }

    private static Item cluster(DiarrhoeaCluster<DiarrhoeaReader.Where, UUID> cluster) {
        return new Item(
                Message.of(
                        WatchKind.KLASTER_DIARE,
                        Argument.count(cluster.children().size()),
                        Argument.date(cluster.first())),
                cluster.children(),
                cluster.where().path(),
                cluster.where(),
                cluster.first(),
                cluster.first(),
                NextStep.SELIDIKI_DIARE,
                null,
                List.of(),
                null);
    }

    /** The newest that nobody has ended; a word that ends one ends it whatever was said after. */
    private static WatchReader.@Nullable Referral open(Map<UUID, List<WatchReader.Referral>> referrals, UUID person) {
        WatchReader.Referral open = null;
        for (WatchReader.Referral one : referrals.getOrDefault(person, List.of())) {
            ReferralStep step = one.step();
            boolean ended = one.ended() != null || (step != null && step.ends());
            open = ended ? open : one;
        }
        return open;
    }

    /** Whether a referral was ended on the day of the weighing or after it: what it found is known. */
    private static boolean isSettled(List<WatchReader.Referral> referrals, int day) {
        for (WatchReader.Referral one : referrals) {
            Integer ended = one.ended();
            if (ended != null && ended >= day) {
                return true;
            }
        }
        return false;
    }

    /** Everybody whom these concern. */
    static Set<UUID> children(List<Item> items) {
        Set<UUID> children = new HashSet<>();
        items.forEach(item -> children.addAll(item.children()));
        return children;
    }
}
