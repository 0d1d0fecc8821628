package id.tumbuh.server.visit.internal;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Counts measurements of which a phone had shown something else than what came of them here by the same rules, so that a mistake in either
 * is seen from outside. The phone may only have known less; which one it was is seen in the list of visits, where the row carries a flag.
 */
@Component
class DifferingVerdicts {
    private final Counter counter;

    DifferingVerdicts(MeterRegistry meters) {
        counter = meters.counter("tumbuh.verdicts.differing");
    }

    void count(List<MeasurementTable.New> arrived) {
        for (MeasurementTable.New row : arrived) {
            if (row.shown() != null && row.shown().differs(row.measured().derived)) {
                counter.increment();
            }
        }
    }
}
