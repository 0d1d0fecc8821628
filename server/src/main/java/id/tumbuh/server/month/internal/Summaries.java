package id.tumbuh.server.month.internal;

import id.tumbuh.care.month.Period;
import id.tumbuh.server.area.Area;
import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.Scoped;
import id.tumbuh.server.month.Gathered;
import id.tumbuh.server.month.MonthSummary;
import id.tumbuh.server.month.Shown;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A month told whole: what was signed last, else the register for who may see it. */
@Component
class Summaries {
    private static final String EXPLAINED = """
            select f.explained from month_state s join month_fact f on f.fact = s.in_force where s.posyandu = ? and s.month = ?""";

    private final Months months;
    private final Scoped scoped;
    private final JdbcTemplate jdbc;
    private final JsonMapper json;

    Summaries(Months months, Scoped scoped, JdbcTemplate jdbc, JsonMapper json) {
        this.months = months;
        this.scoped = scoped;
        this.jdbc = jdbc;
        this.json = json;
    }

    MonthSummary of(Caller caller, Area area, Period period) {
        String id = area.id();
        Months.Month signed = months.month(caller, id, period.text(), Months.Of.SIGNED, null);
        Months.Month month =
                signed.of() == null ? months.month(caller, id, period.text(), Months.Of.DRAFT, null) : signed;
        boolean draft = month.of() == Months.Of.DRAFT;
        boolean words = Readers.seesNames(caller);
        JsonNode reasons = words && !draft ? explained(caller, id, period) : json.createObjectNode();
        return new MonthSummary(
                area,
                period,
                new Gathered.Stand(draft, month.state(), month.version(), month.asOf(), month.signedAt()),
                month.hash(),
                month.rules(),
                month.counts().stream()
                        .map(count -> new MonthSummary.Item(count.text(), ShownNumbers.shown(count)))
                        .toList(),
                month.shares().stream().map(Summaries::figure).toList(),
                month.identities().stream()
                        .map(check ->
                                new MonthSummary.Check(check.text(), check.holds(), reason(reasons, check.identity())))
                        .toList(),
                months.steps(caller, id, period.text()).stream()
                        .map(step -> step(step, words))
                        .toList());
    }

    private static @Nullable String reason(JsonNode reasons, String identity) {
        String reason = reasons.path(identity).asString("");
        return reason.isBlank() ? null : reason;
    }

    private static MonthSummary.Figure figure(Figures.Share share) {
        Shown.Without without =
                share.suppressed() ? Shown.Without.HELD_BACK : share.recorded() ? null : Shown.Without.NOT_RECORDED;
        return new MonthSummary.Figure(
                share.text(),
                without,
                share.part(),
                share.whole(),
                share.percent(),
                share.low(),
                share.high(),
                share.coverage());
    }

    private static MonthSummary.Step step(Standing.Step step, boolean words) {
        return new MonthSummary.Step(
                step.kind(), step.version(), words ? step.actor() : null, step.at(), step.reason(), step.conflict());
    }

    private JsonNode explained(Caller caller, String posyandu, Period period) {
        List<String> found =
                scoped.in(caller.scope(), () -> jdbc.queryForList(EXPLAINED, String.class, posyandu, period.number()));
        String text = found.isEmpty() ? null : found.getFirst();
        return text == null ? json.createObjectNode() : json.readTree(text);
    }
}
