package id.tumbuh.server.watch.internal;

import id.tumbuh.care.month.Period;
import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.GeneralProblem;
import id.tumbuh.server.foundation.Problem;
import id.tumbuh.server.foundation.Scoped;
import id.tumbuh.server.month.Late;
import id.tumbuh.server.people.Children;
import id.tumbuh.server.sync.Fact;
import id.tumbuh.server.sync.FactDraft;
import id.tumbuh.server.sync.Facts;
import id.tumbuh.server.sync.Outcome;
import id.tumbuh.server.sync.Posyandus;
import id.tumbuh.server.sync.State;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Referrals that the staff make at the desk. */
@Component
public class ReferralDesk {
    private static final String SAME_DAY = """
            select fact, body from entry
            where person = ? and day = ? and actor = ? and kind = 3 and base is null and standing = 0 order by fact""";

    private final Children children;
    private final Posyandus posyandus;
    private final Facts facts;
    private final Late late;
    private final Scoped scoped;
    private final JdbcTemplate jdbc;
    private final JsonMapper json;
    private final Clock clock;

    ReferralDesk(
            Children children,
            Posyandus posyandus,
            Facts facts,
            Late late,
            Scoped scoped,
            JdbcTemplate jdbc,
            JsonMapper json,
            Clock clock) {
        this.children = children;
        this.late = late;
        this.scoped = scoped;
        this.jdbc = jdbc;
        this.json = json;
        this.posyandus = posyandus;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * Somebody sent on today.
     *
     * @param to PUSTU, PUSKESMAS or RUMAH_SAKIT
     * @param why codes
     * @param on the day of the visit it is about: while that month can still be signed the referral counts there
     */
    public record Referral(
            @Nullable UUID person,
            @Nullable String to,
            @Nullable List<@Nullable String> why,
            @Nullable Boolean urgent,
            @Nullable LocalDate on,
            @Nullable String note) {}

    public Outcome refer(Caller caller, Referral referral) {
        UUID person = referral.person();
        Children.Child child =
                person == null ? null : children.find(Set.of(person)).get(person);
        Posyandus.Site site =
                child == null ? null : posyandus.find(Set.of(child.posyandu())).get(child.posyandu());
        if (child == null || site == null || !caller.scope().contains(child.path())) {
            throw new Problem(GeneralProblem.NOT_FOUND);
        }
        int today = (int) LocalDate.now(clock.withZone(site.zone())).toEpochDay();
        return scoped.in(caller.scope(), () -> {
            facts.hold(site.id());
            FactDraft draft = new FactDraft(
                    "visit.referred",
                    1,
                    site.id(),
                    child.person(),
                    null,
                    today,
                    Fact.Place.FACILITY,
                    Fact.By.NAKES,
                    body(referral, counted(site, referral.on(), today)),
                    null);
            UUID made = made(caller, draft);
            return made == null ? facts.write(caller, draft) : new Outcome(made, State.ACCEPTED, true, null, List.of());
        });
    }

    /** The day on which it counts, where that is another one than today: of an earlier day whose month can still be signed. */
    private @Nullable LocalDate counted(Posyandus.Site site, @Nullable LocalDate on, int today) {
        if (on == null || on.toEpochDay() >= today) {
            return null;
        }
        Late.Proposed signed = late.of(
                site, Objects.requireNonNull(Period.parse(YearMonth.from(on).toString())));
        return signed == null || signed.open() ? on : null;
    }

    /** The same by the same hand on the same day: who presses twice refers once. */
    private @Nullable UUID made(Caller caller, FactDraft draft) {
        record Made(UUID fact, JsonNode body) {}
        List<Made> today = jdbc.query(
                SAME_DAY,
                (row, number) -> new Made(row.getObject("fact", UUID.class), json.readTree(row.getString("body"))),
                draft.subject(),
                draft.day(),
                caller.account());
        return today.stream()
                .filter(one -> one.body().equals(draft.body()))
                .map(Made::fact)
                .findFirst()
                .orElse(null);
    }

    private static ObjectNode body(Referral referral, @Nullable LocalDate counted) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("to", referral.to());
        if (referral.why() != null) {
            referral.why().forEach(body.putArray("why")::add);
        }
        body.put("urgent", Boolean.TRUE.equals(referral.urgent()));
        if (counted != null) {
            body.put("on", counted.toString());
        }
        if (referral.note() != null) {
            body.put("note", referral.note());
        }
        return body;
    }
}
