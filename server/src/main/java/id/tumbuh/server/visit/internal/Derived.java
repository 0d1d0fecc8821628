package id.tumbuh.server.visit.internal;

import id.tumbuh.growth.Score;
import id.tumbuh.growth.message.Message;
import id.tumbuh.growth.plausibility.Doubt;
import id.tumbuh.growth.verdict.Alert;
import id.tumbuh.growth.verdict.Finding;
import id.tumbuh.growth.verdict.Index;
import id.tumbuh.growth.verdict.Verdict;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * What the rules say of a measurement, as stored.
 *
 * @param conflict another measurement of the day or another correction says something else, and nobody has chosen
 * @param inDoubt the weight is not believed before somebody has looked
 * @param measureAgain the scale or the board should be used once more; not stored, as only the proposal of the day is made by it
 * @param z hundredths, in the order BB/U, TB/U, BB/TB, IMT/U, LK/U, LiLA/U; null where there is none
 * @param statuses codes in the order of {@link Index}, of those that have one
 */
record Derived(
        Standing standing,
        boolean conflict,
        boolean inDoubt,
        boolean measureAgain,
        @Nullable Integer ageDays,
        @Nullable String letter,
        Zs z,
        @Nullable String statuses,
        @Nullable String alerts,
        @Nullable String doubts,
        @Nullable String rules) {

    /** The order is stored. */
    enum Standing {
        OFFICIAL,
        OTHER,
        CORRECTED_SINCE,
        WITHDRAWN,
        DECISION,
        /** Came after its month was signed. */
        PROPOSAL,
        /** Said by somebody who did not have the person that day, or taken back since ({@link Heard}). */
        UNHEARD
    }

    /** Hundredths of z. */
    record Zs(
            @Nullable Integer bbu,
            @Nullable Integer tbu,
            @Nullable Integer bbtb,
            @Nullable Integer imtu,
            @Nullable Integer lku,
            @Nullable Integer lilau) {
        static final Zs NONE = new Zs(null, null, null, null, null, null);
    }

    static final Derived NONE = without(Standing.OFFICIAL);

    /** For rows that are not judged. */
    static Derived without(Standing standing) {
        return new Derived(standing, false, false, false, null, null, Zs.NONE, null, null, null, null);
    }

    Derived with(boolean otherConflict, boolean otherDoubt) {
        return new Derived(
                standing, otherConflict, otherDoubt, measureAgain, ageDays, letter, z, statuses, alerts, doubts, rules);
    }

    Derived as(Standing other) {
        return new Derived(other, conflict, inDoubt, measureAgain, ageDays, letter, z, statuses, alerts, doubts, rules);
    }

    /**
     * As the rules say it.
     *
     * @param verified somebody has looked at the weight: it is no longer in doubt, and not the one to be taken again
     */
    static Derived of(Verdict verdict, Standing standing, boolean verified) {
        Zs z = new Zs(
                hundredths(verdict, Index.BB_U),
                hundredths(verdict, Index.TB_U),
                hundredths(verdict, Index.BB_TB),
                hundredths(verdict, Index.IMT_U),
                hundredths(verdict, Index.LK_U),
                hundredths(verdict, Index.LILA_U));
        StringJoiner statuses = new StringJoiner(" ");
        for (Finding finding : verdict.findings()) {
            if (finding.status() != null) {
                statuses.add(finding.status().code());
            }
        }
        StringJoiner alerts = new StringJoiner(" ");
        for (Alert alert : verdict.alerts()) {
            alerts.add(alert.code());
        }
        StringJoiner doubts = new StringJoiner(" ");
        boolean inDoubt = false;
        boolean measureAgain = false;
        for (Message doubt : verdict.doubts()) {
            doubts.add(doubt.code().code());
            inDoubt |= !verified && doubt.code() instanceof Doubt kind && kind.withholdsWeight();
            measureAgain |= !verified && doubt.code() instanceof Doubt kind && kind.asksToMeasureAgain();
        }
        return new Derived(
                standing,
                false,
                inDoubt,
                measureAgain,
                verdict.age() == null ? null : verdict.age().days(),
                verdict.kms() == null || verdict.kms().letter() == null
                        ? null
                        : verdict.kms().letter().code(),
                z,
                text(statuses),
                text(alerts),
                text(doubts),
                verdict.ruleSet());
    }

    /** Whether a rule doubts the weight itself, whoever has looked at it. */
    boolean doubtsWeight() {
        boolean doubts = false;
        for (Doubt doubt : Doubt.values()) {
            doubts |= doubt.withholdsWeight()
                    && this.doubts != null
                    && List.of(this.doubts.split(" ")).contains(doubt.code());
        }
        return doubts;
    }

    private static @Nullable String text(StringJoiner joined) {
        return joined.length() == 0 ? null : joined.toString();
    }

    private static @Nullable Integer hundredths(Verdict verdict, Index index) {
        return verdict.finding(index).score() instanceof Score.Value value && Double.isFinite(value.z())
                ? Integer.valueOf((int) Math.rint(value.z() * 100))
                : null;
    }
}
