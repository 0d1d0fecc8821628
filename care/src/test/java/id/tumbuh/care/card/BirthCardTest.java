package id.tumbuh.care.card;

import static id.tumbuh.care.card.Cards.found;
import static id.tumbuh.care.card.Cards.mother;
import static id.tumbuh.care.card.Cards.read;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.tumbuh.care.group.TargetGroup;
import id.tumbuh.care.mother.ChildbedDangerSign;
import id.tumbuh.care.service.Served;
import id.tumbuh.care.service.Service;
import id.tumbuh.growth.message.Argument;
import id.tumbuh.growth.message.Message;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BirthCardTest {
    private static final Who MOTHER = mother(TargetGroup.NIFAS);

    @ParameterizedTest
    @CsvSource({
        "999,BBLASR",
        "1000,BBLSR",
        "1499,BBLSR",
        "1500,BBLR",
        "2499,BBLR",
        "2500,CUKUP",
        "4000,CUKUP",
        "4001,BBLB"
    })
    void birthWeightHasItsClasses(int grams, BirthWeight weight) {
        assertEquals(weight, BirthWeight.of(grams));
    }

    @ParameterizedTest
    @CsvSource({"2499,DIRUJUK", "2500,TIDAK", "4001,TIDAK"})
    void aSmallBabyIsShownToAHealthWorker(int grams, Refer refer) {
        CardResult result = read(Form.PERSALINAN, MOTHER, Answers.NONE.with(Question.BERAT_LAHIR, grams));
        assertEquals(refer, result.refer());
    }

    @Test
    void theReasonSaysTheWeight() {
        CardFinding finding = read(Form.PERSALINAN, MOTHER, Answers.NONE.with(Question.BERAT_LAHIR, 2400))
                .findings()
                .get(0);
        assertEquals(List.of(Message.of(CardNote.BERAT_LAHIR, Argument.grams(2400))), finding.why());
    }

    @ParameterizedTest
    @CsvSource({"36,DIRUJUK", "37,TIDAK"})
    void beforeThirtySevenWeeksIsEarly(int weeks, Refer refer) {
        assertEquals(
                refer,
                read(Form.PERSALINAN, MOTHER, Answers.NONE.with(Question.USIA_KEHAMILAN, weeks))
                        .refer());
    }

    @Test
    void aMotherWhoIsIllAfterwardsIsReferred() {
        Answers ill = Answers.NONE.with(Question.KEADAAN_IBU, "SAKIT");
        assertEquals(Refer.DIRUJUK, read(Form.PERSALINAN, MOTHER, ill).refer());
        Answers died = Answers.NONE.with(Question.KEADAAN_IBU, "MENINGGAL");
        assertEquals(Refer.TIDAK, read(Form.PERSALINAN, MOTHER, died).refer());
    }

    @ParameterizedTest
    @EnumSource
    void eachOfTheFourteenSignsIsReferredToday(ChildbedDangerSign sign) {
        CardResult result = read(Form.NIFAS, MOTHER, Answers.NONE.with(sign, true));
        assertEquals(List.of(sign), found(result));
        assertEquals(Refer.SEGERA, result.refer());
        assertEquals(14, ChildbedDangerSign.values().length);
    }

    @ParameterizedTest
    @CsvSource({"0,0", "1,1", "2,2", "3,2"})
    void theSecondCapsuleIsTakenADayLater(int capsules, int given) {
        List<Served> served = read(Form.NIFAS, MOTHER, Answers.NONE.with(Question.VITAMIN_A_KAPSUL, capsules))
                .served();
        assertEquals(given, served.size());
        for (int at = 0; at < given; at++) {
            assertEquals(Served.given(Service.VITAMIN_A_NIFAS, MOTHER.day() + at), served.get(at));
        }
    }

    @Test
    void familyPlanningAfterABirthIsSettled() {
        List<Served> settled = List.of(Served.given(Service.KB_PASCA_PERSALINAN, MOTHER.day()));
        assertEquals(
                settled,
                read(Form.NIFAS, MOTHER, Answers.NONE.with(Question.KB_PASCA, true))
                        .served());
        assertEquals(
                settled,
                read(Form.KB, MOTHER, Answers.NONE.with(Question.IKUT_KB, true)).served());
        Who nursing = mother(TargetGroup.BUSUI);
        assertEquals(
                List.of(),
                read(Form.KB, nursing, Answers.NONE.with(Question.IKUT_KB, true))
                        .served());
    }
}
