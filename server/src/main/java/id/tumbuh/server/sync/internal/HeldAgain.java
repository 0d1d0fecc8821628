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
    private final Kinds kinds;

    HeldAgain(Scoped scoped, FactRows rows, Application application, Kinds kinds) {
        this.scoped = scoped;
        this.rows = rows;
        this.application = application;
        this.kinds = kinds;
    }

    @EventListener(ApplicationReadyEvent.class)
    void takeWhatIsUnderstoodNow() {
        List<UUID> understood = scoped.in(Scope.NATION, this::understood);
        for (int from = 0; from < understood.size(); from += CHUNK) {
            List<UUID> chunk = understood.subList(from, Math.min(from + CHUNK, understood.size()));
            Locks.untilNoDeadlock(() -> scoped.in(Scope.NATION, () -> {
                application.again(chunk);
                return chunk;
            }));
        }
        if (!understood.isEmpty()) {
            log.info("{} facts of newer phones are understood now", understood.size());
        }
    }

    private List<UUID> understood() {
        List<UUID> found = new ArrayList<>();
        for (FactRows.Stored stored : rows.query(
                "select " + FactRows.COLUMNS + " from fact where state = 2 and code in (?, ?) order by seq",
                FactProblem.UNKNOWN_KIND.code(),
                FactProblem.NEWER_VERSION.code())) {
            var kind = kinds.find(stored.fact().kind());
            if (kind != null && stored.fact().version() <= kind.version()) {
                found.add(stored.fact().id());
            }
        }
        return found;
    }
}
