package id.tumbuh.server.month.internal;

import id.tumbuh.care.month.Interval;
import id.tumbuh.care.skdn.Ratio;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Sums over months in force. A number is null where it is held back as small, and {@code k} also where nobody noted who owns a book.
 *
 * @param reported how many posyandu they are of
 */
public record Sums(
        int reported,
        @Nullable Integer s,
        @Nullable Integer k,
        @Nullable Integer d,
        @Nullable Integer n,
        @Nullable Integer t,
        @Nullable Integer o,
        @Nullable Integer b,
        @Nullable Integer bgm,
        @Nullable Integer twiceT,
        Share kS,
        Share dS,
        Share dK,
        Share nD,
        Share nDPrime,
        Share nS,
        Share bgmD,
        Share stunting,
        Share wasting,
        Share underweight,
        Share overweight) {
    /** Nothing is in force. */
    static final Sums NONE = new Sums(
            0,
            0,
            null,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            Share.NONE,
            Share.NONE,
            Share.NONE,
            Share.NONE,
            Share.NONE,
            Share.NONE,
            Share.NONE,
            Share.NONE,
            Share.NONE,
            Share.NONE,
            Share.NONE);

    /**
     * A part of a whole.
     *
     * @param percent with one decimal; null where there is nothing to divide by, or it is held back
     * @param low of the 95 % interval, of a prevalence
     * @param coverage percent of S that could be judged, of a prevalence
     */
    public record Share(
            @Nullable Integer part,
            @Nullable Integer whole,
            @Nullable BigDecimal percent,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            @Nullable BigDecimal coverage) {
        static final Share NONE = new Share(null, null, null, null, null, null);
    }

    /**
     * A row of sums.
     *
     * @param held the columns that are held back
     */
    static Sums of(ResultSet row, Predicate<String> held) throws SQLException {
        return new Sums(
                row.getInt("reported"),
                shown(row, "s", held),
                row.getObject("k") == null ? null : shown(row, "k", held),
                shown(row, "d", held),
                shown(row, "n", held),
                shown(row, "t", held),
                shown(row, "o", held),
                shown(row, "b", held),
                shown(row, "bgm", held),
                shown(row, "dua_t", held),
                ratio(row, "k", "k_of", held),
                ratio(row, "d", "s", held),
                ratio(row, "d_of_k", "k", held),
                ratio(row, "n", "d", held),
                held.test("n") || held.test("t")
                        ? Share.NONE
                        : share(row.getInt("n"), row.getInt("n") + row.getInt("t")),
                ratio(row, "n", "s", held),
                ratio(row, "bgm", "d", held),
                prevalence(row, "stunting", "tbu", held),
                prevalence(row, "wasting", "bbtb", held),
                prevalence(row, "underweight", "bbu", held),
                prevalence(row, "overweight", "bbtb", held));
    }

    private static @Nullable Integer shown(ResultSet row, String column, Predicate<String> held) throws SQLException {
        return held.test(column) ? null : Integer.valueOf(row.getInt(column));
    }

    private static Share ratio(ResultSet row, String part, String whole, Predicate<String> held) throws SQLException {
        return held.test(part) || held.test(whole) ? Share.NONE : share(row.getInt(part), row.getInt(whole));
    }

    private static Share share(int part, int whole) {
        Ratio ratio = new Ratio(part, whole);
        return ratio.isKnown() ? new Share(part, whole, Figures.tenths(ratio.tenths()), null, null, null) : Share.NONE;
    }

    private static Share prevalence(ResultSet row, String partColumn, String wholeColumn, Predicate<String> held)
            throws SQLException {
        Share share = ratio(row, partColumn, wholeColumn, held);
        int whole = row.getInt(wholeColumn);
        Interval interval = Interval.of(new Ratio(row.getInt(partColumn), whole));
        Ratio coverage = held.test("s") ? new Ratio(0, 0) : new Ratio(whole, row.getInt("s"));
        return share.percent() == null || interval == null
                ? share
                : new Share(
                        share.part(),
                        share.whole(),
                        share.percent(),
                        Figures.tenths(interval.low()),
                        Figures.tenths(interval.high()),
                        coverage.isKnown() ? Figures.tenths(coverage.tenths()) : null);
    }
}
