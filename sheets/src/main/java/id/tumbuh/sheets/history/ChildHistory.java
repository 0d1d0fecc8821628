package id.tumbuh.sheets.history;

import id.tumbuh.growth.Age;
import id.tumbuh.growth.Indicator;
import id.tumbuh.growth.Measures;
import id.tumbuh.growth.Position;
import id.tumbuh.growth.Score;
import id.tumbuh.growth.Sex;
import id.tumbuh.growth.arithmetic.Rounding;
import id.tumbuh.growth.calendar.CivilDate;
import id.tumbuh.growth.increment.IncrementScore;
import id.tumbuh.growth.increment.Increments;
import id.tumbuh.growth.increment.Velocity;
import id.tumbuh.growth.kms.Kms;
import id.tumbuh.growth.kms.KmsFinding;
import id.tumbuh.growth.kms.KmsHistory;
import id.tumbuh.growth.kms.NoLetter;
import id.tumbuh.growth.kms.Register;
import id.tumbuh.growth.kms.Weighing;
import id.tumbuh.growth.message.Message;
import id.tumbuh.growth.plausibility.Doubt;
import id.tumbuh.growth.plausibility.Earlier;
import id.tumbuh.growth.plausibility.Plausibility;
import id.tumbuh.growth.score.ChildScores;
import id.tumbuh.growth.score.Columns;
import id.tumbuh.growth.verdict.RuleSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The rows of one child, in order of days, and what they say together. */
final class ChildHistory {
    private static final double GRAMS = 1000;
    private static final double MOST_KILOGRAMS = 1_000_000;
    private static final Comparator<PastRow> BY_DAY =
            Comparator.comparingInt(PastRow::day).thenComparingLong(PastRow::row);

    private final List<PastRow> rows;
    private final @Nullable Integer birthDay;
    private final boolean asBoth;
    private final Held held;
    private final RuleSet rules;
    private final Plausibility plausibility;
    private final RowHistory[] results;
    /** Rows, by index, that count for their calendar month. */
    private final List<Integer> counting = new ArrayList<>();

    /** Whether a posyandu, by its key, is known to have been open in a calendar month. */
    interface Held {
        boolean inMonth(long posyandu, int month);
    }

    /**
     * A child.
     *
     * @param birthDay null where no row tells it
     * @param asBoth judge every row as a boy's and as a girl's; else as its own sex, and without one where it tells none
     */
    ChildHistory(List<PastRow> unordered, @Nullable Integer birthDay, boolean asBoth, Held held, RuleSet rules) {
        this.rows = unordered.stream().sorted(BY_DAY).toList();
        this.birthDay = birthDay;
        this.asBoth = asBoth;
        this.held = held;
        this.rules = rules;
        this.plausibility = new Plausibility(rules.limits());
        this.results = new RowHistory[rows.size()];
    }

    /** Tells the result of each row, by its ordinal in the file, on top of what is known of all of them. */
    void tell(Results out, RowHistory start) {
        Arrays.fill(results, start.asIdentified());
        results[0] = results[0].asFirst();
        results[results.length - 1] = results[results.length - 1].asNewest();
        choose();
        doubts();
        boolean clash = sexClash();
        if (asBoth) {
            letters(Sex.MALE, false, row -> true);
            letters(Sex.FEMALE, true, row -> true);
        } else {
            letters(Sex.MALE, false, row -> row.sex() == Columns.MALE);
            letters(Sex.FEMALE, true, row -> row.sex() == Columns.FEMALE);
            letters(null, false, row -> row.sex() == Columns.UNKNOWN);
        }
        for (int at = 0; at < results.length; at++) {
            out.put(rows.get(at).row(), clash ? results[at].asSexClash() : results[at]);
        }
    }

    /** The first weighing of a calendar month counts; a file does not tell which day was the posyandu's. */
    private void choose() {
        int month = Integer.MIN_VALUE;
        for (int at = 0; at < rows.size(); at++) {
            PastRow row = rows.get(at);
            if (at > 0 && sameVisit(rows.get(at - 1), row)) {
                results[at] = results[at].asRepeated();
            }
            if (!(row.weightKg() > 0)) {
                continue;
            }
            int now = CivilDate.monthNumber(row.day());
            if (now == month) {
                results[at] = results[at].asSecondInMonth();
            } else {
                counting.add(at);
                month = now;
            }
        }
    }

    /** One child noted as a boy and as a girl: each row is judged as it says, and marked. */
    private boolean sexClash() {
        boolean boy = false;
        boolean girl = false;
        for (PastRow row : rows) {
            boy |= row.sex() == Columns.MALE;
            girl |= row.sex() == Columns.FEMALE;
        }
        return boy && girl;
    }

