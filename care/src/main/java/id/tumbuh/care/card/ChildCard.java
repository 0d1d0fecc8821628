package id.tumbuh.care.card;

import id.tumbuh.care.illness.ChildDangerSign;
import id.tumbuh.care.rule.Rule;
import id.tumbuh.care.service.Service;
import id.tumbuh.care.service.Why;
import id.tumbuh.growth.message.Argument;
import id.tumbuh.growth.message.Message;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Diarrhoea and illness (child-growth.md 5.7, life-course.md 1.6). */
public final class ChildCard {
    private static final int LAST_MONTH = 71;
    private static final int ZINC_20_FROM = 6;
    private static final int MORE_ORALIT_FROM = 12;
    /** What tells on every sheet that a child dries out; the illness form asks the others. */
    private static final ChildDangerSign[] DRYING = {
        ChildDangerSign.AKTIVITAS, ChildDangerSign.HISAPAN_ATAU_MAKAN, ChildDangerSign.KENCING
    };

    private ChildCard() {}

    static List<Field> diarrhoeaFields() {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.date(Question.DIARE_SEJAK, Section.DIARE, Rule.ORALIT));
        fields.add(Field.yesNo(Question.DIARE_BERHENTI, Section.DIARE, Rule.ORALIT));
        fields.add(Field.yesNo(Question.ORALIT_DIBERIKAN, Section.DIARE, Rule.ORALIT));
        fields.add(Field.yesNo(Question.ZINC_DIBERIKAN, Section.DIARE, Rule.ZINC));
        for (ChildDangerSign sign : DRYING) {
            fields.add(Field.yesNo(sign, Section.TANDA_BAHAYA, Rule.DANGER_SIGNS_CHILD));
        }
        return fields;
    }

    /** Since when the child has diarrhoea now, epoch day; null where it has stopped, or no day was said. */
    public static @Nullable Integer diarrhoeaSince(Answers answers) {
        return answers.isYes(Question.DIARE_BERHENTI) ? null : answers.day(Question.DIARE_SEJAK);
    }

    static void readDiarrhoea(Reading reading) {
        Answers answers = reading.answers();
        reading.findEach(DRYING, Refer.SEGERA, Rule.DANGER_SIGNS_CHILD);
        Integer since = diarrhoeaSince(answers);
        if (since != null && since <= reading.who().day()) {
            reading.find(
                    Message.of(Why.DIARE_SEJAK, Argument.date(since)), Refer.TIDAK, treatment(reading), Rule.ORALIT);
        }
        if (answers.isYes(Question.ORALIT_DIBERIKAN)) {
            reading.given(Service.ORALIT);
        }
        if (answers.isYes(Question.ZINC_DIBERIKAN)) {
            reading.given(Service.ZINC);
        }
    }

    private static List<Message> treatment(Reading reading) {
        Integer months = reading.who().months();
        if (months == null) {
            return List.of();
        }
        return List.of(
                Message.of(months < MORE_ORALIT_FROM ? Why.ORALIT_BAYI : Why.ORALIT_BALITA),
                Message.of(months < ZINC_20_FROM ? Why.ZINC_10 : Why.ZINC_20));
    }

    static List<Field> illnessFields() {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.yesNo(Question.SAKIT_HARI_INI, Section.SAKIT, Rule.CARD_COLUMNS_CHILD));
        for (ChildDangerSign sign : ChildDangerSign.values()) {
            Field field = Field.yesNo(sign, Section.TANDA_BAHAYA, Rule.DANGER_SIGNS_CHILD);
            fields.add(field.asked(whenAsked(sign)));
        }
        return fields;
    }

    /** The span of months in which a sheet asks a sign. */
    private static When whenAsked(ChildDangerSign sign) {
        int first = 0;
        while (!sign.isAskedAt(first)) {
            first++;
        }
        int last = first;
        while (last < LAST_MONTH && sign.isAskedAt(last + 1)) {
            last++;
        }
        return new When.Aged(first, last);
    }

    static void readIllness(Reading reading) {
        reading.findEach(ChildDangerSign.values(), Refer.SEGERA, Rule.DANGER_SIGNS_CHILD);
    }
}
