package id.tumbuh.server.watch.internal;

import id.tumbuh.care.watch.CaseKind;
import id.tumbuh.growth.message.Argument;
import id.tumbuh.growth.message.Message;
import id.tumbuh.server.foundation.Role;
import id.tumbuh.server.month.Late;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What came after the month was signed, one case for each person of whom the register says something else by now. */
final class LateCases {
    private LateCases() {}

    /** None of a month that is open: whatever came goes into the next signature, so there is nothing to decide. */
    static List<Found> of(MonthData month, boolean mayOpen) {
        Late.Proposed late = month.late();
        List<Found> found = new ArrayList<>();
        if (late != null && !late.open()) {
            String reopen = "/api/months/" + month.site().id() + "/" + month.period() + "/reopen";
            List<Way> ways = mayOpen
                    ? List.of(Way.post(
                            "reopen", reopen, Map.of("base", late.head().toString()), "/reason"))
                    : List.of();
            late.persons().forEach(person -> found.add(found(late, person, ways)));
        }
        return found;
    }

    /** Whether it would be opened to them: what the Puskesmas has received only the Puskesmas opens. */
    static boolean mayOpen(Role role, MonthData month) {
        Late.Proposed late = month.late();
        return late != null
                && (role == Role.TPG || role == Role.KEPALA_PUSKESMAS || (role == Role.BIDAN && !late.received()));
    }

    /** Another signature, or another difference, is another case. */
    private static Found found(Late.Proposed late, Late.Person person, List<Way> ways) {
        String about =
                person.person() + "/" + late.signature() + "/" + said(person.before()) + "/" + said(person.after());
        return new Found(
                Message.of(
                        CaseKind.USULAN_TERLAMBAT, Argument.count(person.items().size())),
                about,
                person.person(),
                null,
                person.facts(),
                null,
                List.of(),
                ways);
    }

    private static String said(Late.@Nullable Side side) {
        return side == null ? "-" : side.weightG() + "," + side.lengthMm() + "," + String.join(" ", side.marks());
    }
}
