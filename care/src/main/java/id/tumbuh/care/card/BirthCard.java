package id.tumbuh.care.card;

import id.tumbuh.care.mother.ChildbedDangerSign;
import id.tumbuh.care.rule.Rule;
import id.tumbuh.care.service.Service;
import id.tumbuh.growth.message.Argument;
import id.tumbuh.growth.message.Message;
import java.util.ArrayList;
import java.util.List;

/** A birth, and the weeks after it (life-course.md 1.5). */
final class BirthCard {
    private static final int FULL_TERM_WEEKS = 37;
    private static final int CAPSULES = 2;
    private static final int MOST_TABLETS = 90;
    private static final int MOST_BABIES = 4;
    private static final Size WEIGHT = new Size(Unit.KILOGRAM, 2, 500, 6_000);
    private static final Size LENGTH = new Size(Unit.SENTIMETER, 1, 300, 600);

    private BirthCard() {}

    static List<Field> birthFields() {
        Rule rule = Rule.BIRTH;
        return List.of(
                Field.date(Question.TANGGAL_BERSALIN, Section.PERSALINAN, rule),
                Field.choice(Question.TEMPAT_BERSALIN, Section.PERSALINAN, BirthPlace.values(), rule),
                Field.choice(Question.PENOLONG, Section.PERSALINAN, BirthAttendant.values(), rule),
                PregnancyCard.weeks(Section.PERSALINAN),
                Field.choice(Question.KEADAAN_IBU, Section.PERSALINAN, MotherState.values(), rule),
                Field.count(Question.BAYI_HIDUP, Section.BAYI, Unit.ORANG, MOST_BABIES, rule),
                Field.count(Question.BAYI_LAHIR_MATI, Section.BAYI, Unit.ORANG, MOST_BABIES, rule),
                Field.number(Question.BERAT_LAHIR, Section.BAYI, WEIGHT, Rule.BIRTH_WEIGHT),
                Field.number(Question.PANJANG_LAHIR, Section.BAYI, LENGTH, rule),
                Field.yesNoUnknown(Question.IMD, Section.BAYI, rule));
    }

    static void readBirth(Reading reading) {
        Integer grams = reading.answers().number(Question.BERAT_LAHIR);
        if (grams != null) {
            BirthWeight weight = BirthWeight.of(grams);
            Message reason = Message.of(CardNote.BERAT_LAHIR, Argument.grams(grams));
            if (weight != BirthWeight.CUKUP) {
                Refer refer = weight.isLow() ? Refer.DIRUJUK : Refer.TIDAK;
                reading.find(weight, refer, List.of(reason), weight.isLow() ? Rule.SMALL_BABY : Rule.BIRTH_WEIGHT);
            }
        }
        Integer weeks = reading.answers().number(Question.USIA_KEHAMILAN);
        if (weeks != null && weeks < FULL_TERM_WEEKS) {
            Message early = Message.of(CardNote.LAHIR_KURANG_BULAN, Argument.count(weeks));
            reading.find(early, Refer.DIRUJUK, List.of(), Rule.SMALL_BABY);
        }
        if (reading.answers().chose(Question.KEADAAN_IBU, MotherState.SAKIT)) {
            reading.find(MotherState.SAKIT, Refer.DIRUJUK, List.of(), Rule.BIRTH_REFERRAL);
        }
    }

    static List<Field> childbedFields() {
        List<Field> fields = new ArrayList<>();
        for (ChildbedDangerSign sign : ChildbedDangerSign.values()) {
            fields.add(Field.yesNo(sign, Section.TANDA_BAHAYA, Rule.DANGER_SIGNS_CHILDBED));
        }
        fields.add(
                Field.count(Question.VITAMIN_A_KAPSUL, Section.NIFAS, Unit.KAPSUL, CAPSULES, Rule.VITAMIN_A_CHILDBED));
        fields.add(Field.count(Question.TTD_DIBERIKAN, Section.NIFAS, Unit.TABLET, MOST_TABLETS, Rule.CHILDBED_SHEET));
        fields.add(Field.yesNo(Question.MENYUSUI, Section.NIFAS, Rule.CHILDBED_SHEET));
        fields.add(Field.yesNo(Question.KB_PASCA, Section.NIFAS, Rule.FAMILY_PLANNING));
        return fields;
    }

    static void readChildbed(Reading reading) {
        reading.findEach(ChildbedDangerSign.values(), Refer.SEGERA, Rule.DANGER_SIGNS_CHILDBED);
        Integer capsules = reading.answers().number(Question.VITAMIN_A_KAPSUL);
        int given = capsules == null ? 0 : Math.min(capsules, CAPSULES);
        for (int at = 0; at < given; at++) {
            // The second is taken a day after the first.
            reading.given(Service.VITAMIN_A_NIFAS, reading.who().day() + at);
        }
        if (reading.answers().isYes(Question.KB_PASCA)) {
            reading.given(Service.KB_PASCA_PERSALINAN);
        }
    }
}
