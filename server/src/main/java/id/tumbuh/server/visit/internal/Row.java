package id.tumbuh.server.visit.internal;

import id.tumbuh.server.foundation.ScopePath;
import id.tumbuh.server.sync.Fact;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code measurement}: what the fact said, and what was derived from it and its neighbours. */
final class Row {
    final UUID fact;
    final UUID subject;
    UUID person;
    final String posyandu;
    ScopePath path;
    final int day;
    final @Nullable UUID session;
    final Fact.Place place;
    final Fact.By by;
    final VisitKind kind;
    final @Nullable UUID base;
    final MeasuredBody body;
    final UUID device;
    final UUID actor;
    Derived derived;

    Row(
            UUID fact,
            UUID subject,
            UUID person,
            String posyandu,
            ScopePath path,
            int day,
            @Nullable UUID session,
            Fact.Place place,
            Fact.By by,
            VisitKind kind,
            @Nullable UUID base,
            MeasuredBody body,
            UUID device,
            UUID actor,
            Derived derived) {
        this.fact = fact;
        this.subject = subject;
        this.person = person;
        this.posyandu = posyandu;
        this.path = path;
        this.day = day;
        this.session = session;
        this.place = place;
        this.by = by;
        this.kind = kind;
        this.base = base;
        this.body = body;
        this.device = device;
        this.actor = actor;
        this.derived = derived;
    }

    static Row of(Fact fact, UUID person, ScopePath path) {
        if (fact.day() == null) {
            throw new IllegalStateException("a visit without a day");
        }
        return new Row(
                fact.id(),
                fact.person(),
                person,
                fact.posyandu(),
                path,
                fact.day(),
                fact.session(),
                fact.place(),
                fact.by(),
                VisitKind.of(fact.kind()),
                fact.base(),
                MeasuredBody.of(fact.body()),
                fact.device(),
                fact.actor(),
                Derived.NONE);
    }
}
