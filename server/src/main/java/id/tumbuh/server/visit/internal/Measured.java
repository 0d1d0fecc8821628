package id.tumbuh.server.visit.internal;

import id.tumbuh.server.sync.Fact;
import id.tumbuh.server.visit.Signatures.Month;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A fact about a measurement as the rules need it, with what was derived from it and its neighbours. */
final class Measured {
    final UUID fact;
    /** Where it was measured: its settings hold. */
    final String posyandu;

    final int day;
    final Fact.Place place;
    final Fact.By by;
    final VisitKind kind;
    final @Nullable UUID base;
    final MeasuredBody body;
    Derived derived;
    /** The base among what counts ({@link Heard}). */
    @Nullable
    UUID over;

    /** Somebody who may not decide it says something else, and nobody has looked at it yet. */
    boolean disputed;
    /** The signed month that does not name it, where it came too late; then it counts nowhere. */
    @Nullable
    Month barred;

    Measured(
            UUID fact,
            String posyandu,
            int day,
            Fact.Place place,
            Fact.By by,
            VisitKind kind,
            @Nullable UUID base,
            MeasuredBody body,
            Derived derived) {
        this.fact = fact;
        this.posyandu = posyandu;
        this.day = day;
        this.place = place;
        this.by = by;
        this.kind = kind;
        this.base = base;
        this.body = body;
        this.derived = derived;
        this.over = base;
    }

    Word word() {
        return new Word(fact, posyandu, day, base, kind.act());
    }

    /** The same, not judged. */
    Measured bare() {
        return new Measured(fact, posyandu, day, place, by, kind, base, body, Derived.NONE);
    }

    static Measured of(Fact fact) {
        return new Measured(
                fact.id(),
                fact.posyandu(),
                Objects.requireNonNull(fact.day(), "measurements are dated"),
                fact.place(),
                fact.by(),
                VisitKind.of(fact.kind()),
                fact.base(),
                MeasuredBody.of(fact.body()),
                Derived.NONE);
    }
}
