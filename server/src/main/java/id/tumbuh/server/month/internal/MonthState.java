package id.tumbuh.server.month.internal;

import java.util.Locale;

/** Where a month stands; the order is stored. */
public enum MonthState {
    DRAFT,
    VALIDATED,
    SIGNED,
    RECEIVED,
    APPROVED,
    /** Open again with a reason: what was signed stays in force until it is signed anew. */
    REOPENED;

    /** The word in answers. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the register may still be signed as it is now. */
    boolean isOpen() {
        return this == DRAFT || this == VALIDATED || this == REOPENED;
    }
}
