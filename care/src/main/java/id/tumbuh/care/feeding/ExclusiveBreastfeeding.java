package id.tumbuh.care.feeding;

import java.util.ArrayList;
import java.util.List;

/** Exclusive breastfeeding month by month (child-growth.md 5.3). */
public final class ExclusiveBreastfeeding {
    /** Reached at this age. */
    public static final int MONTHS = 6;

    private final List<AsiAnswer> answers;

    public ExclusiveBreastfeeding(List<AsiAnswer> answers) {
        this.answers = List.copyOf(answers);
    }

    /** Where a child of so many completed months stands; only months up to its age count. */
    public AsiCourse course(int completedMonths) {
        int last = Math.min(completedMonths, MONTHS - 1);
        if (brokenBy(last)) {
            return AsiCourse.TIDAK_LAGI;
        }
        for (int month = 0; month <= last; month++) {
            boolean current = month == completedMonths;
            if (!current && !answered(month)) {
                return AsiCourse.BELUM_LENGKAP;
            }
        }
        return completedMonths >= MONTHS ? AsiCourse.LULUS : AsiCourse.PROSES;
    }

    /** Whether there is an answer for a month. */
    public boolean answered(int month) {
        for (AsiAnswer answer : answers) {
            if (answer.month() == month) {
                return true;
            }
        }
        return false;
    }

    /** Whether a month up to this one was answered no: what comes after cannot be yes. */
    public boolean brokenBy(int month) {
        for (AsiAnswer answer : answers) {
            if (answer.month() <= month && !answer.exclusive()) {
                return true;
            }
        }
        return false;
    }

    /** The months answered yes after a no: both answers are kept, and somebody has to look at them. */
    public List<Integer> contradictions() {
        List<Integer> months = new ArrayList<>();
        for (AsiAnswer answer : answers) {
            if (answer.exclusive() && brokenBy(answer.month() - 1)) {
                months.add(answer.month());
            }
        }
        return months;
    }
}
