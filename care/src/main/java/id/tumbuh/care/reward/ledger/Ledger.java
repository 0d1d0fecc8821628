package id.tumbuh.care.reward.ledger;

import id.tumbuh.care.reward.Programme;
import id.tumbuh.growth.message.Argument;
import id.tumbuh.growth.message.Message;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The book of a set of moves: the same for every order in which they arrive and however often. */
public final class Ledger {
    private final List<Posting> postings;
    private final List<Message> problems;

    private Ledger(List<Posting> postings, List<Message> problems) {
        this.postings = postings;
        this.problems = problems;
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
        long balance = 0;
        for (Posting posting : postings) {
            if (posting.item().equals(item)) {
                boolean in = posting.to() == account && posting.toPosyandu().equals(posyandu);
                boolean out =
                        posting.from() == account && posting.fromPosyandu().equals(posyandu);
                balance += (in ? posting.quantity() : 0) - (out ? posting.quantity() : 0);
            }
        }
        return balance;
    }

    /** A line for each item of each posyandu, by posyandu and item. */
    public List<StockLine> lines() {
        Set<String> posts = new HashSet<>();
        Set<String> items = new HashSet<>();
        for (Posting posting : postings) {
            posts.add(posting.fromPosyandu());
            posts.add(posting.toPosyandu());
            items.add(posting.item());
        }
        List<StockLine> lines = new ArrayList<>();
        for (String post : sorted(posts)) {
            for (String item : sorted(items)) {
                if (isHeld(post, item)) {
                    lines.add(line(post, item));
                }
            }
        }
        return lines;
    }

    /** Of one item at one posyandu. */
    public StockLine line(String posyandu, String item) {
        long transferred = 0;
        for (Posting posting : postings) {
            boolean transfer =
                    posting.item().equals(item) && !posting.fromPosyandu().equals(posting.toPosyandu());
            if (transfer && posting.toPosyandu().equals(posyandu)) {
                transferred += posting.quantity();
            } else if (transfer && posting.fromPosyandu().equals(posyandu)) {
                transferred -= posting.quantity();
            }
        }
        return new StockLine(
                posyandu,
                item,
                transferred - balance(posyandu, StockAccount.LUAR, item),
                balance(posyandu, StockAccount.KELUARGA, item),
                balance(posyandu, StockAccount.RUSAK, item),
                balance(posyandu, StockAccount.TERPAKAI, item),
                balance(posyandu, StockAccount.DISISIHKAN, item),
                balance(posyandu, StockAccount.GUDANG, item));
    }

    private boolean isHeld(String post, String item) {
        for (Posting posting : postings) {
            boolean here =
                    posting.fromPosyandu().equals(post) || posting.toPosyandu().equals(post);
            if (here && posting.item().equals(item)) {
                return true;
            }
        }
        return false;
    }

    private void addShortages() {
        for (StockLine line : lines()) {
            if (line.free() < 0) {
                problems.add(Message.of(StockProblem.STOK_KURANG, Argument.name(line.item()), Argument.count((int)
                        Math.min(-line.free(), Integer.MAX_VALUE))));
            }
        }
    }

    private static List<String> sorted(Set<String> names) {
        List<String> sorted = new ArrayList<>(names);
        Collections.sort(sorted);
        return sorted;
    }
}
