package id.tumbuh.server.reward.internal;

import java.util.Locale;

/** Where the lists of a posyandu for an open day stand. The order is stored. */
enum ListState {
    /** Nobody has proposed them yet. */
    DRAFT,
    PROPOSED,
    /** The bidan vouches for the months behind them. */
    VALIDATED,
    APPROVED,
    /** Sent back with a reason: to be proposed anew. */
    RETURNED;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
