package id.tumbuh.server.watch.internal;

import id.tumbuh.care.watch.CaseKind;
import id.tumbuh.growth.message.Argument;
import id.tumbuh.growth.message.Message;
import id.tumbuh.server.month.Late;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What came after the month was signed, one case for each person of whom the register says something else by now. */
final class LateCases {
    private LateCases() {}

    static List<Found> of(MonthData month) {
        Late.Proposed late = month.late();
        List<Found> found = new ArrayList<>();
        if (late != null) {
            String reopen = "/api/months/" + month.site().id() + "/" + month.period() + "/reopen";
            List<Way> ways = late.open()
                    ? List.of()
                    : List.of(Way.post(
                            "reopen", reopen, Map.of("base", late.head().toString()), "/reason"));
            late.persons().forEach(person -> found.add(found(late, person, ways)));
        }
        return found;
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
