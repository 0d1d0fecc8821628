package id.tumbuh.server.area;

import id.tumbuh.care.rule.Choice;
import id.tumbuh.care.rule.Discrepancy;
import id.tumbuh.growth.kms.KbmEdition;
import id.tumbuh.growth.status.SixtyMonths;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The settings this server knows, each with what it may be. They stand for the places where editions and districts differ; the sources are
 * sections of the domain notes (child-growth.md, life-course.md). Where nothing is set the programme's own default holds.
 */
public enum KnownOption {
    /** Which table of minimal gains (2.5). */
    KBM_EDITION("kms.kbm-edition", names(KbmEdition.values())),
    /** BB/U z of the red line (2.2): −3 on the charts of 2008 and 2020. */
    RED_LINE("kms.red-line", between(-4, -2)),
    /** BB/U z of the orange line (2.2): +1 on the chart of 2020, +2 for "atas pita hijau". */
    ORANGE_LINE("kms.orange-line", between(1, 3)),
    /** Where the labels of BB/U and TB/U end. */
    SIXTY_MONTHS("status.sixty-months", names(SixtyMonths.values())),
    /** z beyond which e-PPGBM calls a row an outlier (9.1). */
    OUTLIER_Z("quality.outlier-z", between(5, 10)),
    /** Digits after the comma that the posyandu's weighing scale shows, in kg. */
    WEIGHT_DECIMALS("scale.weight-decimals", whole(0, 3)),
    /** Digits after the comma of the length board, in cm. */
    LENGTH_DECIMALS("scale.length-decimals", whole(0, 1)),
    /** First completed months of the age bands of reports, ascending (3.1). */
    AGE_BANDS("report.age-bands", KnownOption::ascending),
    /** How many symptoms make a suspect of TB (life-course.md 1.13): one by the ministry, two by the cards. */
    TB_SYMPTOMS("screening.tb-symptoms", whole(1, 2)),
    // What care leaves open: a value is the name of one of its choices, and what each means stands there.
    DEWORMING_ROUNDS(Discrepancy.DEWORMING_ROUNDS),
    SWEEPING(Discrepancy.SWEEPING),
    VACCINE_WINDOWS(Discrepancy.VACCINE_WINDOWS),
    HEXAVALENT(Discrepancy.HEXAVALENT),
    BIRTH_DOSE(Discrepancy.BIRTH_DOSE),
    JAPANESE_ENCEPHALITIS(Discrepancy.JAPANESE_ENCEPHALITIS),
    CHECKLIST_RHYTHM(Discrepancy.CHECKLIST_RHYTHM),
    PMT_DAYS(Discrepancy.PMT_DAYS),
    PMT_PREGNANCY_DAYS(Discrepancy.PMT_PREGNANCY_DAYS),
    IRON_TABLETS(Discrepancy.IRON_TABLETS),
    BLOOD_PRESSURE(Discrepancy.BLOOD_PRESSURE),
    FOUR_T(Discrepancy.FOUR_T),
    ADULT_AGE(Discrepancy.ADULT_AGE),
    ABSENT(Discrepancy.ABSENT),
    GAIN_RATIO(Discrepancy.GAIN_RATIO);

    private static final int OLDEST_MONTH = 1_500;

    private final String wire;
    private final Predicate<JsonNode> allowed;

    KnownOption(Discrepancy discrepancy) {
        this(discrepancy.wire(), choices(discrepancy));
    }

    KnownOption(String wire, Predicate<JsonNode> allowed) {
        this.wire = wire;
        this.allowed = allowed;
    }

    /** Its name in facts and answers. */
    public String wire() {
        return wire;
    }

    /** Whether a value is one of its; null gives it back to the place above and always is. */
    public boolean allows(JsonNode value) {
        return value.isNull() || allowed.test(value);
    }

    public static Optional<KnownOption> of(String wire) {
        return Arrays.stream(values())
                .filter(option -> option.wire.equals(wire))
                .findFirst();
    }

    private static Predicate<JsonNode> names(Enum<?>[] values) {
        return words(Stream.of(values).map(Enum::name).toArray(String[]::new));
    }

    private static Predicate<JsonNode> choices(Discrepancy discrepancy) {
        return words(Stream.of(Choice.values())
                .filter(choice -> choice.discrepancy() == discrepancy)
                .map(Choice::name)
                .toArray(String[]::new));
    }

    private static Predicate<JsonNode> words(String... words) {
        Set<String> known = Stream.of(words).collect(Collectors.toUnmodifiableSet());
        return value -> value.isString() && known.contains(value.stringValue());
    }

    private static Predicate<JsonNode> between(double least, double most) {
        return value -> value.isNumber() && value.doubleValue() >= least && value.doubleValue() <= most;
    }

    private static Predicate<JsonNode> whole(int least, int most) {
        return value -> value.isInt() && value.intValue() >= least && value.intValue() <= most;
    }

    private static boolean ascending(JsonNode value) {
        int before = -1;
        for (JsonNode month : value) {
            if (!month.isInt() || month.intValue() <= before || month.intValue() > OLDEST_MONTH) {
                return false;
            }
            before = month.intValue();
        }
        return value.isArray() && !value.isEmpty();
    }
}
