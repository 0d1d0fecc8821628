package id.tumbuh.care.reward.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which receipt a use came from: the oldest that is left goes first, so that every rupiah and parcel has one way from the donor to a
 * child's entitlement. What was used before its receipt was written down belongs to the next receipt of the same goods.
 *
 * @param receipt id of the move that brought it, at the posyandu that first received it; null while none is written down
 * @param use id of the move that used it
 * @param to where it went
 */
public record Trace(@Nullable String receipt, String use, String item, StockAccount to, long quantity) {
    private record Lot(String receipt, long left) {}

    /** Of a whole book, in order of the moves; then what no receipt is there for yet. */
    public static List<Trace> of(Ledger ledger) {
        Map<String, List<Lot>> stocks = new HashMap<>();
        Map<String, List<Posting>> owed = new LinkedHashMap<>();
        List<Trace> traces = new ArrayList<>();
        for (Posting posting : ledger.postings()) {
            String from = stock(posting.fromPosyandu(), posting.item());
            if (posting.from() == StockAccount.LUAR) {
                arrive(List.of(new Lot(posting.move(), posting.quantity())), from, stocks, owed, traces);
            } else if (!posting.fromPosyandu().equals(posting.toPosyandu())) {
                List<Lot> moved = taken(list(stocks, from), posting.quantity());
                arrive(moved, stock(posting.toPosyandu(), posting.item()), stocks, owed, traces);
            } else if (posting.to() != StockAccount.GUDANG && posting.to() != StockAccount.DISISIHKAN) {
                use(posting, list(stocks, from), list(owed, from), traces);
            }
        }
        owed.values().forEach(uses -> uses.forEach(use -> traces.add(of(null, use, use.quantity()))));
        return traces;
    }

    private static void use(Posting posting, List<Lot> stock, List<Posting> owed, List<Trace> traces) {
        long left = posting.quantity();
        for (Lot lot : taken(stock, posting.quantity())) {
            traces.add(of(lot.receipt(), posting, lot.left()));
            left -= lot.left();
        }
        if (left > 0) {
            owed.add(part(posting, left));
        }
    }

    /** What is owed is settled first. */
    private static void arrive(
            List<Lot> lots,
            String to,
            Map<String, List<Lot>> stocks,
            Map<String, List<Posting>> owed,
            List<Trace> traces) {
        List<Lot> stock = list(stocks, to);
        stock.addAll(lots);
        List<Posting> waiting = List.copyOf(list(owed, to));
        list(owed, to).clear();
        waiting.forEach(use -> use(use, stock, list(owed, to), traces));
    }

    private static Trace of(@Nullable String receipt, Posting use, long quantity) {
        return new Trace(receipt, use.move(), use.item(), use.to(), quantity);
    }

    private static Posting part(Posting use, long quantity) {
        return new Posting(
                use.move(), use.item(), use.fromPosyandu(), use.from(), use.toPosyandu(), use.to(), quantity);
    }

    private static String stock(String posyandu, String item) {
        return posyandu + "/" + item;
    }

    private static <T> List<T> list(Map<String, List<T>> lists, String key) {
        return lists.computeIfAbsent(key, unused -> new ArrayList<>());
    }

    private static List<Lot> taken(List<Lot> from, long quantity) {
        List<Lot> taken = new ArrayList<>();
        long left = quantity;
        while (left > 0 && !from.isEmpty()) {
            Lot lot = from.remove(0);
            long part = Math.min(left, lot.left());
            taken.add(new Lot(lot.receipt(), part));
            if (lot.left() > part) {
                from.add(0, new Lot(lot.receipt(), lot.left() - part));
            }
            left -= part;
        }
        return taken;
    }
}
