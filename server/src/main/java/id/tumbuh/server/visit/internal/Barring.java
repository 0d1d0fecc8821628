package id.tumbuh.server.visit.internal;

import id.tumbuh.growth.calendar.CivilDate;
import id.tumbuh.server.visit.Signatures.Month;
import id.tumbuh.server.visit.Signatures.Signed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Finds what came after its month was signed. A fact is barred by the month in which it lies, where that was signed without naming it; and by
 * the month of a fact it corrects or decides about, at any distance, where that one is named there and this one is not: else a late
 * correction could take a signed measurement to another month.
 */
final class Barring {
    private final Signed signed;

    Barring(Signed signed) {
        this.signed = signed;
    }

    /** Notes at each row of a person which month bars it. */
    void mark(List<Measured> rows) {
        Map<UUID, Measured> byFact = new HashMap<>();
        if (!signed.months().isEmpty()) {
            rows.forEach(row -> byFact.put(row.fact, row));
        }
        for (Measured row : rows) {
            row.barred = byFact.isEmpty() ? null : barredBy(row, byFact);
        }
    }

    private @Nullable Month barredBy(Measured row, Map<UUID, Measured> byFact) {
        Measured before = base(row, byFact);
        // A chain of bases has no ring, but whoever wrote it might have made one.
        for (int steps = 0; before != null && steps < byFact.size(); steps++) {
            Month month = month(before);
            if (signed.names(month, before.fact) && !signed.names(month, row.fact)) {
                return month;
            }
            before = base(before, byFact);
        }
        Month own = month(row);
        return signed.isSigned(own) && !signed.names(own, row.fact) ? own : null;
    }

    private static @Nullable Measured base(Measured row, Map<UUID, Measured> byFact) {
        return row.base == null ? null : byFact.get(row.base);
    }

    static Month month(Measured row) {
        return new Month(row.posyandu, CivilDate.monthNumber(row.day));
    }
}
