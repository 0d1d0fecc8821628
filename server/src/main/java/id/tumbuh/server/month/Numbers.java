package id.tumbuh.server.month;

import id.tumbuh.care.month.Item;
import id.tumbuh.care.month.Part;

/** What a month, or a sum of months, counts, as one caller may see it. */
public interface Numbers {
    /**
     * An item in a part. Where the part asks for the poor and nobody's standing is known, it is not recorded.
     *
     * @param part {@link Part#ALL} where {@link #opensParts} says no
     */
    Shown count(Item item, Part part);

    /** Whether ages, sexes and poverty may be told apart: to a neighbour they would tell what is held back. */
    boolean opensParts();

    /** How many of S nobody knows to be poor or not. */
    Shown povertyUnknown();
}
