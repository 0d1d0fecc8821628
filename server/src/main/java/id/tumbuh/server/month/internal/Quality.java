package id.tumbuh.server.month.internal;

import id.tumbuh.care.month.DigitPreference;
import id.tumbuh.care.month.Period;
import id.tumbuh.server.area.Area;
import id.tumbuh.server.area.AreaLevel;
import id.tumbuh.server.area.Areas;
import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.GeneralProblem;
import id.tumbuh.server.foundation.Problem;
import id.tumbuh.server.foundation.Scope;
import id.tumbuh.server.foundation.Scoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * How well each posyandu measured, as a hint to whoever coaches its kader: favoured last digits, doubted values, the spread of z, and
 * children who weigh and measure to the gram what they did the month before (child-growth.md 8.3). From what was signed.
 */
@Component
public class Quality {
    /** Below this no score says anything. */
    static final int LEAST = 20;

    private static final int DIGITS = 10;
    private static final String CARDS = """
            with now as (
              select c.posyandu, c.person, c.weight_g, c.length_mm, c.z_bbu, c.z_tbu, c.z_bbtb, c.marks
              from month_state s join month_child c on c.signature = s.in_force
              where s.path >= ? and s.path < ? and s.month = ? and c.belongs = 0 and c.weight_g is not null),
            before as (
              select c.person, c.weight_g, c.length_mm
              from month_state s join month_child c on c.signature = s.in_force
              where s.path >= ? and s.path < ? and s.month = ? and c.belongs = 0 and c.weight_g is not null)
            select n.posyandu, count(*) as weighed, count(n.length_mm) as measured,
                   count(*) filter (where 'RAGU' = any(n.marks)) as doubted,
                   stddev_samp(n.z_bbu) as sd_bbu, stddev_samp(n.z_tbu) as sd_tbu, stddev_samp(n.z_bbtb) as sd_bbtb,
                   count(b.person) as compared,
                   count(*) filter (where b.weight_g = n.weight_g and b.length_mm is not distinct from n.length_mm) as repeated,
            """ + digits("n.weight_g / 100", "w") + ", " + digits("n.length_mm", "l") + """

            from now n left join before b on b.person = n.person
            group by n.posyandu""";

    private final Scoped scoped;
    private final Areas areas;
    private final JdbcTemplate jdbc;

    Quality(Scoped scoped, Areas areas, JdbcTemplate jdbc) {
        this.scoped = scoped;
        this.areas = areas;
        this.jdbc = jdbc;
    }

    static String digits(String of, String name) {
        List<String> counts = new ArrayList<>();
        for (int digit = 0; digit < DIGITS; digit++) {
            counts.add("count(*) filter (where " + of + " % 10 = " + digit + ") as " + name + digit);
        }
        return String.join(", ", counts);
    }

    /**
     * How favoured some last digits are.
     *
     * @param counts of the digits 0 to 9
     * @param score 0 where each is as frequent; null for too few to say
     */
    public record Digits(List<Integer> counts, @Nullable BigDecimal score, DigitPreference.@Nullable Grade grade) {}

    /**
     * The card of a posyandu.
     *
     * @param doubted children of whom a rule of plausibility doubts something
     * @param sdBbu standard deviation of z; null for fewer than two
     * @param compared children weighed in the month before too
     * @param repeated of these, with the same weight and length
     */
    public record Card(
            String posyandu,
            String name,
            int weighed,
            int measured,
            int doubted,
            @Nullable BigDecimal sdBbu,
            @Nullable BigDecimal sdTbu,
            @Nullable BigDecimal sdBbtb,
            int compared,
            int repeated,
            Digits weights,
            Digits lengths) {}

    /** The cards of an area of the caller's, not above a puskesmas. */
    public List<Card> of(Caller caller, String place, String periodText) {
        Period period = Readers.period(periodText);
        Area area = areas.find(place)
                .filter(found -> caller.scope().contains(found.path()))
                .orElseThrow(() -> new Problem(GeneralProblem.NOT_FOUND));
        if (area.level().depth() < AreaLevel.PUSKESMAS.depth()) {
            throw Problem.of(GeneralProblem.INVALID, "scope");
        }
        String from = area.path().from();
        String until = area.path().until();
        return scoped.in(
                Scope.of(area.path()),
                () -> jdbc.query(
                        CARDS,
                        (row, number) -> card(row),
                        from,
                        until,
                        period.number(),
                        from,
                        until,
                        period.plus(-1).number()));
    }

    private Card card(ResultSet row) throws SQLException {
        String posyandu = row.getString("posyandu");
        return new Card(
                posyandu,
                areas.find(posyandu).map(Area::name).orElse(""),
                row.getInt("weighed"),
                row.getInt("measured"),
                row.getInt("doubted"),
                deviation(row, "sd_bbu"),
                deviation(row, "sd_tbu"),
                deviation(row, "sd_bbtb"),
                row.getInt("compared"),
                row.getInt("repeated"),
                digits(row, "w"),
                digits(row, "l"));
    }

    /** Of hundredths, as z. */
    static @Nullable BigDecimal deviation(ResultSet row, String column) throws SQLException {
        BigDecimal hundredths = row.getBigDecimal(column);
        return hundredths == null ? null : hundredths.movePointLeft(2).setScale(2, RoundingMode.HALF_UP);
    }

    static Digits digits(ResultSet row, String name) throws SQLException {
        List<Integer> shown = new ArrayList<>();
        int[] counts = new int[DIGITS];
        int all = 0;
        for (int digit = 0; digit < DIGITS; digit++) {
            counts[digit] = row.getInt(name + digit);
            shown.add(counts[digit]);
            all += counts[digit];
        }
        if (all < LEAST) {
            return new Digits(shown, null, null);
        }
        double score = DigitPreference.score(counts);
        return new Digits(shown, BigDecimal.valueOf(score), DigitPreference.grade(score));
    }
}
