package id.tumbuh.server.reward.internal;

import id.tumbuh.care.month.Period;
import id.tumbuh.care.reward.gift.GiftKey;
import id.tumbuh.care.reward.ledger.Posting;
import id.tumbuh.care.reward.ledger.StockAccount;
import id.tumbuh.care.reward.ledger.StockKind;
import id.tumbuh.care.reward.ledger.StockLine;
import id.tumbuh.care.reward.ledger.StockMove;
import id.tumbuh.server.reward.RewardRecords.Balance;
import id.tumbuh.server.reward.RewardRecords.Book;
import id.tumbuh.server.reward.RewardRecords.Entry;
import id.tumbuh.server.reward.RewardRecords.What;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The books of the places of an area, from what the area's book says at the end and said before the first day. */
final class PrintedBooks {
    private final Sites sites;
    private final Books.Book before;
    private final Books.Book now;
    private final int first;
    private final int last;

    PrintedBooks(Sites sites, Books.Book before, Books.Book now, int first, int last) {
        this.sites = sites;
        this.before = before;
        this.now = now;
        this.first = first;
        this.last = last;
    }

    List<Book> all() {
        Set<String> places = new TreeSet<>();
        now.lines().forEach(line -> places.add(line.posyandu()));
        return places.stream()
                .map(place -> new Book(place, closed(place), entries(place), balances(place)))
                .toList();
    }

    private @Nullable LocalDate closed(String place) {
        return now.of(BookKind.CLOSING).stream()
                .filter(one -> one.place().equals(place) && !now.takenBack().contains(one.fact()))
                .map(Books.Written::day)
                .max(Comparator.naturalOrder())
                .map(LocalDate::ofEpochDay)
                .orElse(null);
    }

    private List<Balance> balances(String place) {
        List<Balance> balances = new ArrayList<>();
        for (StockLine line : now.lines()) {
            if (line.posyandu().equals(place)) {
                StockLine then = before.ledger().line(place, line.item());
                balances.add(new Balance(
                        line.item(),
                        BookDesk.unit(line.item(), now),
                        then.inStock(),
                        line.received() - then.received(),
                        line.given() - then.given(),
                        line.damaged() - then.damaged(),
                        line.spent() - then.spent(),
                        line.setAside(),
                        line.free()));
            }
        }
        return balances;
    }

    private List<Entry> entries(String place) {
        List<Entry> entries = new ArrayList<>();
        for (Books.Written one : now.written()) {
            if (one.day() >= first && one.day() <= last) {
                written(place, one, entries);
            }
        }
        given(place, entries);
        entries.sort(Comparator.comparing(Entry::day).thenComparing(Entry::what).thenComparing(Entry::item));
        return entries;
    }

    private void written(String place, Books.Written one, List<Entry> entries) {
        String item = one.item();
        if (item == null) {
            return;
        }
        boolean own = one.place().equals(place);
        if (one.kind() == BookKind.DONATION && own) {
            entries.add(entry(What.DONATION, one, item, one.quantity(), one.unit(), null));
        } else if (one.kind() == BookKind.MOVE) {
            move(place, one, item, entries);
        }
    }

    private void move(String place, Books.Written one, String item, List<Entry> entries) {
        boolean own = one.place().equals(place);
        String unit = BookDesk.unit(item, now);
        if (StockKind.PINDAH_POSYANDU.name().equals(one.move())) {
            String other = one.other() == null ? "" : one.other();
            if (own) {
                entries.add(entry(What.TO_ELSEWHERE, one, item, one.quantity(), unit, sites.name(other)));
            } else if (other.equals(place)) {
                entries.add(entry(What.FROM_ELSEWHERE, one, item, one.quantity(), unit, sites.name(one.place())));
            }
        } else if (own) {
            boolean spent = StockKind.BELANJA.name().equals(one.move());
            entries.add(entry(spent ? What.SPENT : What.DAMAGED, one, item, one.quantity(), unit, null));
            String bought = one.bought();
            if (bought != null) {
                entries.add(entry(What.BOUGHT, one, bought, one.boughtQuantity(), one.boughtUnit(), null));
            }
        }
    }

    private Entry entry(
            What what, Books.Written one, String item, long quantity, @Nullable String unit, @Nullable String other) {
        boolean gift = what == What.DONATION;
        return new Entry(
                what,
                LocalDate.ofEpochDay(one.day()),
                item,
                quantity,
                unit == null && item.equals(StockMove.RUPIAH) ? "Rp" : unit,
                gift ? one.rupiah() : null,
                one.donor(),
                one.donorKind(),
                one.purpose(),
                one.receivedBy(),
                one.proof(),
                other,
                null,
                one.note(),
                now.takenBack().contains(one.fact()));
    }

    /** What families received, together for each day, item and half-year: no child stands in this book. */
    private void given(String place, List<Entry> entries) {
        Map<String, StockMove> moves = new HashMap<>();
        now.moves().forEach(move -> moves.put(move.id(), move));
        Map<String, Entry> together = new TreeMap<>();
        for (Posting posting : now.ledger().postings()) {
            StockMove move = moves.get(posting.move());
            if (posting.to() == StockAccount.KELUARGA
                    && posting.fromPosyandu().equals(place)
                    && move != null
                    && move.day() >= first) {
                GiftKey gift = now.gifts().get(posting.move());
                Period semester =
                        gift == null ? null : new Period(gift.semester().first());
                Entry one = given(posting, LocalDate.ofEpochDay(move.day()), semester);
                together.merge(one.day() + one.item() + semester, one, PrintedBooks::sum);
            }
        }
        entries.addAll(together.values());
    }

    private Entry given(Posting posting, LocalDate day, @Nullable Period semester) {
        return new Entry(
                What.GIVEN,
                day,
                posting.item(),
                posting.quantity(),
                BookDesk.unit(posting.item(), now),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                semester,
                null,
                false);
    }

    private static Entry sum(Entry one, Entry other) {
        return new Entry(
                one.what(),
                one.day(),
                one.item(),
                one.quantity() + other.quantity(),
                one.unit(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                one.semester(),
                null,
                false);
    }
}
