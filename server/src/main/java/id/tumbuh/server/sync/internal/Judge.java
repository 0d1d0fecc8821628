package id.tumbuh.server.sync.internal;

import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.Role;
import id.tumbuh.server.sync.Fact;
import id.tumbuh.server.sync.FactKind;
import id.tumbuh.server.sync.FactProblem;
import id.tumbuh.server.sync.Posyandus;
import id.tumbuh.server.sync.State;
import id.tumbuh.server.sync.Subjects;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Says what becomes of a fact: first the rights, which end in quarantine, then the content, then what it refers to, for which it waits.
 * The order matters: somebody without rights learns nothing of what is known.
 */
@Component
class Judge {
    /** A phone east of its posyandu may already write tomorrow. */
    private static final int DAYS_AHEAD = 1;

    /** Segments of the path of a posyandu. */
    private static final int POSYANDU_DEPTH = 5;

    /** Sessions are planned for a year, seldom for two. */
    private static final int DAYS_PLANNED = 731;

    /** What is said of days to come. */
    private static final Set<String> PLANNED = Set.of("session.scheduled", "session.cancelled");

    /**
     * A posyandu hears of a move when its phones sync, at the latest on its next open day; until then it weighs in good faith whom it does
     * not have any more.
     */
    static final int DAYS_AFTER_LEAVING = 31;

    /** What says where somebody belongs. */
    private static final Set<String> SENDING = Set.of("person.moved", "person.joined", "person.left");

    private static final int EARLIEST_DAY = (int) LocalDate.of(1900, 1, 1).toEpochDay();

    private final Kinds kinds;
    private final Clock clock;

    Judge(Kinds kinds, Clock clock) {
        this.kinds = kinds;
        this.clock = clock;
    }

    /**
     * What is known when a batch is judged.
     *
     * @param coming persons whom a fact of this batch brings into being, each with the posyandu it was written for
     * @param bases facts that are there and shown, each with the person it is about
     */
    record Known(
            Map<String, Posyandus.Site> sites,
            Map<UUID, Subjects.Known> subjects,
            Map<UUID, String> coming,
            Map<UUID, UUID> bases) {}

    /** @param code null where the fact is simply accepted */
    record Verdict(
            State state, @Nullable String code, @Nullable UUID waitsFor, List<String> warnings) {
        static final Verdict ACCEPTED = new Verdict(State.ACCEPTED, null, null, List.of());

        static Verdict quarantined(FactProblem problem) {
            return quarantined(problem.code());
        }

        static Verdict quarantined(String code) {
            return new Verdict(State.QUARANTINED, code, null, List.of());
        }

        static Verdict held(FactProblem problem, @Nullable UUID waitsFor) {
            return new Verdict(State.HELD, problem.code(), waitsFor, List.of());
        }
    }

    /** Rights alone: who wrote it, for where. Null where nothing speaks against it. Never asked again once a fact is stored. */
    @Nullable
    Verdict rights(Caller caller, Fact fact, Posyandus.@Nullable Site site) {
        if (caller.ended()) {
            return Verdict.quarantined(FactProblem.ACCESS_ENDED);
        }
        if (site == null) {
            return Verdict.quarantined(FactProblem.UNKNOWN_PLACE);
        }
        if (!caller.scope().contains(site.path())) {
            return Verdict.quarantined(FactProblem.OUT_OF_SCOPE);
        }
        boolean enrolled = caller.device() == null
                ? fact.actor().equals(caller.account())
                : caller.deviceActors().contains(fact.actor()) && fact.device().equals(caller.device());
        if (!enrolled) {
            return Verdict.quarantined(FactProblem.NOT_ENROLLED);
        }
        FactKind kind = kinds.find(fact.kind());
        Role role = caller.role();
        if (kind != null && !kind.writers().contains(role)) {
            return Verdict.quarantined(FactProblem.ROLE);
        }
        return null;
    }

    /**
     * A stored fact once more: what it waited for has come, or somebody decided that it is to be taken. Its rights are not asked again, but
     * for the role where the kind was not known before: only phones hand in such, and they are the kader's.
     *
     * @param code why it was not taken so far
     * @param decided somebody who may has decided that it is to be taken
     */
    Verdict again(Fact fact, @Nullable String code, Known known, boolean decided) {
        FactKind kind = kinds.find(fact.kind());
        boolean unknownBefore = FactProblem.UNKNOWN_KIND.code().equals(code);
        if (kind != null && unknownBefore && !kind.writers().contains(Role.KADER)) {
            return Verdict.quarantined(FactProblem.ROLE);
        }
        // No view has anything to say of a place that is not there.
        return known.sites().containsKey(fact.posyandu())
                ? content(fact, known, decided)
                : Verdict.quarantined(FactProblem.UNKNOWN_PLACE);
    }

    /** Whether this release can read what the fact says, down to the codes in its body. */
    boolean understands(Fact fact) {
        FactKind kind = kinds.find(fact.kind());
        return kind != null
                && fact.version() <= kind.version()
                && kind.check().of(fact.body(), fact.version()).stream()
                        .noneMatch(finding -> finding.code().equals(FactProblem.NEWER_VERSION.code()));
    }

    /** Content and what the fact refers to, of a fact that comes for the first time. */
    Verdict content(Caller caller, Fact fact, Known known) {
        Subjects.Known person = fact.subject() == null ? null : known.subjects().get(fact.subject());
        // The staff of both places speak for the one where the person is now.
        boolean ofBoth =
                person != null && caller.device() == null && caller.scope().contains(person.path());
        return content(fact, known, ofBoth);
    }

