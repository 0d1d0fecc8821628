package id.tumbuh.care.reward.ledger;

/** One half of nothing: what a move took from one account and added to another. */
public record Posting(
        String move,
        String item,
        String fromPosyandu,
        StockAccount from,
        String toPosyandu,
        StockAccount to,
        long quantity) {}
