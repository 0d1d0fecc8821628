package id.tumbuh.server.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A clock that stands where a test puts it; as configuration of a {@link TestServer} it is the server's. */
public final class HandClock extends Clock {
    private volatile Instant now = Instant.EPOCH;

    /** The configuration that brings it. */
    public static class Configuration {
        @Bean
        @Primary
        HandClock handClock() {
            HandClock clock = new HandClock();
            clock.set("2026-06-01T02:00:00Z");
            return clock;
        }
    }

    public void set(String instant) {
        now = Instant.parse(instant);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return zone;
            }

            @Override
            public Clock withZone(ZoneId other) {
                return HandClock.this.withZone(other);
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }
}