    /** @param decided what a posyandu wrote after somebody left it is taken all the same */
    private Verdict content(Fact fact, Known known, boolean decided) {
        FactKind kind = kinds.find(fact.kind());
        if (kind == null) {
            return Verdict.held(FactProblem.UNKNOWN_KIND, null);
        }
        if (fact.version() > kind.version()) {
            return Verdict.held(FactProblem.NEWER_VERSION, null);
        }
        if (kind.dated() && fact.day() == null) {
            return Verdict.quarantined(FactProblem.DAY);
        }
        Posyandus.Site site = known.sites().get(fact.posyandu());
        if (fact.day() != null && site != null) {
            long today = LocalDate.now(clock.withZone(site.zone())).toEpochDay();
            int ahead = PLANNED.contains(kind.name()) ? DAYS_PLANNED : DAYS_AHEAD;
            if (fact.day() > today + ahead) {
                return Verdict.quarantined(FactProblem.FUTURE_DAY);
            }
            if (fact.day() < EARLIEST_DAY) {
                return Verdict.quarantined(FactProblem.DAY);
            }
        }
        List<String> warnings = new ArrayList<>();
        for (FactKind.Finding finding : kind.check().of(fact.body(), fact.version())) {
            if (finding.code().equals(FactProblem.NEWER_VERSION.code())) {
                return Verdict.held(FactProblem.NEWER_VERSION, null);
            }
            if (finding.fatal()) {
                return Verdict.quarantined(finding.code());
            }
            warnings.add(finding.code());
        }
        Verdict waiting = references(fact, kind, known, decided);
        return waiting != null ? waiting : new Verdict(State.ACCEPTED, null, null, warnings);
    }

    private static @Nullable Verdict references(Fact fact, FactKind kind, Known known, boolean decided) {
        if (kind.about() == FactKind.About.PLACE) {
            // What is of a place names nobody: or the place's word would travel with that person.
            return fact.subject() == null ? null : Verdict.quarantined(FactProblem.BODY);
        }
        if (kind.about() == FactKind.About.PERSON_OR_PLACE && fact.subject() == null) {
            return null;
        }
        if (fact.subject() == null) {
            return Verdict.quarantined(FactProblem.BODY);
        }
        for (String place : Entry.places(fact)) {
            Posyandus.Site site = known.sites().get(place);
            if (site != null && site.path().depth() != POSYANDU_DEPTH) {
                return Verdict.quarantined(FactProblem.NOT_A_POSYANDU);
            }
        }
        Subjects.Known person = known.subjects().get(fact.subject());
        String coming = known.coming().get(fact.subject());
        if (kind.about() == FactKind.About.NEW_PERSON) {
            return isTaken(fact.posyandu(), person, coming) ? Verdict.quarantined(FactProblem.SUBJECT_TAKEN) : null;
        }
        if (person == null && coming == null) {
            return Verdict.held(FactProblem.UNKNOWN_SUBJECT, fact.subject());
        }
        if (person != null && !person.places().contains(fact.posyandu())) {
            return Verdict.held(FactProblem.NOT_A_MEMBER, fact.subject());
        }
        if (person != null && !decided && hasEnded(fact, kind, person)) {
            return new Verdict(State.QUARANTINED, FactProblem.MEMBERSHIP_ENDED.code(), fact.subject(), List.of());
        }
        return base(fact, known);
    }

    /**
     * Whether the posyandu had left it to others by then. What was done until the person left is taken however late it comes, and for a
     * while what is done for the person after it; who the person is, and above all where, the others say from that day on. As the sender
     * chooses the day, nobody who is left can fetch somebody back by an earlier one.
     */
    private static boolean hasEnded(Fact fact, FactKind kind, Subjects.Known person) {
        Integer left = person.left().get(fact.posyandu());
        if (left == null || fact.posyandu().equals(person.posyandu())) {
            return false;
        }
        if (SENDING.contains(kind.name())) {
            String to = fact.body().path("to").asString("");
            return fact.base() != null || !(to.isEmpty() || to.equals(person.posyandu())) || day(fact) > left;
        }
        return day(fact) > left + (kind.about().concernsThePersonItself() ? 0 : DAYS_AFTER_LEAVING);
    }

    /** As views take it: the day of the device's clock where it names none. */
    private static long day(Fact fact) {
        return fact.day() != null
                ? fact.day()
                : fact.at().atZone(ZoneOffset.UTC).toLocalDate().toEpochDay();
    }

    /**
     * Which of several registrations counts goes by their ids, which the senders choose. So they may only come from one posyandu, and none
     * after the person was anywhere else: or whoever learnt the id could fetch the person to another place.
     */
    private static boolean isTaken(String posyandu, Subjects.@Nullable Known person, @Nullable String coming) {
        boolean elsewhere = person != null && !person.places().equals(Set.of(posyandu));
        return elsewhere || (coming != null && !coming.equals(posyandu));
    }

    private static @Nullable Verdict base(Fact fact, Known known) {
        if (fact.base() == null) {
            return null;
        }
        UUID about = known.bases().get(fact.base());
        if (about == null) {
            return Verdict.held(FactProblem.UNKNOWN_BASE, fact.base());
        }
        return about.equals(fact.subject()) ? null : Verdict.quarantined(FactProblem.BASE_OF_ANOTHER);
    }
}
