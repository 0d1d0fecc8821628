package id.tumbuh.care.card;

import id.tumbuh.care.illness.TbAnswers;
import id.tumbuh.care.illness.TbResult;
import id.tumbuh.care.rule.Choice;
import id.tumbuh.care.rule.Discrepancy;
import id.tumbuh.care.rule.Rule;
import id.tumbuh.care.service.Service;
import id.tumbuh.growth.message.MessageCode;
import java.util.ArrayList;
import java.util.List;

/** The questions about tuberculosis (life-course.md 1.13). */
public final class TbCard {
    private static final List<MessageCode> CHILD = List.of(
            Question.BATUK_2_MINGGU,
            Question.DEMAM_2_MINGGU,
            Question.BB_TIDAK_NAIK_2_BULAN,
            Question.LESU,
            Question.KONTAK_TBC);
    private static final List<MessageCode> ADULT =
            List.of(Question.BATUK_TERUS, Question.DEMAM_2_MINGGU, Question.BB_TIDAK_NAIK_2_BULAN, Question.KONTAK_TBC);
    /** Asked by an application; weakness is left out here, for it belongs to pregnancy and childbed. */
    private static final List<MessageCode> ADULT_MORE =
            List.of(Question.NAFSU_MAKAN_TURUN, Question.KERINGAT_MALAM, Question.BATUK_DARAH, Question.SESAK_NAPAS);

    private TbCard() {}

    /** What a child's form says, for the columns of the reports. */
    public static TbAnswers child(Answers answers) {
        return new TbAnswers(
                answers.yes(Question.BATUK_2_MINGGU),
                answers.yes(Question.DEMAM_2_MINGGU),
                answers.yes(Question.BB_TIDAK_NAIK_2_BULAN),
                answers.yes(Question.LESU),
                answers.yes(Question.KONTAK_TBC));
    }

    /** What a mother's form says: her cards do not ask whether she is listless, so that is no open question. */
    public static TbAnswers adult(Answers answers) {
        return new TbAnswers(
                answers.yes(Question.BATUK_TERUS),
                answers.yes(Question.DEMAM_2_MINGGU),
                answers.yes(Question.BB_TIDAK_NAIK_2_BULAN),
                Boolean.FALSE,
                answers.yes(Question.KONTAK_TBC));
    }

    static List<Field> childFields() {
        return fields(CHILD, Rule.TB_CHILD);
    }

    static List<Field> adultFields() {
        List<Field> fields = cardFields();
        fields.addAll(fields(ADULT_MORE, Rule.TB_ADULT_MORE));
        return fields;
    }

    /** The four of the pregnancy card, columns 10 to 13. */
    static List<Field> cardFields() {
        return fields(ADULT, Rule.TB_CARD);
    }

    static void readChild(Reading reading) {
        read(reading, child(reading.answers()).result(reading.rules()), CHILD);
    }

    static void readAdult(Reading reading) {
        TbResult result = adult(reading.answers()).result(reading.rules());
        boolean more = !reading.yes(ADULT_MORE).isEmpty();
        boolean byCard = reading.rules().has(Choice.TWO_SYMPTOMS);
        if (more && result != TbResult.PERLU_DIRUJUK) {
            result = byCard ? TbResult.ADA_GEJALA_BELUM_CUKUP : TbResult.PERLU_DIRUJUK;
        }
        List<MessageCode> all = new ArrayList<>(ADULT);
        all.addAll(ADULT_MORE);
        read(reading, result, all);
    }

    /** Nothing is said where nothing of it was asked: it is one section of a longer card. */
    static void readCard(Reading reading) {
        for (MessageCode question : ADULT) {
            if (reading.answers().has(question)) {
                read(reading, adult(reading.answers()).result(reading.rules()), ADULT);
                return;
            }
        }
    }

    private static void read(Reading reading, TbResult result, List<MessageCode> questions) {
        boolean refer = result == TbResult.PERLU_DIRUJUK;
        Rule rule = reading.rules().options().chosen(Discrepancy.TB_SYMPTOMS).rule();
        reading.find(result, refer ? Refer.DIRUJUK : Refer.TIDAK, reading.yes(questions), rule);
        if (result != TbResult.BELUM_LENGKAP) {
            reading.given(Service.SKRINING_TB);
        }
    }

    private static List<Field> fields(List<MessageCode> questions, Rule rule) {
        List<Field> fields = new ArrayList<>();
        for (MessageCode question : questions) {
            fields.add(Field.yesNoUnknown(question, Section.TBC, rule));
        }
        return fields;
    }
}
