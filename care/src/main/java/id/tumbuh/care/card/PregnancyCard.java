package id.tumbuh.care.card;

import id.tumbuh.care.mother.FourT;
import id.tumbuh.care.mother.PregnancyCheck;
import id.tumbuh.care.mother.PregnancyDangerSign;
import id.tumbuh.care.mother.PregnancyFinding;
import id.tumbuh.care.rule.Discrepancy;
import id.tumbuh.care.rule.Rule;
import id.tumbuh.care.service.Service;
import id.tumbuh.care.service.Why;
import id.tumbuh.growth.message.Argument;
import id.tumbuh.growth.message.Message;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pregnancy card (life-course.md 1.4): its head, and a row a month. Of its nineteen columns the first is the day of the fact, the
 * sixth follows from the arm, education is the form of counselling and the referral follows from the findings.
 */
public final class PregnancyCard {
    private static final int THIN_ARM_BELOW = 235;
    private static final int LAST_TETANUS = 5;
    private static final int MOST_TABLETS = 90;
    private static final int MOST_PORTIONS = 31;
    private static final int MOST_CHILDREN = 20;
    private static final int MOST_INTERVAL = 300;
    private static final double GRAMS = 1000;
    private static final double MILLIMETRES = 1000;
    private static final double PER_CENTIMETRE = 10;
    private static final double TENTHS = 10;

    /** Usual sizes: what lies outside is doubted, not refused (child-growth.md 8.1 as a habit; the limits are the project's). */
    private static final Size WEIGHT = new Size(Unit.KILOGRAM, 1, 30_000, 150_000);

    private static final Size HEIGHT = new Size(Unit.SENTIMETER, 1, 1_200, 1_900);
    private static final Size ARM = new Size(Unit.SENTIMETER, 1, 150, 450);
    private static final Size SYSTOLIC = new Size(Unit.MMHG, 0, 70, 220);
    private static final Size DIASTOLIC = new Size(Unit.MMHG, 0, 40, 140);
    private static final Size HAEMOGLOBIN = new Size(Unit.GRAM_PER_DL, 1, 40, 180);
    private static final Size WEEKS = new Size(Unit.MINGGU, 0, 2, 43);

    private PregnancyCard() {}

    static Field weeks(Section section) {
        return Field.number(Question.USIA_KEHAMILAN, section, WEEKS, Rule.PREGNANCY_CARD);
    }

    static List<Field> headFields() {
        Rule rule = Rule.PREGNANCY_CARD;
        return List.of(
                Field.count(Question.JUMLAH_ANAK, Section.RIWAYAT, Unit.ORANG, MOST_CHILDREN, rule),
                Field.count(Question.JARAK_KEHAMILAN, Section.RIWAYAT, Unit.BULAN, MOST_INTERVAL, rule),
                Field.number(Question.BERAT_AWAL, Section.UKURAN, WEIGHT, rule),
                Field.number(Question.TINGGI_IBU, Section.UKURAN, HEIGHT, rule),
                Field.count(Question.STATUS_T, Section.RIWAYAT, Unit.KALI, LAST_TETANUS, Rule.TETANUS));
    }

    /** IMT before or at the start of the pregnancy, kg/m²; null where weight or height is not known. */
    public static @Nullable Double bodyMassIndex(Answers head) {
        Integer grams = head.number(Question.BERAT_AWAL);
        Integer millimetres = head.number(Question.TINGGI_IBU);
        if (grams == null || millimetres == null || millimetres == 0) {
            return null;
        }
        double metres = millimetres / MILLIMETRES;
        return grams / GRAMS / (metres * metres);
    }

    static void readHead(Reading reading) {
        Answers answers = reading.answers();
        Rule rule = reading.rules().options().chosen(Discrepancy.FOUR_T).rule();
        List<FourT> risks = FourT.of(
                reading.who().years(),
                answers.number(Question.JARAK_KEHAMILAN),
                answers.number(Question.JUMLAH_ANAK),
                reading.rules());
        for (FourT risk : risks) {
            reading.find(risk, Refer.TIDAK, List.of(), rule);
        }
        if (PregnancyFinding.underweight(bodyMassIndex(answers))) {
            reading.find(PregnancyFinding.IMT_KURANG, Refer.DIRUJUK, List.of(), Rule.CHRONIC_ENERGY_DEFICIENCY);
        }
    }

    static List<Field> rowFields() {
        Rule rule = Rule.PREGNANCY_CARD;
        When thin = new When.Below(Question.LILA_IBU, THIN_ARM_BELOW);
        List<Field> fields = new ArrayList<>();
        for (PregnancyDangerSign sign : signs()) {
            fields.add(Field.yesNo(sign, Section.TANDA_BAHAYA, sign.rule()));
        }
        fields.add(weeks(Section.UKURAN));
        fields.add(Field.number(Question.BERAT_IBU, Section.UKURAN, WEIGHT, rule));
        fields.add(Field.yesNo(Question.BB_SESUAI_KURVA, Section.UKURAN, rule));
        fields.add(Field.number(Question.LILA_IBU, Section.UKURAN, ARM, Rule.CHRONIC_ENERGY_DEFICIENCY));
        fields.add(Field.number(Question.SISTOLE, Section.UKURAN, SYSTOLIC, rule));
        fields.add(Field.number(Question.DIASTOLE, Section.UKURAN, DIASTOLIC, rule));
        fields.add(Field.yesNo(Question.TD_SESUAI_KURVA, Section.UKURAN, rule));
        fields.add(Field.number(Question.HB, Section.UKURAN, HAEMOGLOBIN, Rule.ANAEMIA));
        fields.addAll(TbCard.cardFields());
        fields.add(Field.count(Question.TTD_DIBERIKAN, Section.TABLET, Unit.TABLET, MOST_TABLETS, rule));
        fields.add(Field.yesNo(Question.TTD_DIMINUM, Section.TABLET, rule));
        fields.add(Field.count(Question.MT_KEK_PORSI, Section.MAKANAN_TAMBAHAN, Unit.PORSI, MOST_PORTIONS, rule)
                .asked(thin));
        fields.add(Field.text(Question.MT_KEK_KOMPOSISI, Section.MAKANAN_TAMBAHAN, rule)
                .asked(thin));
        fields.add(Field.yesNo(Question.MT_KEK_DIMAKAN, Section.MAKANAN_TAMBAHAN, rule)
                .asked(thin));
        fields.add(Field.yesNo(Question.KELAS_IBU_HAMIL, Section.KELAS, rule));
        return fields;
    }

