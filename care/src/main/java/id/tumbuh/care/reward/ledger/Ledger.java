package id.tumbuh.care.reward.ledger;

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

/** The book of a set of moves: the same for every order in which they arrive and however often. */
public final class Ledger {
    private final List<Posting> postings;
    private final List<Message> problems;

    private final Map<Place, Long> balances = new HashMap<>();
    /** What came from other posyandu, less what went there. */
    private final Map<Place, Long> transferred = new HashMap<>();

    private record Place(String posyandu, String item, StockAccount account) {
        static int compare(Place one, Place other) {
            int posyandu = one.posyandu.compareTo(other.posyandu);
            return posyandu != 0 ? posyandu : one.item.compareTo(other.item);
        }
    }

    private Ledger(List<Posting> postings, List<Message> problems) {
        this.postings = postings;
        this.problems = problems;
        postings.forEach(this::add);
    }

    /** All moves. */
    public static Ledger of(Programme programme, Collection<StockMove> moves) {
        return upTo(programme, moves, Integer.MAX_VALUE);
    }

    /** The moves up to a day, as a closing asks for them. */
    public static Ledger upTo(Programme programme, Collection<StockMove> moves, int lastDay) {
        List<StockMove> sorted = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (StockMove move : moves) {
            if (move.day() <= lastDay && seen.add(move.id())) {
                sorted.add(move);
            }
        }
        sorted.sort(StockMove::compare);
        Booking booking = new Booking(programme);
        sorted.forEach(booking::take);
        Ledger ledger = new Ledger(booking.postings(), booking.problems());
        ledger.addShortages();
        return ledger;
    }

    /** In order of the moves. */
    public List<Posting> postings() {
        return List.copyOf(postings);
    }

    public List<Message> problems() {
        return List.copyOf(problems);
    }

    /** What an account of a posyandu holds of an item. */
    public long balance(String posyandu, StockAccount account, String item) {
        return amount(balances, new Place(posyandu, item, account));
    }

    /** A line for each item of each posyandu, by posyandu and item. */
    public List<StockLine> lines() {
        List<Place> places = new ArrayList<>();
        for (Place place : balances.keySet()) {
            if (place.account() == StockAccount.GUDANG) {
                places.add(place);
            }
        }
        places.sort(Place::compare);
        List<StockLine> lines = new ArrayList<>();
        for (Place place : places) {
            lines.add(line(place.posyandu(), place.item()));
        }
        return lines;
    }

    /** Of one item at one posyandu. */
    public StockLine line(String posyandu, String item) {
        return new StockLine(
                posyandu,
                item,
                amount(transferred, new Place(posyandu, item, StockAccount.GUDANG))
                        - balance(posyandu, StockAccount.LUAR, item),
                balance(posyandu, StockAccount.KELUARGA, item),
                balance(posyandu, StockAccount.RUSAK, item),
                balance(posyandu, StockAccount.TERPAKAI, item),
                balance(posyandu, StockAccount.DISISIHKAN, item),
                balance(posyandu, StockAccount.GUDANG, item));
    }

    /** The least that is free of an item at a posyandu at the end of a day or of any day after it. */
    public static long freeSince(
            Programme programme, Collection<StockMove> moves, String posyandu, String item, int day) {
        Set<Integer> days = new HashSet<>();
        days.add(day);
        for (StockMove move : moves) {
            if (move.day() > day && (posyandu.equals(move.posyandu()) || posyandu.equals(move.toPosyandu()))) {
                days.add(move.day());
            }
        }
        long least = Long.MAX_VALUE;
        for (int until : days) {
            least = Math.min(
                    least, upTo(programme, moves, until).line(posyandu, item).free());
        }
        return least;
    }

    private void add(Posting posting) {
        Place from = new Place(posting.fromPosyandu(), posting.item(), posting.from());
        Place to = new Place(posting.toPosyandu(), posting.item(), posting.to());
        balances.put(from, amount(balances, from) - posting.quantity());
        balances.put(to, amount(balances, to) + posting.quantity());
        if (!from.posyandu().equals(to.posyandu())) {
            transferred.put(from, amount(transferred, from) - posting.quantity());
            transferred.put(to, amount(transferred, to) + posting.quantity());
        }
    }

    private static long amount(Map<Place, Long> amounts, Place place) {
        Long amount = amounts.get(place);
        return amount == null ? 0 : amount;
    }

    private void addShortages() {
        for (StockLine line : lines()) {
            if (line.free() < 0) {
                problems.add(Message.of(StockProblem.STOK_KURANG, Argument.name(line.item()), Argument.count((int)
                        Math.min(-line.free(), Integer.MAX_VALUE))));
            }
        }
    }
}
