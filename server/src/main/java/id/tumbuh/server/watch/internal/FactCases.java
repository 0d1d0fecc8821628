package id.tumbuh.server.watch.internal;

import id.tumbuh.care.watch.CaseKind;
import id.tumbuh.growth.message.Argument;
import id.tumbuh.growth.message.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What of the month is not counted, or counted in two ways: facts set aside, waiting, never arrived, corrected twice. */
final class FactCases {
    private FactCases() {}

    static List<Found> of(MonthData month) {
        List<Found> found = new ArrayList<>();
        month.missing().forEach(one -> found.add(missing(one)));
        month.open().forEach(one -> found.add(open(one)));
        month.differing().forEach(one -> found.add(differing(one)));
        return found;
    }

    /** Where some of it comes later, it is another case: the count is another. */
    private static Found missing(MonthData.Missing one) {
        return new Found(
                Message.of(
                        CaseKind.DATA_BELUM_TIBA,
                        Argument.count(one.announced() - one.arrived()),
                        Argument.date(one.day())),
                one.session() + "/" + one.device() + "/" + one.announced() + "/" + one.arrived(),
                null,
                null,
                List.of(),
                one.day(),
                List.of(),
                List.of());
    }

    private static Found open(MonthData.Open one) {
        CaseKind kind = one.quarantined() ? CaseKind.CATATAN_DITAHAN : CaseKind.CATATAN_MENUNGGU;
        return new Found(
                Message.of(kind, Argument.name(one.code())),
                one.fact().toString(),
                one.subject(),
                null,
                List.of(one.fact()),
                null,
                List.of(one.kind()),
                one.quarantined() ? List.of(Ways.release(one.fact())) : List.of());
    }

    private static Found differing(MonthData.Differing one) {
        List<Way> ways = new ArrayList<>();
        for (UUID fact : one.facts()) {
            ways.add(Ways.choose(fact));
        }
        ways.add(Ways.withdraw(one.entry()));
        return new Found(
                Message.of(CaseKind.CATATAN_BERBEDA, Argument.count(one.facts().size())),
                one.entry().toString(),
                one.person(),
                null,
                one.facts(),
                null,
                List.of(),
                ways);
    }
}
