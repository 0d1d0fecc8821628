package id.tumbuh.server.month.internal;

import id.tumbuh.care.month.Period;
import id.tumbuh.server.access.Signers;
import id.tumbuh.server.area.Area;
import id.tumbuh.server.area.AreaLevel;
import id.tumbuh.server.area.Areas;
import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.GeneralProblem;
import id.tumbuh.server.foundation.Problem;
import id.tumbuh.server.foundation.Scope;
import id.tumbuh.server.foundation.Scoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * How well each kader measured, as {@link Quality} says it of a posyandu: over the half year until a month, as in one month nobody measures enough, and
 * only what she wrote herself. A hint for whoever coaches her, no mark: of fewer than twenty weighings nothing is said.
 */
@Component
public class KaderQuality {
    private static final int MONTHS = 6;
    private static final String CARDS =
            """
            with own as (
              select s.posyandu, m.actor, m.by, m.kind, m.weight_g, m.length_mm, m.z_bbu, m.z_tbu, m.z_bbtb, m.statuses, m.doubts,
                     lag(m.weight_g) over month_before as weight_before, lag(m.length_mm) over month_before as length_before
              from month_state s join month_child c on c.signature = s.in_force
              cross join lateral unnest(c.facts) as f(fact) join measurement m on m.fact = f.fact
              where s.path >= ? and s.path < ? and s.month between ? and ? and c.belongs = 0 and m.weight_g is not null
              window month_before as (partition by m.person order by m.day))
            select n.posyandu, n.actor, count(*) as weighed, count(n.length_mm) as measured, count(n.doubts) as doubted,
                   stddev_samp(n.z_bbu) filter (where n.statuses ~ 'BBU_') as sd_bbu,
                   stddev_samp(n.z_tbu) filter (where n.statuses ~ 'TBU_') as sd_tbu,
                   stddev_samp(n.z_bbtb) filter (where n.statuses ~ 'BBTB_') as sd_bbtb,
                   count(n.weight_before) as compared,
                   count(*) filter (where n.weight_before = n.weight_g and n.length_before is not distinct from n.length_mm) as repeated,
            """ + Quality.digits("n.weight_g / 100", "w") + ", " + Quality.digits("n.length_mm", "l") + """

            from own n where n.by = 0 and n.kind = 0
            group by n.posyandu, n.actor order by n.posyandu, n.actor""";

    private final Scoped scoped;
    private final Areas areas;
    private final Signers signers;
    private final JdbcTemplate jdbc;

    KaderQuality(Scoped scoped, Areas areas, Signers signers, JdbcTemplate jdbc) {
        this.scoped = scoped;
        this.areas = areas;
        this.signers = signers;
        this.jdbc = jdbc;
    }

    /**
     * The card of a kader.
     *
     * @param kader her account
     * @param name null for who sees no names
     * @param weighed children weighed by her in the half year
     * @param figures null where she weighed too few to say anything
     */
    public record Card(
            String posyandu,
            String posyanduName,
            UUID kader,
            @Nullable String name,
            int weighed,
            @Nullable Figures figures) {}

    /**
     * What the numbers say.
     *
     * @param doubted measurements that a rule of plausibility doubts
     * @param sdBbu standard deviation of z; what WHO flags has no class and is left out, as in the signed months
     * @param compared measured in the half year before that too
     * @param repeated of these, with the weight and length of the time before
     */
    public record Figures(
            int measured,
            int doubted,
            @Nullable BigDecimal sdBbu,
            @Nullable BigDecimal sdTbu,
            @Nullable BigDecimal sdBbtb,
            int compared,
            int repeated,
            Quality.Digits weights,
            Quality.Digits lengths) {}

    /** The cards of an area of the caller's, not above a puskesmas. */
    public List<Card> of(Caller caller, String place, String periodText) {
        Period period = Readers.period(periodText);
        Area area = areas.find(place)
                .filter(found -> caller.scope().contains(found.path()))
                .orElseThrow(() -> new Problem(GeneralProblem.NOT_FOUND));
        if (area.level().depth() < AreaLevel.PUSKESMAS.depth()) {
            throw Problem.of(GeneralProblem.INVALID, "scope");
        }
        List<Card> cards = scoped.in(
                Scope.of(area.path()),
                () -> jdbc.query(
                        CARDS,
                        (row, number) -> card(row),
                        area.path().from(),
                        area.path().until(),
                        period.plus(1 - MONTHS).number(),
                        period.number()));
        return Readers.seesNames(caller) ? named(cards) : cards;
    }

    private List<Card> named(List<Card> cards) {
        Set<UUID> kader = new HashSet<>();
        cards.forEach(card -> kader.add(card.kader()));
        Map<UUID, String> names = signers.kader(kader);
        List<Card> named = new ArrayList<>();
        for (Card one : cards) {
            named.add(new Card(
                    one.posyandu(),
                    one.posyanduName(),
                    one.kader(),
                    names.get(one.kader()),
                    one.weighed(),
                    one.figures()));
        }
        return named;
    }

    private Card card(ResultSet row) throws SQLException {
        String posyandu = row.getString("posyandu");
        int weighed = row.getInt("weighed");
        return new Card(
                posyandu,
                areas.find(posyandu).map(Area::name).orElse(""),
                row.getObject("actor", UUID.class),
                null,
                weighed,
                weighed < Quality.LEAST ? null : figures(row));
    }

    private static Figures figures(ResultSet row) throws SQLException {
        return new Figures(
                row.getInt("measured"),
                row.getInt("doubted"),
                Quality.deviation(row, "sd_bbu"),
                Quality.deviation(row, "sd_tbu"),
                Quality.deviation(row, "sd_bbtb"),
                row.getInt("compared"),
                row.getInt("repeated"),
                Quality.digits(row, "w"),
                Quality.digits(row, "l"));
    }
}
