package id.tumbuh.server.sync.internal;

import id.tumbuh.server.foundation.Scope;
import id.tumbuh.server.foundation.Scoped;
import id.tumbuh.server.sync.FactProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** After an upgrade, takes the facts that came from newer phones and that this server now understands. */
@Component
class HeldAgain {
    private static final Logger log = LoggerFactory.getLogger(HeldAgain.class);
    private static final int CHUNK = 500;

    private final Scoped scoped;
    private final FactRows rows;
    private final Application application;
    private final Judge judge;

    HeldAgain(Scoped scoped, FactRows rows, Application application, Judge judge) {
        this.scoped = scoped;
        this.rows = rows;
        this.application = application;
        this.judge = judge;
    }

    @EventListener(ApplicationReadyEvent.class)
    void takeWhatIsUnderstoodNow() {
        List<UUID> understood = scoped.in(Scope.NATION, this::understood);
        int taken = 0;
        for (int from = 0; from < understood.size(); from += CHUNK) {
            List<UUID> chunk = understood.subList(from, Math.min(from + CHUNK, understood.size()));
            taken += Locks.untilNoDeadlock(() -> scoped.in(Scope.NATION, () -> application.again(chunk)));
        }
        if (!understood.isEmpty()) {
            log.info("{} facts of newer phones are understood now, {} of them taken", understood.size(), taken);
        }
    }

    /** Whatever is judged again gets another state or waits for something else: it is not found here a second time. */
    private List<UUID> understood() {
        List<UUID> found = new ArrayList<>();
        for (FactRows.Stored stored : rows.query(
                "select " + FactRows.COLUMNS + " from fact where state = 2 and code in (?, ?) order by seq",
                FactProblem.UNKNOWN_KIND.code(),
                FactProblem.NEWER_VERSION.code())) {
            if (judge.understands(stored.fact())) {
                found.add(stored.fact().id());
            }
        }
        return found;
    }
}
