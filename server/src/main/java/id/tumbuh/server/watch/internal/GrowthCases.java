package id.tumbuh.server.watch.internal;

import id.tumbuh.care.watch.CaseKind;
import id.tumbuh.growth.kms.Letter;
import id.tumbuh.growth.message.Argument;
import id.tumbuh.growth.verdict.Alert;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Children who should have been referred and were not: of each child the worst that the month found. */
final class GrowthCases {
    private static final Alert[] SEVERE = {Alert.EDEMA, Alert.GIZI_BURUK, Alert.LILA_GIZI_BURUK};

    private GrowthCases() {}

    static List<Found> of(MonthData month, Ways ways) {
        Map<UUID, List<MonthData.Referral>> referrals = new HashMap<>();
        month.referrals()
                .forEach(one -> referrals
                        .computeIfAbsent(one.person(), unused -> new ArrayList<>())
                        .add(one));
        List<Found> found = new ArrayList<>();
        Set<UUID> done = new HashSet<>();
        // The newest first: what the month ended with.
        for (MonthData.Measured one : month.measured().reversed()) {
            // Who has moved away is watched over where the child lives now.
            boolean judged = one.counts() && !one.conflict() && !one.inDoubt() && !one.away();
            if (judged && !done.contains(one.person())) {
                Found worst = worst(one, ways);
                done.add(one.person());
                if (worst != null
                        && !isReferred(referrals.getOrDefault(one.person(), List.of()), one.day())
                        && !isCounselled(worst.kind(), month.counselled().get(one.person()), one.day())) {
                    found.add(worst);
                }
            }
        }
        return found;
    }

    /** By one made on that day or later, or by an older one that nobody has ended yet. */
    private static boolean isReferred(List<MonthData.Referral> referrals, int day) {
        for (MonthData.Referral one : referrals) {
            Integer ended = one.ended();
            if (one.day() >= day || ended == null || ended >= day) {
                return true;
            }
        }
        return false;
    }

    /** A first T asks for no more than a word about food; every other sign does. */
    private static boolean isCounselled(CaseKind kind, @Nullable Integer counselled, int day) {
        return kind == CaseKind.T_TANPA_KONSELING && counselled != null && counselled >= day;
    }

    private static @Nullable Found worst(MonthData.Measured one, Ways ways) {
        for (Alert alert : SEVERE) {
            if (one.alerts().contains(alert.code())) {
                return found(CaseKind.GIZI_BURUK_TANPA_RUJUKAN, one, ways, Argument.code(alert));
            }
        }
        if (one.alerts().contains(Alert.BGM.code())) {
            return found(CaseKind.BGM_TANPA_RUJUKAN, one, ways);
        }
        if (one.alerts().contains(Alert.T_TWICE.code())) {
            return found(CaseKind.DUA_T_TANPA_RUJUKAN, one, ways);
        }
        return Letter.T.code().equals(one.letter()) ? found(CaseKind.T_TANPA_KONSELING, one, ways) : null;
    }

    private static Found found(CaseKind kind, MonthData.Measured one, Ways ways, Argument... first) {
        List<Argument> arguments = new ArrayList<>(List.of(first));
        arguments.add(Argument.date(one.day()));
        Found bare = Found.of(
                kind,
                one.person(),
                List.of(one.fact()),
                one.day(),
                one.alerts(),
                List.of(),
                arguments.toArray(Argument[]::new));
        Found referred = bare.settledBy(ways.own("refer", bare.key(), "to", "note?"));
        return kind == CaseKind.T_TANPA_KONSELING ? referred.settledBy(ways.own("counsel", bare.key())) : referred;
    }
}
