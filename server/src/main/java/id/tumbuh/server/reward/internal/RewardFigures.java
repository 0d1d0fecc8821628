package id.tumbuh.server.reward.internal;

import id.tumbuh.care.month.Period;
import id.tumbuh.care.reward.Programme;
import id.tumbuh.care.reward.effect.RewardIndicator;
import id.tumbuh.care.skdn.Ratio;
import id.tumbuh.care.skdn.Skdn;
import id.tumbuh.care.skdn.SkdnRatio;
import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.sync.Posyandus;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The ratios that a month of the programme is looked at with: of the last month that was signed before it. */
@Component
public class RewardFigures {
    private final Untold untold;
    private final JdbcTemplate jdbc;

    RewardFigures(Untold untold, JdbcTemplate jdbc) {
        this.untold = untold;
        this.jdbc = jdbc;
    }

    /** A ratio of the last month that was signed; the programme's own stands first. */
    public record Figure(String ratio, int part, int whole) {}

    /** The numbers of a month in force. */
    private record Signed(int month, Skdn counts) {}

    /** Without those that are held back; none where no month was signed, or no programme holds. */
    List<Figure> of(Caller caller, Posyandus.Site site, Period period, @Nullable Programme programme) {
        List<Signed> last = last(site, period);
        List<Figure> figures = new ArrayList<>();
        if (!last.isEmpty() && programme != null) {
            Signed signed = last.getFirst();
            for (SkdnRatio ratio : RewardIndicator.shown(programme)) {
                if (!untold.isUntold(caller, site.path(), List.of(signed.month()), ratio)) {
                    Ratio of = ratio.of(signed.counts());
                    figures.add(new Figure(ratio.name(), of.part(), of.whole()));
                }
            }
        }
        return figures;
    }

    private List<Signed> last(Posyandus.Site site, Period period) {
        return jdbc.query(
                "select month, s, k, d, n, t, o, b from month_total where posyandu = ? and month < ? order by month desc limit 1",
                (row, number) -> new Signed(
                        row.getInt("month"),
                        new Skdn(
                                row.getInt("s"),
                                row.getInt("k"),
                                row.getInt("d"),
                                row.getInt("n"),
                                row.getInt("t"),
                                row.getInt("o"),
                                row.getInt("b"),
                                0,
                                0,
                                0,
                                0,
                                0)),
                site.id(),
                period.number());
    }
}