    /** Against the last weight, length and head circumference that are known, which need not be of one visit. */
    private void doubts() {
        Earlier before = earlier(rows.get(0));
        for (int at = 1; at < rows.size(); at++) {
            PastRow now = rows.get(at);
            Earlier visit = earlier(now);
            Measures measures = new Measures(
                    visit.weightKg(), visit.lengthCm(), visit.position(), visit.headCm(), null, null, null, false);
            for (Message doubt : plausibility.against(before, now.day(), measures)) {
                results[at] = results[at].with((Doubt) doubt.code());
            }
            before = before.then(visit);
        }
    }

    private static Earlier earlier(PastRow row) {
        return new Earlier(row.day(), known(row.weightKg()), known(row.lengthCm()), position(row), known(row.headCm()));
    }

    /** The letters of the rows that are judged by that sex; all of the child's weighings count for them. */
    private void letters(@Nullable Sex sex, boolean girl, Predicate<PastRow> judged) {
        if (rows.stream().noneMatch(judged)) {
            return;
        }
        List<Weighing> weighings = new ArrayList<>();
        for (int at : counting) {
            PastRow row = rows.get(at);
            int grams = Rounding.halfUp(Math.min(row.weightKg(), MOST_KILOGRAMS) * GRAMS);
            weighings.add(new Weighing(row.day(), grams, inDoubt(sex, row)));
        }
        KmsHistory history = new KmsHistory(sex, birthDay, weighings, Register.PARTIAL, this::heldInMonth);
        List<KmsFinding> findings = Kms.findings(history, rules.kbm());
        List<Increments.Earlier> earlier = new ArrayList<>();
        for (int nth = 0; nth < counting.size(); nth++) {
            Weighing weighing = weighings.get(nth);
            int at = counting.get(nth);
            if (judged.test(rows.get(at))) {
                results[at] = results[at].with(
                        girl,
                        nth == 0 ? withoutPast(findings.get(0)) : findings.get(nth),
                        faltering(sex, earlier, weighing));
            }
            if (!weighing.inDoubt()) {
                earlier.add(new Increments.Earlier(weighing.day(), weighing.grams()));
            }
        }
    }

    /** A file never gives a first weighing a letter, not even the one that says "in doubt". */
    private static KmsFinding withoutPast(KmsFinding first) {
        return first.letter() == null
                ? first
                : new KmsFinding(null, NoLetter.TANPA_RIWAYAT, null, null, null, false, false);
    }

    private boolean faltering(@Nullable Sex sex, List<Increments.Earlier> earlier, Weighing now) {
        if (sex == null || now.inDoubt() || birthDay == null || now.day() < birthDay) {
            return false;
        }
        IncrementScore increment = Increments.newest(Velocity.WEIGHT, sex, birthDay, earlier, now.day(), now.grams());
        return increment != null && increment.faltering();
    }

    /** Asked for the month before a weighing, of the posyandu of that weighing: an O would be said there. */
    private boolean heldInMonth(int month) {
        for (int at : counting) {
            PastRow row = rows.get(at);
            if (CivilDate.monthNumber(row.day()) == month + 1) {
                return held.inMonth(row.posyandu(), month);
            }
        }
        return false;
    }

    /** A weight that cannot be, or that is water too: no gain or loss is read from it. */
    private boolean inDoubt(@Nullable Sex sex, PastRow row) {
        Age age = birthDay == null || row.day() < birthDay ? null : Age.between(birthDay, row.day());
        Doubt doubt = plausibility.weight(row.weightKg(), age == null ? Double.NaN : age.months());
        ChildScores scores = new ChildScores(sex, age, Measures.ofWeight(row.weightKg()));
        return row.oedema()
                || (doubt != null && doubt.withholdsWeight())
                || flagged(scores.of(Indicator.WEIGHT_FOR_AGE))
                || flagged(scores.schoolWeight());
    }

    private static boolean flagged(Score score) {
        return score instanceof Score.Value value && value.flagged();
    }

    private static boolean sameVisit(PastRow a, PastRow b) {
        return a.day() == b.day()
                && Double.compare(a.weightKg(), b.weightKg()) == 0
                && Double.compare(a.lengthCm(), b.lengthCm()) == 0;
    }

    private static @Nullable Position position(PastRow row) {
        return switch (row.position()) {
            case Columns.LYING -> Position.LYING;
            case Columns.STANDING -> Position.STANDING;
            default -> null;
        };
    }

    private static @Nullable Double known(double value) {
        return Double.isNaN(value) ? null : value;
    }
}
