package id.tumbuh.server.month;

import id.tumbuh.care.month.Period;
import id.tumbuh.server.sync.Posyandus;

/** How much of a month waits for the bidan; answered by {@code watch}. */
public interface OpenCases {
    /** Of a posyandu's month, in the transaction and scope of the caller. */
    Count of(Posyandus.Site site, Period period);

    /**
     * What waits.
     *
     * @param danger a child may come to harm; counted in {@code open} too
     * @param open everything that waits for the bidan and not for the kader
     */
    record Count(int danger, int open) {}
}
