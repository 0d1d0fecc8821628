package id.tumbuh.care.immunisation;

import id.tumbuh.care.service.DueList;
import id.tumbuh.care.service.Outcome;
import id.tumbuh.care.service.Records;
import id.tumbuh.care.service.Served;
import org.jspecify.annotations.Nullable;

/** What is written of a child's doses, where one vaccine may stand for another. */
final class Doses {
    /** IPV 1 and 2 are in the first two hexavalent doses. */
    private static final Dose[] HEXAVALENT = {Dose.HEXA1, Dose.HEXA2};

    private final Records records;

    Doses(Records records) {
        this.records = records;
    }

    /** The record of a place in a series by any vaccine of it, a giving before all else. */
    @Nullable
    Served of(Series series, int number) {
        Served found = null;
        for (Dose dose : Dose.values()) {
            if (dose.series() == series && dose.number() == number) {
                found = better(found, records.find(dose));
            }
        }
        if (series == Series.IPV) {
            Served hexavalent = records.find(HEXAVALENT[number - 1]);
            return hexavalent != null && hexavalent.outcome() == Outcome.DIBERIKAN ? better(hexavalent, found) : found;
        }
        return found;
    }

    /** Whether a later dose of the series was given: then this one was too, and its record is what is missing. */
    boolean laterGiven(Dose dose) {
        for (Dose later : Dose.values()) {
            if (later.series() == dose.series() && later.number() > dose.number()) {
                Served record = records.find(later);
                if (record != null && record.outcome() == Outcome.DIBERIKAN) {
                    return true;
                }
            }
        }
        return false;
    }

    private static @Nullable Served better(@Nullable Served one, @Nullable Served other) {
        return one == null || (!DueList.settles(one) && DueList.settles(other)) ? other : one;
    }
}
