package id.tumbuh.server.month;

import id.tumbuh.care.month.Item;
import id.tumbuh.care.month.Period;
import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.ScopePath;
import java.util.Set;

/** What the pages of a village's months hold back, for pages of other modules that make figures of the same months. */
public interface HeldItems {
    /**
     * The items of a posyandu's month in force that the caller may not be told; none for who is no neighbour. Within a running transaction of
     * the caller's own scope: a narrower one would not show what else of the village tells a number.
     */
    Set<Item> of(Caller caller, ScopePath posyandu, Period period);
}
