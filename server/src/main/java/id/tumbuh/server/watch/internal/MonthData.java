package id.tumbuh.server.watch.internal;

import id.tumbuh.server.month.Late;
import id.tumbuh.server.people.Doubles;
import id.tumbuh.server.sync.Posyandus;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything a worklist is found in, read in one transaction.
 *
 * @param asOf the day as of which children count: the last open day, or the month's last where there was none (child-growth.md 3.5); epoch day
 * @param openDay the last open day that is over; null where none was, or it still goes on
 * @param children of the posyandu's register
 * @param measured of the month, what counts and what is in conflict
 * @param attended who came in the month
 * @param counselled the last day on which somebody was counselled, from the month on; epoch day
 * @param late what came after the month was signed; null where it never was
 */
record MonthData(
        Posyandus.Site site,
        Period period,
        int today,
        int asOf,
        @Nullable Integer openDay,
        List<Child> children,
        List<Measured> measured,
        Set<UUID> attended,
        List<Absence> absences,
        List<Referral> referrals,
        List<Differing> differing,
        List<Open> open,
        List<Missing> missing,
        List<Doubles.Pair> doubles,
        Map<UUID, Integer> counselled,
        Late.@Nullable Proposed late) {

    /** Whether it can still be signed with what is decided now: it never was, or was opened again. */
    boolean isOpen() {
        return late == null || late.open();
    }

    /**
     * A child of the register.
     *
     * @param sex 0 unknown, 1 male, 2 female
     * @param target one of S on the day as of which the month counts
     * @param heads the facts an edit builds on, the version first
     */
    record Child(UUID id, int sex, @Nullable Integer birthDay, boolean conflict, boolean target, List<UUID> heads) {}

    /**
     * A measurement with its verdict.
     *
     * @param counts it is the one that counts of its day
     * @param atPosyandu measured there and not at home
     * @param away the child belongs to another posyandu by now
     * @param differs the phone showed something else by the same rules
     * @param before what it is compared with
     */
    record Measured(
            UUID fact,
            UUID person,
            int day,
            @Nullable UUID session,
            boolean atPosyandu,
            boolean counts,
            boolean conflict,
            boolean inDoubt,
            @Nullable Integer weightG,
            @Nullable Integer lengthMm,
            @Nullable String letter,
            @Nullable String paper,
            List<String> alerts,
            List<String> doubts,
            boolean differs,
            boolean away,
            @Nullable Integer muacMm,
            @Nullable Integer headMm,
            boolean oedema,
            Before before) {
        LocalDate date() {
            return LocalDate.ofEpochDay(day);
        }
    }

    /** The last that counts of each measure on an earlier day, with its epoch day; null where there is none. */
    record Before(
            @Nullable Integer weightG,
            @Nullable Integer weightDay,
            @Nullable Integer lengthMm,
            @Nullable Integer lengthDay,
            @Nullable Integer headMm,
            @Nullable Integer headDay) {}

    record Absence(
            UUID fact, UUID person, int day, @Nullable String reason) {}

    /**
     * A referral that counts.
     *
     * @param ended the day on which it ended; null where it is open
     */
    record Referral(
            UUID fact, UUID person, int day, @Nullable Integer ended) {}

    /** Corrections of one entry that say different things. */
    record Differing(UUID entry, UUID person, List<UUID> facts) {}

    /**
     * A fact that no view shows.
     *
     * @param quarantined else it waits for something
     */
    record Open(UUID fact, String kind, @Nullable UUID subject, boolean quarantined, String code) {}

    /** A device that announced more than arrived. */
    record Missing(UUID session, UUID device, int day, int announced, int arrived) {}
}
