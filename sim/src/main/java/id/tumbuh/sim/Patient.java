package id.tumbuh.sim;

import id.tumbuh.growth.calendar.CivilDate;
import id.tumbuh.sim.body.Body;
import id.tumbuh.sim.chance.Draw;
import java.util.UUID;

/** A child while it belongs to a post. */
record Patient(Home home, Member member, Membership membership, Body body) {
    private static final int SIXTY_MONTHS = 60;

    UUID id() {
        return member.person().id();
    }

    int ageDays(int day) {
        return day - member.person().birthDay();
    }

    /** Whether the child is one of the balita of the post on a day. */
    boolean counts(int day) {
        return membership.covers(day)
                && CivilDate.completedMonths(member.person().birthDay(), day) < SIXTY_MONTHS;
    }

    /** Draws of a visit, the same at whichever post it happens. */
    long visitKey(int monthNumber, int kind) {
        return Draw.key(Draw.key(member.key(), Purpose.MEASURING), monthNumber * 4L + kind);
    }
}
