package id.tumbuh.server.month.internal;

import id.tumbuh.care.month.Interval;
import id.tumbuh.care.skdn.Ratio;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
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

    static Sums of(ResultSet row, boolean small) throws SQLException {
        int s = row.getInt("s");
        int d = row.getInt("d");
        int n = row.getInt("n");
        int t = row.getInt("t");
        Long owners = row.getObject("k", Long.class);
        Integer k = owners == null ? null : Integer.valueOf(owners.intValue());
        int known = k == null ? 0 : k;
        return new Sums(
                row.getInt("reported"),
                shown(s, small),
                k == null ? null : shown(k, small),
                shown(d, small),
                shown(n, small),
                shown(t, small),
                shown(row.getInt("o"), small),
                shown(row.getInt("b"), small),
                shown(row.getInt("bgm"), small),
                shown(row.getInt("dua_t"), small),
                ratio(known, row.getInt("k_of"), small),
                ratio(d, s, small),
                ratio(row.getInt("d_of_k"), known, small),
                ratio(n, d, small),
                ratio(n, n + t, small),
                ratio(n, s, small),
                ratio(row.getInt("bgm"), d, small),
                prevalence(row.getInt("stunting"), row.getInt("tbu"), s, small),
                prevalence(row.getInt("wasting"), row.getInt("bbtb"), s, small),
                prevalence(row.getInt("underweight"), row.getInt("bbu"), s, small),
                prevalence(row.getInt("overweight"), row.getInt("bbtb"), s, small));
    }

    private static @Nullable Integer shown(int number, boolean small) {
        return isHeld(number, small) ? null : Integer.valueOf(number);
    }

    private static boolean isHeld(int number, boolean small) {
        return small && number > 0 && number < Readers.SMALL;
    }

    private static Share ratio(int part, int whole, boolean small) {
        Ratio ratio = new Ratio(part, whole);
        boolean held = isHeld(part, small) || isHeld(whole, small) || isHeld(Math.abs(whole - part), small);
        return held || !ratio.isKnown()
                ? Share.NONE
                : new Share(part, whole, Figures.tenths(ratio.tenths()), null, null, null);
    }

    private static Share prevalence(int part, int whole, int s, boolean small) {
        Share share = ratio(part, whole, small);
        Interval interval = Interval.of(new Ratio(part, whole));
        Ratio coverage = new Ratio(whole, s);
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
