package id.tumbuh.sim;

import id.tumbuh.growth.Sex;
import id.tumbuh.growth.calendar.CivilDate;

/**
 * Numbers of invented people: an unassigned province, so that none can be a living person's, and by construction no two alike.
 *
 * <p>Sixteen posts share a registration place (kecamatan). Each has 624 serials a day of birth: 78 households of eight persons. More
 * households than that form groups, and people of different groups are never born on the same day ({@link #alignedBirth}).
 * The place is where someone was registered, not where the post lies, as in life.
 */
final class Nik {
    /** Persons a household may have. */
    static final int SLOTS = 8;

    static final int MOST_HOUSEHOLDS = 624;

    private static final int HOUSEHOLDS_IN_GROUP = 78;
    private static final int GROUPS = MOST_HOUSEHOLDS / HOUSEHOLDS_IN_GROUP;
    private static final int POSTS_IN_PLACE = 16;
    private static final int SERIALS_OF_POST = HOUSEHOLDS_IN_GROUP * SLOTS;
    private static final int FEMALE = 40;

    private Nik() {}

    /** The first day from a wished one on on which a person of this household may be born. */
    static int alignedBirth(HomeKey home, int wished) {
        int wanted = home.number() / HOUSEHOLDS_IN_GROUP + home.post();
        return wished + Math.floorMod(wanted - wished, GROUPS);
    }

    /** The number of the person in a slot of a household, born on an aligned day. */
    static String person(HomeKey home, int slot, Sex sex, int birthDay) {
        CivilDate birth = CivilDate.ofEpochDay(birthDay);
        int day = birth.day() + (sex == Sex.FEMALE ? FEMALE : 0);
        return place(home) + date(day, birth) + serial(home, home.number() % HOUSEHOLDS_IN_GROUP * SLOTS + slot);
    }

    /** The number of a household's family card, issued on a day. */
    static String familyCard(HomeKey home, int issueDay) {
        CivilDate issued = CivilDate.ofEpochDay(issueDay);
        return place(home) + date(issued.day(), issued) + serial(home, home.number());
    }

    private static String place(HomeKey home) {
        int kecamatan = home.post() % Area.POSTS_IN_REGENCY / POSTS_IN_PLACE + 1;
        return Places.provinceCode(home.post()) + Places.two(Places.regencyNumber(home.post())) + Places.two(kecamatan);
    }

    private static String date(int day, CivilDate date) {
        return Places.two(day) + Places.two(date.month()) + Places.two(date.year() % 100);
    }

    private static String serial(HomeKey home, int withinPost) {
        int serial = home.post() % Area.POSTS_IN_REGENCY % POSTS_IN_PLACE * SERIALS_OF_POST + withinPost + 1;
        return Places.two(serial / 100) + Places.two(serial % 100);
    }
}
