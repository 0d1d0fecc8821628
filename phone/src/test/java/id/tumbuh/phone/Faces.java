package id.tumbuh.phone;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The faces of {@code tumbuh.js} beyond {@code growth.js} and those of {@code cards.js} and {@code reward.js}, by name, with their arguments as JSON has them. */
final class Faces {
    private static final Map<String, Function<List<?>, @Nullable Object>> BY_NAME = Map.ofEntries(
            Map.entry("sheets", of -> ChartModule.sheets(whole(of, 0))),
            Map.entry("chart", of -> ChartModule.chart((String) of.get(0), of.get(1), of.get(2), of.get(3), of.get(4))),
            Map.entry("increments", of -> ChartModule.increments(of.get(0), of.get(1), of.get(2))),
            Map.entry("childDue", of -> CareModule.childDue(whole(of, 0), of.get(1), list(of, 2))),
            Map.entry("schedule", of -> CareModule.schedule(whole(of, 0), whole(of, 1), list(of, 2))),
            Map.entry("groups", of -> CareModule.groups(whole(of, 0), of.get(1))),
            Map.entry("completedMonths", of -> CareModule.completedMonths(whole(of, 0), whole(of, 1))),
            Map.entry("asi", of -> ChildModule.asi(whole(of, 0), list(of, 1))),
            Map.entry("diverseFood", of -> ChildModule.diverseFood(list(of, 0))),
            Map.entry("developmentForm", of -> ChildModule.developmentForm(whole(of, 0))),
            Map.entry("kpsp", of -> ChildModule.kpsp(whole(of, 0), (String) of.get(1))),
            Map.entry("tb", of -> ChildModule.tb(of.get(0), list(of, 1))),
            Map.entry("childDangerSigns", of -> ChildModule.childDangerSigns(whole(of, 0))),
            Map.entry("pregnancyDue", of -> MotherModule.pregnancyDue(whole(of, 0), of.get(1), list(of, 2))),
            Map.entry("pregnancyAge", of -> MotherModule.pregnancyAge(whole(of, 0), whole(of, 1))),
            Map.entry("pregnancyFindings", of -> MotherModule.pregnancyFindings(of.get(0), list(of, 1))),
            Map.entry("fourT", of -> MotherModule.fourT(of.get(0), list(of, 1))),
            Map.entry(
                    "childbedDue",
                    of -> MotherModule.childbedDue(whole(of, 0), whole(of, 1), list(of, 2), list(of, 3))),
            Map.entry("isTarget", of -> CountModule.isTarget(of.get(0), whole(of, 1))),
            Map.entry("skdn", of -> CountModule.skdn(list(of, 0), list(of, 1))),
            Map.entry("skdnByBand", of -> CountModule.skdnByBand(list(of, 0), (String) of.get(1), whole(of, 2))),
            Map.entry("sweep", of -> CountModule.sweep(list(of, 0))),
            Map.entry("gifts", of -> RewardModule.gifts(of.get(0), list(of, 1))),
            Map.entry("codes", of -> CodesModule.codes()),
            Map.entry("forms", of -> CardModule.forms(of.get(0), list(of, 1))),
            Map.entry("asked", of -> AskedForm.asked(of.get(0), (String) of.get(1), of.get(2))),
            Map.entry("read", of -> AskedForm.read(of.get(0), list(of, 1), (String) of.get(2), of.get(3))));

    private Faces() {}

    /** What the face of a name answers. */
    static @Nullable Object ask(String name, List<?> arguments) {
        Function<List<?>, @Nullable Object> face = BY_NAME.get(name);
        if (face == null) {
            throw new IllegalStateException("no face is called " + name);
        }
        return face.apply(arguments);
    }

    private static int whole(List<?> arguments, int at) {
        return ((Number) arguments.get(at)).intValue();
    }

    private static Object[] list(List<?> arguments, int at) {
        return ((List<?>) arguments.get(at)).toArray();
    }
}
