package id.tumbuh.server.proof;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** A phone that is enrolled, and its count of what was written on it. */
public record Phone(String posyandu, UUID device, UUID actor, String token, AtomicLong sequence) {
    public Phone(String posyandu, UUID device, UUID actor, String token) {
        this(posyandu, device, actor, token, new AtomicLong());
    }

    public String bearer() {
        return "Bearer " + token;
    }

    public long next() {
        return sequence.incrementAndGet();
    }
}
