package id.tumbuh.server.visit.internal;

import id.tumbuh.growth.Measures;
import id.tumbuh.growth.Position;
import id.tumbuh.server.sync.FactKind.Finding;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What was measured, in whole numbers as stored: grams and millimetres. Form 1 of {@code visit.measured} and {@code visit.corrected}.
 *
 * @param scale which scale or board was used, as the posyandu calls it
 * @param paper the letter the kader saw on the paper card: N, T, O or B
 * @param source where it was read, when nobody of the posyandu measured: {@code book} (Buku KIA or KMS), {@code register} (the posyandu's
 *     own book), {@code photo} or {@code told}
 */
record MeasuredBody(
        @Nullable Integer weightG,
        @Nullable Integer lengthMm,
        @Nullable Position position,
        @Nullable Integer headMm,
        @Nullable Integer muacMm,
        boolean oedema,
        @Nullable String scale,
        @Nullable String paper,
        @Nullable String source) {
    private static final List<String> LETTERS = List.of("N", "T", "O", "B");
    private static final List<String> SOURCES = List.of("book", "register", "photo", "told");
    /**
     * As far as a keypad for kilograms or centimetres goes: a forgotten comma makes 812 cm, which the growth rules doubt and the bidan sees;
     * only what no slip of a finger makes is no measurement.
     */
    private static final int MOST_GRAMS = 1_000_000;

    private static final int MOST_MILLIMETRES = 10_000;
    private static final int LONGEST_NAME = 40;

    /** What was measured, as far as the rules ask. */
    MeasuredBody(
            @Nullable Integer weightG,
            @Nullable Integer lengthMm,
            @Nullable Position position,
            @Nullable Integer headMm,
            @Nullable Integer muacMm,
            boolean oedema,
            @Nullable String scale) {
        this(weightG, lengthMm, position, headMm, muacMm, oedema, scale, null, null);
    }

    static MeasuredBody of(JsonNode body) {
        return new MeasuredBody(
                whole(body, "weight_g"),
                whole(body, "length_mm"),
                position(body),
                whole(body, "head_mm"),
                whole(body, "muac_mm"),
                body.path("oedema").asBoolean(false),
                BodyReader.text(body, "scale"),
                BodyReader.text(body, "paper"),
                BodyReader.text(body, "source"));
    }

    private static @Nullable Integer whole(JsonNode body, String field) {
        JsonNode value = body.path(field);
        // A decision's body is not checked for measures, so anything may stand there.
        return value.isIntegralNumber() && value.canConvertToInt() ? Integer.valueOf(value.intValue()) : null;
    }

    private static @Nullable Position position(JsonNode body) {
        return switch (body.path("position").asString("")) {
            case "lying" -> Position.LYING;
            case "standing" -> Position.STANDING;
            default -> null;
        };
    }

    /** Everything that keeps the body from being a measurement. */
    static List<Finding> check(JsonNode body, int version) {
        List<Finding> findings = new ArrayList<>();
        range(body, "weight_g", MOST_GRAMS, findings);
        range(body, "length_mm", MOST_MILLIMETRES, findings);
        range(body, "head_mm", MOST_MILLIMETRES, findings);
        range(body, "muac_mm", MOST_MILLIMETRES, findings);
        JsonNode position = body.path("position");
        if (!absent(position) && MeasuredBody.position(body) == null) {
            findings.add(VisitProblem.POSITION.in("position"));
        }
        if (!absent(body.path("oedema")) && !body.path("oedema").isBoolean()) {
            findings.add(VisitProblem.VALUE.in("oedema"));
        }
        JsonNode scale = body.path("scale");
        if (!absent(scale) && (!scale.isString() || scale.stringValue().length() > LONGEST_NAME)) {
            findings.add(VisitProblem.VALUE.in("scale"));
        }
        findings.addAll(new BodyReader(body)
                .oneOf("paper", LETTERS)
                .oneOf("source", SOURCES)
                .findings());
        if (findings.isEmpty() && MeasuredBody.of(body).isEmpty()) {
            findings.add(VisitProblem.NOTHING.in("weight_g"));
        }
        return findings;
    }

    private static boolean absent(JsonNode value) {
        return value.isMissingNode() || value.isNull();
    }

    private static void range(JsonNode body, String field, int most, List<Finding> findings) {
        JsonNode value = body.path(field);
        if (absent(value)) {
            return;
        }
        boolean fits =
                value.isIntegralNumber() && value.canConvertToInt() && value.intValue() > 0 && value.intValue() <= most;
        if (!fits) {
            findings.add(VisitProblem.VALUE.in(field));
        }
    }

    private boolean isEmpty() {
        return weightG == null && lengthMm == null && headMm == null && muacMm == null && !oedema;
    }

    Measures measures() {
        return Measures.stored(weightG, lengthMm, position, headMm, muacMm, null, null, oedema);
    }
}
