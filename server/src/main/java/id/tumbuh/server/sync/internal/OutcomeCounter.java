package id.tumbuh.server.sync.internal;

import id.tumbuh.server.sync.Outcome;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Collection;
import org.springframework.stereotype.Component;

/** Counts answers by their word, so that a rise of what is held or quarantined is seen from outside. */
@Component
class OutcomeCounter {
    private final MeterRegistry meters;

    OutcomeCounter(MeterRegistry meters) {
        this.meters = meters;
    }

    void count(Collection<Outcome> outcomes) {
        for (Outcome outcome : outcomes) {
            String code = outcome.code() == null ? "none" : outcome.code();
            meters.counter("tumbuh.facts", "outcome", outcome.word(), "code", code)
                    .increment();
        }
    }
}
