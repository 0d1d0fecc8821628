package id.tumbuh.server.watch.internal;

import id.tumbuh.care.attendance.AbsenceReason;
import id.tumbuh.care.month.Mark;
import id.tumbuh.care.watch.CaseKind;
import id.tumbuh.growth.message.Argument;
import id.tumbuh.growth.message.Message;
import id.tumbuh.server.month.Late;
import id.tumbuh.server.people.Doubles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What is doubtful about the children of the register themselves: data, doubles, and who did not come. */
final class PersonCases {
    private PersonCases() {}

    static List<Found> of(MonthData month, Ways ways) {
        List<Found> found = new ArrayList<>();
        for (MonthData.Child child : month.children()) {
            if (child.birthDay() == null) {
                found.add(bare(CaseKind.TANPA_TANGGAL_LAHIR, child, "/fields/birthDate"));
            }
            if (child.sex() == 0) {
                found.add(bare(CaseKind.TANPA_JENIS_KELAMIN, child, "/fields/sex"));
            }
            if (child.conflict()) {
                found.add(edited(child));
            }
        }
        month.doubles().forEach(pair -> found.add(pair(pair)));
        absent(month, ways, found);
        return found;
    }

    /** Known by the child alone: the same question stays the same whatever else is edited meanwhile. */
    private static Found bare(CaseKind kind, MonthData.Child child, String field) {
        return new Found(
                Message.of(kind),
                child.id().toString(),
                child.id(),
                null,
                List.of(),
                null,
                List.of(),
                List.of(Ways.edit(child.id(), child.heads(), field)));
    }

    private static Found edited(MonthData.Child child) {
        return new Found(
                Message.of(CaseKind.DATA_ANAK_BERBEDA),
                child.id().toString(),
                child.id(),
                null,
                child.heads(),
                null,
                List.of(),
                List.of(Ways.edit(child.id(), child.heads(), "/fields")));
    }

    private static Found pair(Doubles.Pair pair) {
        String one = pair.one().toString();
        String other = pair.other().toString();
        return new Found(
                Message.of(CaseKind.MUNGKIN_GANDA),
                one.compareTo(other) < 0 ? one + "+" + other : other + "+" + one,
                pair.one(),
                pair.other(),
                List.of(),
                null,
                pair.reasons(),
                List.of(Ways.merge(pair.other(), pair.one()), Ways.merge(pair.one(), pair.other())));
    }

    private static void absent(MonthData month, Ways ways, List<Found> found) {
        Integer day = month.openDay();
        if (day == null) {
            return;
        }
        Set<UUID> came = new HashSet<>(month.attended());
        month.measured().forEach(one -> came.add(one.person()));
        Late.Proposed late = month.late();
        if (late != null) {
            late.persons().stream().filter(PersonCases::cameLate).forEach(one -> came.add(one.person()));
        }
        Map<UUID, UUID> unknown = new HashMap<>();
        for (MonthData.Absence absence : month.absences()) {
            if (AbsenceReason.BELUM_DIKETAHUI.code().equals(absence.reason())) {
                unknown.put(absence.person(), absence.fact());
            } else {
                came.add(absence.person());
            }
        }
        for (MonthData.Child child : month.children()) {
            if (child.target() && !came.contains(child.id())) {
                UUID said = unknown.get(child.id());
                found.add(absent(child.id(), day, said == null ? List.of() : List.of(said), ways));
            }
        }
    }

    /** Whether only a late fact says that somebody came: that is asked about as a late fact. */
    private static boolean cameLate(Late.Person person) {
        Late.Side now = person.after();
        return now != null
                && (now.marks().contains(Mark.HADIR.name()) || now.marks().contains(Mark.TIMBANG.name()));
    }

    private static Found absent(UUID child, int day, List<UUID> said, Ways ways) {
        Found bare = new Found(
                Message.of(CaseKind.TIDAK_DATANG_TANPA_ALASAN, Argument.date(day)),
                child + "@" + day,
                child,
                null,
                said,
                day,
                List.of(),
                List.of());
        return bare.settledBy(ways.own("absent", bare.key(), "reason"));
    }
}
