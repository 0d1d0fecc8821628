package id.tumbuh.server.people.internal;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What is recorded of a person: the union of SIP format 2, F1 and e-PPGBM (child-growth.md 4.1, 4.3, 4.6) and the identifiers of
 * life-course.md 5.5. Parents are fields with a stop in their name, {@code mother.name}, objects on the wire.
 */
enum Field {
    KIND("kind", Form.of("child", "adult")),
    NAME("name", Form.TEXT),
    SEX("sex", Form.of("male", "female", "unknown")),
    BIRTH_DATE("birthDate", Form.DATE),
    /** The birth date is a guess, as with elders who know their year. */
    BIRTH_ESTIMATED("birthEstimated", Form.FLAG),
    /** Grams. */
    BIRTH_WEIGHT("birthWeight", Form.between(100, 9_999)),
    /** Millimetres. */
    BIRTH_LENGTH("birthLength", Form.between(150, 800)),
    GESTATION_WEEKS("gestationWeeks", Form.between(18, 46)),
    BIRTH_ORDER("birthOrder", Form.between(1, 25)),
    /** Put to the breast within an hour (inisiasi menyusu dini). */
    IMD("imd", Form.FLAG),
    OWNS_KIA("ownsKia", Form.FLAG),
    OWNS_KMS("ownsKms", Form.FLAG),
    KMS_DATE("kmsDate", Form.DATE),
    POOR("poor", Form.FLAG),
    NIK("nik", Form.NUMBER),
    NIK_STATUS("nikStatus", Form.of("ada", "belum", "tidak_ada", "ragu")),
    KK("kk", Form.NUMBER),
    BPJS("bpjs", Form.NUMBER),
    PHONE("phone", Form.TEXT),
    ADDRESS("address", Form.TEXT),
    RT("rt", Form.TEXT),
    RW("rw", Form.TEXT),
    DUSUN("dusun", Form.TEXT),
    DASAWISMA("dasawisma", Form.TEXT),
    HOUSEHOLD("household", Form.ID),
    MOTHER("mother.person", Form.ID),
    MOTHER_NAME("mother.name", Form.TEXT),
    MOTHER_NIK("mother.nik", Form.NUMBER),
    MOTHER_PHONE("mother.phone", Form.TEXT),
    FATHER("father.person", Form.ID),
    FATHER_NAME("father.name", Form.TEXT),
    FATHER_NIK("father.nik", Form.NUMBER),
    FATHER_PHONE("father.phone", Form.TEXT),
    /** Made up for tests and demonstrations; such people have a NIK of an unassigned province. */
    SYNTHETIC("isSynthetic", Form.FLAG);

    private static final Map<String, Field> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(field -> field.wire, Function.identity()));

    final String wire;
    final Form form;

    Field(String wire, Form form) {
        this.wire = wire;
        this.form = form;
    }

    static @Nullable Field of(String wire) {
        return BY_NAME.get(wire);
    }

    /** What a value must be to be shown; others stay in the fact alone. */
    @FunctionalInterface
    interface Form {
        int LONGEST_TEXT = 200;

        boolean fits(JsonNode value);

        Form TEXT = value -> value.isString()
                && value.stringValue().length() <= LONGEST_TEXT
                && value.stringValue().chars().noneMatch(Character::isISOControl);
        /** Digits as text. What a phone got masked must not come back as if somebody had written it. */
        Form NUMBER = value -> TEXT.fits(value) && value.stringValue().indexOf(Masked.STAR) < 0;

        Form FLAG = JsonNode::isBoolean;
        Form DATE = value -> Fields.day(value) != null;
        Form ID = value -> Fields.id(value) != null;

        static Form of(String... words) {
            Set<String> allowed = Set.of(words);
            return value -> value.isString() && allowed.contains(value.stringValue());
        }

        static Form between(int least, int most) {
            return value -> value.isInt() && value.intValue() >= least && value.intValue() <= most;
        }
    }
}
