package id.tumbuh.server.reward.internal;

import id.tumbuh.growth.calendar.CivilDate;
import id.tumbuh.growth.kms.KbmEdition;
import id.tumbuh.sim.Membership;
import id.tumbuh.sim.Person;
import id.tumbuh.sim.Session;
import id.tumbuh.sim.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one would read from the paper books of a simulated posyandu, by the words of the SOP: weights and open days, and the KBM table. It
 * shares no code with {@code care.reward} and none with the server.
 */
final class PaperBook {
    private static final int TOO_OLD = 60;
    private static final int ROW = 6;

    private final List<Session> sessions;

    PaperBook(List<Session> sessions) {
        this.sessions = sessions;
    }

    /** A child with its weights by month. */
    record Child(Person person, Membership membership, Map<Integer, Visit> weighings) {
        static Child of(Person person, Membership membership, List<Visit> visits) {
            Map<Integer, Visit> weighings = new TreeMap<>();
            for (Visit visit : visits) {
                boolean young = CivilDate.completedMonths(person.birthDay(), visit.day()) < TOO_OLD;
                if (visit.person().equals(person.id()) && young && visit.day() > membership.from()) {
                    weighings.putIfAbsent(CivilDate.monthNumber(visit.day()), visit);
                }
            }
            return new Child(person, membership, weighings);
        }

        private boolean isHere(int day) {
            return day >= membership.from() && CivilDate.completedMonths(person.birthDay(), day) < TOO_OLD;
        }
    }

    /** What the lists of a hand-over should say of a child. */
    record Line(boolean onA, boolean onB, boolean justMisses, List<String> whyNotA, String whyNotB) {
        boolean eligible() {
            return onA || onB;
        }

        static final Line NOWHERE = new Line(false, false, false, List.of(), "");
    }

    /** The half-year begins five months before the hand-over; the last month looked at is the last one held before it. */
    Line line(Child child, int handOverMonth) {
        List<Session> held = new ArrayList<>(sessions.stream()
                .filter(each -> each.held() && each.month() < handOverMonth)
                .toList());
        int known = held.size();
        while (!held.isEmpty() && !child.isHere(held.getLast().scheduledDay())) {
            held.removeLast();
        }
        boolean gone = held.size() < known;
        if (held.isEmpty() || (gone && held.getLast().month() < handOverMonth - 5)) {
            return Line.NOWHERE;
        }
        List<String> missing = new ArrayList<>();
        List<Session> looked = held.subList(Math.max(0, held.size() - ROW), held.size());
        for (Session session : looked) {
            if (session.scheduledDay() < child.membership().from()) {
                missing.add("counted.BELUM_TERDAFTAR");
            } else if (!child.weighings().containsKey(session.month())) {
                missing.add("counted.TIDAK_DATANG");
            }
        }
        int came = looked.size() - missing.size();
        if (looked.size() < ROW) {
            missing.add("listblock.BULAN_BUKA_BELUM_CUKUP");
        }
        boolean onA = came == ROW;
        String whyNotB = whyNotB(child, held.getLast().month());
        boolean onB = whyNotB.isEmpty();
        boolean almostB = whyNotB.equals("gainreason.TIDAK_NAIK_BULAN_TERAKHIR")
                && gain(child, held.getLast().month()) > 0;
        return new Line(
                onA, onB, !onA && !onB && (came == ROW - 1 || almostB), onA ? List.of() : missing, onB ? "" : whyNotB);
    }

    private static String whyNotB(Child child, int month) {
        long weighed = child.weighings().keySet().stream()
                .filter(each -> each <= month)
                .count();
        if (weighed < 2) {
            return "gainreason.BELUM_CUKUP_PENIMBANGAN";
        }
        Visit now = child.weighings().get(month);
        if (now == null) {
            return "gainreason.TIDAK_DITIMBANG_BULAN_TERAKHIR";
        }
        if (!child.weighings().containsKey(month - 1)) {
            return "gainreason.TANPA_PEMBANDING";
        }
        int age = CivilDate.completedMonths(child.person().birthDay(), now.day());
        boolean gained = gain(child, month)
                >= KbmEdition.BUKU_KIA_2023.grams(child.person().sex(), age);
        return gained ? "" : "gainreason.TIDAK_NAIK_BULAN_TERAKHIR";
    }

    private static int gain(Child child, int month) {
        Visit now = child.weighings().get(month);
        Visit before = child.weighings().get(month - 1);
        return now == null || before == null ? 0 : now.weightGrams() - before.weightGrams();
    }
}