    /** All but the risk of tuberculosis, which has questions of its own on this card. */
    private static List<PregnancyDangerSign> signs() {
        List<PregnancyDangerSign> signs = new ArrayList<>();
        for (PregnancyDangerSign sign : PregnancyDangerSign.values()) {
            if (sign != PregnancyDangerSign.RISIKO_TBC) {
                signs.add(sign);
            }
        }
        return signs;
    }

    static void readRow(Reading reading) {
        Answers answers = reading.answers();
        for (PregnancyFinding finding : PregnancyFinding.of(check(answers), reading.rules())) {
            Refer refer = finding.atOnce() ? Refer.SEGERA : Refer.DIRUJUK;
            reading.find(finding, refer, why(finding, answers), rule(finding, reading));
        }
        if (answers.isNo(Question.TD_SESUAI_KURVA)) {
            reading.find(CardNote.TD_TIDAK_SESUAI_KURVA, Refer.DIRUJUK, List.of(), Rule.PREGNANCY_CARD);
        }
        TbCard.readCard(reading);
        if (answers.isNo(Question.TTD_DIMINUM)) {
            reading.find(CardNote.TTD_TIDAK_DIMINUM, Refer.TIDAK, List.of(), Rule.PREGNANCY_CARD);
        }
        if (answers.isNo(Question.MT_KEK_DIMAKAN)) {
            reading.find(CardNote.MT_TIDAK_DIMAKAN, Refer.TIDAK, List.of(), Rule.PREGNANCY_CARD);
        }
        served(reading);
    }

    /** What a row says, for the rules of pregnancy. */
    public static PregnancyCheck check(Answers row) {
        List<PregnancyDangerSign> said = new ArrayList<>();
        for (PregnancyDangerSign sign : signs()) {
            if (row.isYes(sign)) {
                said.add(sign);
            }
        }
        Integer haemoglobin = row.number(Question.HB);
        return new PregnancyCheck(
                row.number(Question.LILA_IBU),
                row.number(Question.SISTOLE),
                row.number(Question.DIASTOLE),
                null,
                haemoglobin == null ? null : Double.valueOf(haemoglobin / TENTHS),
                row.yes(Question.BB_SESUAI_KURVA),
                said);
    }

    private static List<Message> why(PregnancyFinding finding, Answers answers) {
        return switch (finding) {
            case TANDA_BAHAYA -> signsAsReasons(answers);
            case TEKANAN_DARAH_SANGAT_TINGGI, TEKANAN_DARAH_TINGGI -> pressure(answers);
            case KEK -> {
                Integer arm = answers.number(Question.LILA_IBU);
                yield arm == null
                        ? List.of()
                        : List.of(Message.of(Why.LILA_KURANG, Argument.centimetres(arm / PER_CENTIMETRE)));
            }
            case IMT_KURANG, ANEMIA, BB_TIDAK_SESUAI_KURVA -> List.of();
        };
    }

    private static List<Message> signsAsReasons(Answers answers) {
        List<Message> reasons = new ArrayList<>();
        for (PregnancyDangerSign sign : check(answers).dangerSigns()) {
            reasons.add(Message.of(sign));
        }
        return reasons;
    }

    private static List<Message> pressure(Answers answers) {
        Integer systolic = answers.number(Question.SISTOLE);
        Integer diastolic = answers.number(Question.DIASTOLE);
        return systolic == null || diastolic == null
                ? List.of()
                : List.of(Message.of(CardNote.TEKANAN_DARAH, Argument.count(systolic), Argument.count(diastolic)));
    }

    private static Rule rule(PregnancyFinding finding, Reading reading) {
        return switch (finding) {
            case TEKANAN_DARAH_SANGAT_TINGGI, TANDA_BAHAYA -> Rule.EMERGENCY;
            case TEKANAN_DARAH_TINGGI ->
                reading.rules().options().chosen(Discrepancy.BLOOD_PRESSURE).rule();
            case KEK, IMT_KURANG -> Rule.CHRONIC_ENERGY_DEFICIENCY;
            case ANEMIA -> Rule.ANAEMIA;
            case BB_TIDAK_SESUAI_KURVA -> Rule.PREGNANCY_CARD;
        };
    }

    private static void served(Reading reading) {
        Answers answers = reading.answers();
        if (answers.has(Question.BERAT_IBU) || answers.has(Question.LILA_IBU) || answers.has(Question.SISTOLE)) {
            reading.given(Service.UKUR_IBU_HAMIL);
        }
        if (some(answers.number(Question.TTD_DIBERIKAN))) {
            reading.given(Service.TTD);
        }
        if (answers.isYes(Question.KELAS_IBU_HAMIL)) {
            reading.given(Service.KELAS_IBU_HAMIL);
        }
        if (some(answers.number(Question.MT_KEK_PORSI))) {
            reading.given(Service.PMT_KEK);
        }
    }

    private static boolean some(@Nullable Integer count) {
        return count != null && count > 0;
    }
}
