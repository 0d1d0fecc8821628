package id.tumbuh.server.visit.internal;

import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.GeneralProblem;
import id.tumbuh.server.foundation.Problem;
import id.tumbuh.server.foundation.Scoped;
import id.tumbuh.server.people.Children;
import id.tumbuh.server.sync.Fact;
import id.tumbuh.server.sync.FactDraft;
import id.tumbuh.server.sync.Facts;
import id.tumbuh.server.sync.Outcome;
import id.tumbuh.server.sync.Posyandus;
import id.tumbuh.server.sync.State;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What bidan and TPG decide about measurements, services, answers and referrals: each decision becomes a fact that names the one it decides about. */
@Component
public class VisitDesk {
    private static final String COLUMNS = "select fact, subject, person, posyandu, day, session, place, base";
    private static final String MEASUREMENT = COLUMNS + " from measurement where fact = ? and kind < 2";
    private static final String REFERRAL = COLUMNS + " from entry where fact = ? and kind = 3";
    private static final String SAID = among(2, 5);
    /** Also what somebody withdrew who may not: to choose that is to agree. */
    private static final String ANY = among(3, 6);

    private static String among(int measured, int entered) {
        return "select * from (" + COLUMNS + " from measurement where kind < " + measured + " union all " + COLUMNS
                + " from entry where kind < " + entered + ") o where fact = ?";
    }

    private final JdbcTemplate jdbc;
    private final Scoped scoped;
    private final Children children;
    private final Posyandus posyandus;
    private final Facts facts;
    private final Corrections corrections;

    VisitDesk(
            JdbcTemplate jdbc,
            Scoped scoped,
            Children children,
            Posyandus posyandus,
            Facts facts,
            Corrections corrections) {
        this.jdbc = jdbc;
        this.scoped = scoped;
        this.children = children;
        this.posyandus = posyandus;
        this.facts = facts;
        this.corrections = corrections;
    }

    /** A measurement that something is decided about. */
    private record Base(
            UUID fact,
            UUID subject,
            UUID person,
            String posyandu,
            int day,
            @Nullable UUID session,
            Fact.Place place,
            boolean speaksOfAnother) {}

    /** Among several of one day, or several corrections of one, this one counts. */
    public Outcome choose(Caller caller, UUID fact, @Nullable String reason) {
        Base base = base(caller, fact, ANY);
        return write(caller, VisitKind.CHOSEN, base, base.day(), reason(reason));
    }

    /** It never happened, or happened to another child. */
    public Outcome withdraw(Caller caller, UUID fact, @Nullable String reason) {
        Base base = base(caller, fact, SAID);
        return write(caller, VisitKind.WITHDRAWN, base, base.day(), reason(reason));
    }

    /**
     * Says the whole measurement anew. What the rules doubt is asked back once and written with {@code confirmed}: nobody is kept from it.
     *
     * @param day null where the day was right
     * @return as a duplicate the fact that already says the same, where one does
     */
    public Outcome correct(Caller caller, UUID fact, @Nullable LocalDate day, JsonNode body, boolean confirmed) {
        Base base = base(caller, fact, MEASUREMENT);
        int of = day == null ? base.day() : Days.number(day);
        return scoped.in(caller.scope(), () -> {
            facts.hold(posyandu(caller, base, base.speaksOfAnother()));
            UUID same = corrections.saying(fact, of, body);
            if (same != null) {
                return new Outcome(same, State.ACCEPTED, true, null, List.of());
            }
            Outcome outcome = write(caller, VisitKind.CORRECTED, base, of, body);
            if (!confirmed && corrections.isDoubted(outcome.id())) {
                throw Problem.of(VisitProblem.CONFIRM, "/confirm");
            }
            return outcome;
        });
    }

    private static ObjectNode reason(@Nullable String reason) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        if (reason != null) {
            body.put("reason", reason);
        }
        return body;
    }

    private Base base(Caller caller, UUID fact, String among) {
        List<Base> found = scoped.in(
                caller.scope(),
                () -> jdbc.query(
                        among,
                        (row, number) -> new Base(
                                row.getObject("fact", UUID.class),
                                row.getObject("subject", UUID.class),
                                row.getObject("person", UUID.class),
                                row.getString("posyandu"),
                                row.getInt("day"),
                                row.getObject("session", UUID.class),
                                Fact.Place.values()[row.getInt("place")],
                                row.getObject("base", UUID.class) != null),
                        fact));
        if (found.isEmpty()) {
            throw new Problem(GeneralProblem.NOT_FOUND);
        }
        return found.getFirst();
    }

    /** What became of a referral. */
    public Outcome answer(Caller caller, UUID referral, JsonNode body, LocalDate day) {
        Base base = base(caller, referral, REFERRAL);
        return write(caller, EntryKind.REFERRAL_ANSWERED.wire(), base, Days.number(day), body);
    }

    private Outcome write(Caller caller, VisitKind kind, Base base, int day, JsonNode body) {
        return write(caller, kind.wire(), base, day, body);
    }

    private Outcome write(Caller caller, String kind, Base base, int day, JsonNode body) {
        boolean decides = kind.equals(VisitKind.CHOSEN.wire()) || kind.equals(VisitKind.WITHDRAWN.wire());
        FactDraft draft = new FactDraft(
                kind,
                1,
                posyandu(caller, base, decides || base.speaksOfAnother()),
                base.subject(),
                day == base.day() ? base.session() : null,
                day,
                base.place(),
                Fact.By.NAKES,
                body,
                base.fact());
        return facts.write(caller, draft);
    }

    /**
     * Where it was measured, whose settings hold; of somebody who came from elsewhere, where that one belongs now. Who decides, or speaks of
     * what somebody said of a measurement, does so for the home, whose word counts ({@link Heard}), where that is the caller's.
     */
    private String posyandu(Caller caller, Base base, boolean forHome) {
        Children.Child child = children.find(Set.of(base.person())).get(base.person());
        boolean atHome = child != null && caller.scope().contains(child.path());
        Posyandus.Site site = posyandus.find(Set.of(base.posyandu())).get(base.posyandu());
        boolean here = site != null && caller.scope().contains(site.path());
        return child == null || (here && !(forHome && atHome)) ? base.posyandu() : child.posyandu();
    }
}
