package id.tumbuh.server.access.internal;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** When phones were here last: written together, each at most once a minute, so that a thousand phones at once are one statement. */
@Component
class LastSeen {
    private static final Duration EVERY = Duration.ofMinutes(1);
    private static final int MOST_KEPT = 50_000;

    private final EnrolmentTable enrolments;
    private final Clock clock;
    private final Map<UUID, Instant> written = new ConcurrentHashMap<>();
    private final Map<UUID, Boolean> waiting = new ConcurrentHashMap<>();

    LastSeen(EnrolmentTable enrolments, Clock clock) {
        this.enrolments = enrolments;
        this.clock = clock;
    }

    void now(UUID enrolment) {
        Instant last = written.get(enrolment);
        if (last == null || clock.instant().isAfter(last.plus(EVERY))) {
            waiting.put(enrolment, Boolean.TRUE);
        }
    }

    @PreDestroy
    @Scheduled(fixedDelay = 20_000)
    void write() {
        List<UUID> seen = new ArrayList<>(waiting.keySet());
        if (seen.isEmpty()) {
            return;
        }
        if (written.size() > MOST_KEPT) {
            written.clear();
        }
        Instant now = clock.instant();
        enrolments.seen(seen, now.plus(PhoneTokens.GOOD_FOR));
        for (UUID enrolment : seen) {
            written.put(enrolment, now);
            waiting.remove(enrolment);
        }
    }
}
