package id.tumbuh.care.due;

import id.tumbuh.care.rule.Choice;
import id.tumbuh.care.rule.Rule;
import id.tumbuh.care.service.Birthday;
import id.tumbuh.care.service.Deliverable;
import id.tumbuh.care.service.DueList;
import id.tumbuh.care.service.Served;
import id.tumbuh.care.service.Service;
import id.tumbuh.care.service.Why;
import id.tumbuh.growth.calendar.CivilDate;
import id.tumbuh.growth.message.Argument;
import id.tumbuh.growth.message.Message;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is given in certain months: vitamin A in February and August, deworming in August (child-growth.md 5.2). One dose a child
 * and round: a round reaches from its month to the next round's, so that who was served late is not served twice.
 */
final class Rounds {
    private static final int FEBRUARY = 2;
    private static final int AUGUST = 8;
    private static final int HALF_YEAR = 6;
    private static final int YEAR = 12;
    private static final int MORE_DAYS = 7;

    private static final int BLUE_FROM = 6;
    private static final int RED_FROM = 12;
    private static final int OLDER_FROM = 24;
    private static final int UNTIL_BEFORE = 60;

    private final ChildOnDay child;

    private Rounds(ChildOnDay child) {
        this.child = child;
    }

    static void add(ChildOnDay child) {
        Rounds rounds = new Rounds(child);
        rounds.vitaminA();
        rounds.deworming();
    }

    private void vitaminA() {
        int month = roundMonth(true);
        if (month < 0) {
            return;
        }
        int until = lastDay(month);
        boolean eligible =
                child.aged(BLUE_FROM, UNTIL_BEFORE - 1) && child.reached(BLUE_FROM) <= Birthday.lastOfMonth(month);
        if (!eligible) {
            return;
        }
        boolean blue = child.months() < RED_FROM;
        int since = Math.max(Birthday.firstOfMonth(month), child.reached(blue ? BLUE_FROM : RED_FROM));
        int last = Math.min(until, child.dayBefore(blue ? RED_FROM : UNTIL_BEFORE));
        child.due()
                .add(
                        blue ? Service.VITAMIN_A_BIRU : Service.VITAMIN_A_MERAH,
                        since,
                        last,
                        eitherColour(Birthday.firstOfMonth(month), Birthday.lastOfMonth(month + HALF_YEAR - 1)),
                        Rule.VITAMIN_A,
                        List.of(Message.of(Why.BULAN_VITAMIN_A), age()));
    }

    private void deworming() {
        boolean twice = child.rules().has(Choice.DEWORMING_FEBRUARY_AUGUST);
        int month = roundMonth(twice);
        boolean eligible = month >= 0
                && child.aged(RED_FROM, UNTIL_BEFORE - 1)
                && child.reached(RED_FROM) <= Birthday.lastOfMonth(month);
        if (!eligible) {
            return;
        }
        // Once a year is satisfied by any time of the calendar year, twice a year by the half-year of the round.
        int from = twice ? month : Math.floorDiv(month, YEAR) * YEAR;
        int to = from + (twice ? HALF_YEAR : YEAR) - 1;
        int since = Math.max(Birthday.firstOfMonth(month), child.reached(RED_FROM));
        int last = Math.min(lastDay(month), child.dayBefore(UNTIL_BEFORE));
        List<Message> why = new ArrayList<>();
        why.add(Message.of(Why.BULAN_OBAT_CACING));
        why.add(Message.of(child.months() < OLDER_FROM ? Why.OBAT_CACING_200 : Why.OBAT_CACING_400));
        why.add(age());
        child.due()
                .add(
                        Service.OBAT_CACING,
                        since,
                        last,
                        record(Service.OBAT_CACING, Birthday.firstOfMonth(from), Birthday.lastOfMonth(to)),
                        Rule.DEWORMING,
                        why);
    }

    /** The month number of the round that is on today, sweeping included; −1 where none is. */
    private int roundMonth(boolean february) {
        int now = CivilDate.monthNumber(child.today());
        if (isRound(now, february)) {
            return now;
        }
        boolean sweeping = isRound(now - 1, february) && child.today() <= lastDay(now - 1);
        return sweeping ? now - 1 : -1;
    }

    private static boolean isRound(int monthNumber, boolean february) {
        int month = Math.floorMod(monthNumber, YEAR) + 1;
        return month == AUGUST || (february && month == FEBRUARY);
    }

    private int lastDay(int monthNumber) {
        boolean longer = child.rules().has(Choice.SWEEP_7_DAYS_MORE);
        return Birthday.lastOfMonth(monthNumber) + (longer ? MORE_DAYS : 0);
    }

    private @Nullable Served eitherColour(int from, int until) {
        Served blue = record(Service.VITAMIN_A_BIRU, from, until);
        Served red = record(Service.VITAMIN_A_MERAH, from, until);
        if (blue == null || DueList.settles(red)) {
            return red;
        }
        return red == null || DueList.settles(blue) || blue.day() > red.day() ? blue : red;
    }

    /** A contraindication holds beyond its round only for the health worker to say, so it is looked for in the round too. */
    private @Nullable Served record(Deliverable what, int from, int until) {
        return child.records().find(what, from, until);
    }

    private Message age() {
        return Message.of(Why.UMUR_ANAK, Argument.months(child.months()));
    }
}
