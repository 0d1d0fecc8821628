package id.tumbuh.server.people.internal;

import id.tumbuh.growth.Sex;
import id.tumbuh.places.KnownPlaces;
import id.tumbuh.places.NikRegion;
import id.tumbuh.server.people.internal.nik.Nik;
import id.tumbuh.server.people.internal.nik.NikFinding;
import id.tumbuh.server.sync.FactKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Finds what is wrong or doubtful with what was written of a person. Only what no list could show is refused. */
@Component
class PersonCheck {
    private static final int BPJS_DIGITS = 13;
    /** Below and above, a birth weight in grams is hardly possible (child-growth.md 8.1). */
    private static final int LIGHTEST_G = 500;

    private static final int HEAVIEST_G = 6_500;
    /** Numbers up to here are kilograms or centimetres written where grams or millimetres belong (child-growth.md 8.1). */
    private static final int MOST_KG = 10;

    private static final int MOST_CM = 70;

    private final KnownPlaces places = KnownPlaces.read();

    List<FactKind.Finding> registration(JsonNode body) {
        List<FactKind.Finding> findings = change(body);
        if (!body.path("kind").isString() || !Field.KIND.form.fits(body.path("kind"))) {
            findings.add(new FactKind.Finding(PersonProblem.KIND.code(), "kind", true));
        }
        if (!named(body.path("name")) && !named(body.path("mother").path("name"))) {
            findings.add(new FactKind.Finding(PersonProblem.NAMELESS.code(), "name", true));
        }
        return findings;
    }

    private static boolean named(JsonNode name) {
        return Field.NAME.form.fits(name) && !name.stringValue().isBlank();
    }

    List<FactKind.Finding> change(JsonNode body) {
        List<FactKind.Finding> findings = new ArrayList<>();
        Fields.each(body, (field, value) -> {
            String code = value.isNull() ? null : problem(field, value);
            if (code != null) {
                findings.add(new FactKind.Finding(code, field.wire, false));
            }
        });
        JsonNode sex = body.path("sex");
        boolean synthetic = body.path("isSynthetic").booleanValue(false);
        nik(
                findings,
                body,
                Field.NIK,
                synthetic,
                Fields.day(body.get("birthDate")),
                sex(sex.isString() ? sex.stringValue() : ""));
        nik(findings, body.path("mother"), Field.MOTHER_NIK, synthetic, null, Sex.FEMALE);
        nik(findings, body.path("father"), Field.FATHER_NIK, synthetic, null, Sex.MALE);
        return findings;
    }

    private static @Nullable String problem(Field field, JsonNode value) {
        return switch (field) {
            case BIRTH_WEIGHT -> weight(value);
            case BIRTH_LENGTH ->
                value.isNumber() && value.doubleValue() <= MOST_CM
                        ? PersonProblem.BIRTH_LENGTH_UNIT.code()
                        : other(field, value);
            case BPJS ->
                value.isString() && value.stringValue().matches("[0-9]{" + BPJS_DIGITS + "}")
                        ? null
                        : PersonProblem.BPJS.code();
            default -> other(field, value);
        };
    }

    private static @Nullable String weight(JsonNode value) {
        if (value.isNumber() && value.doubleValue() <= MOST_KG) {
            return PersonProblem.BIRTH_WEIGHT_UNIT.code();
        }
        boolean likely = value.isInt() && value.intValue() >= LIGHTEST_G && value.intValue() <= HEAVIEST_G;
        return likely ? null : PersonProblem.BIRTH_WEIGHT.code();
    }

    private static @Nullable String other(Field field, JsonNode value) {
        return field.form.fits(value) ? null : PersonProblem.FIELD.code();
    }

    private void nik(
            List<FactKind.Finding> findings,
            JsonNode holder,
            Field field,
            boolean synthetic,
            @Nullable Integer birthDay,
            @Nullable Sex sex) {
        JsonNode nik = holder.path("nik");
        if (nik.isString() && !nik.stringValue().isBlank()) {
            for (NikFinding finding : findings(nik.stringValue(), birthDay, sex, synthetic)) {
                findings.add(new FactKind.Finding(finding.code(), field.wire, false));
            }
        }
    }

    /** What there is to say of a NIK, the unassigned province of made-up people excepted. */
    List<NikFinding> findings(String nik, @Nullable Integer birthDay, @Nullable Sex sex, boolean synthetic) {
        return Nik.findings(Nik.clean(nik), birthDay, sex, known -> NikRegion.of(known, places)).stream()
                .filter(finding -> !synthetic || finding != NikFinding.PROVINCE)
                .toList();
    }

    static @Nullable Sex sex(@Nullable String word) {
        return "male".equals(word) ? Sex.MALE : "female".equals(word) ? Sex.FEMALE : null;
    }
}
