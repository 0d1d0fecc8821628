package id.tumbuh.care.reward.ledger;

/**
 * What became of an item at a posyandu; amounts in its unit.
 *
 * @param received with what came from other posyandu, without what went there
 * @param setAside in stock, for a child; not in {@code free}
 * @param free in stock
 */
public record StockLine(
        String posyandu, String item, long received, long given, long damaged, long spent, long setAside, long free) {
    /** All that is there. */
    public long inStock() {
        return setAside + free;
    }

    /** Whether the book reconciles. */
    public boolean reconciles() {
        return received == given + damaged + spent + inStock();
    }
}
