package id.tumbuh.care.reward.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which receipt a use came from: the oldest that is left goes first, so that every rupiah and parcel has one way from the donor to a
 * child's entitlement.
 *
 * @param receipt id of the move that brought it, at the posyandu that first received it
 * @param use id of the move that used it
 * @param to where it went
 */
public record Trace(String receipt, String use, String item, StockAccount to, long quantity) {
    private record Lot(String receipt, long left) {}

    /** Of a whole book; what was used before it was received has no trace. */
    public static List<Trace> of(Ledger ledger) {
        Map<String, List<Lot>> stocks = new HashMap<>();
        List<Trace> traces = new ArrayList<>();
        for (Posting posting : ledger.postings()) {
            List<Lot> here = stock(stocks, posting.fromPosyandu(), posting.item());
            if (posting.from() == StockAccount.LUAR) {
                here.add(new Lot(posting.move(), posting.quantity()));
            } else if (!posting.fromPosyandu().equals(posting.toPosyandu())) {
                stock(stocks, posting.toPosyandu(), posting.item()).addAll(taken(here, posting.quantity()));
            } else if (posting.to() != StockAccount.GUDANG && posting.to() != StockAccount.DISISIHKAN) {
                for (Lot lot : taken(here, posting.quantity())) {
                    traces.add(new Trace(lot.receipt(), posting.move(), posting.item(), posting.to(), lot.left()));
                }
            }
        }
        return traces;
    }

    private static List<Lot> stock(Map<String, List<Lot>> stocks, String posyandu, String item) {
        return stocks.computeIfAbsent(posyandu + "/" + item, key -> new ArrayList<>());
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
