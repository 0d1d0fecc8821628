package id.tumbuh.care.card;

import static id.tumbuh.care.Days.day;
import static id.tumbuh.care.card.Cards.found;
import static id.tumbuh.care.card.Cards.mother;
import static id.tumbuh.care.card.Cards.open;
import static id.tumbuh.care.card.Cards.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.care.group.TargetGroup;
import id.tumbuh.care.illness.TbResult;
import id.tumbuh.care.mother.FourT;
import id.tumbuh.care.mother.PregnancyDangerSign;
import id.tumbuh.care.mother.PregnancyFinding;
import id.tumbuh.care.rule.Choice;
import id.tumbuh.care.rule.Rule;
import id.tumbuh.care.rule.RuleBook;
import id.tumbuh.care.service.Served;
import id.tumbuh.care.service.Service;
import id.tumbuh.care.service.Why;
import id.tumbuh.growth.message.Argument;
import id.tumbuh.growth.message.Message;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PregnancyCardTest {
    private static final Who MOTHER = mother(TargetGroup.BUMIL);

    @ParameterizedTest
    @CsvSource({"139,89,TIDAK", "140,89,DIRUJUK", "139,90,DIRUJUK", "159,109,DIRUJUK", "160,80,SEGERA", "120,110,SEGERA"
    })
    void bloodPressureRefersByItsLimits(int systolic, int diastolic, Refer refer) {
        Answers row = Answers.NONE.with(Question.SISTOLE, systolic).with(Question.DIASTOLE, diastolic);
        assertEquals(refer, read(Form.IBU_HAMIL, MOTHER, row).refer());
    }

    @ParameterizedTest
    @CsvSource({"129,84,TIDAK", "130,84,DIRUJUK", "129,85,DIRUJUK"})
    void aDistrictMayTakeTheLowerLine(int systolic, int diastolic, Refer refer) {
        Answers row = Answers.NONE.with(Question.SISTOLE, systolic).with(Question.DIASTOLE, diastolic);
        RuleBook lower = RuleBook.CURRENT.with(Choice.PRESSURE_130_85);
        assertEquals(refer, CardResult.of(Form.IBU_HAMIL, MOTHER, row, lower).refer());
    }

    @Test
    void theReasonSaysThePressure() {
        Answers row = Answers.NONE.with(Question.SISTOLE, 162).with(Question.DIASTOLE, 95);
        CardFinding finding = read(Form.IBU_HAMIL, MOTHER, row).findings().get(0);
        assertEquals(
                PregnancyFinding.TEKANAN_DARAH_SANGAT_TINGGI, finding.what().code());
        assertEquals(Rule.EMERGENCY, finding.rule());
        assertEquals(
                List.of(Message.of(CardNote.TEKANAN_DARAH, Argument.count(162), Argument.count(95))), finding.why());
    }

    @Test
    void aThinArmIsReferredAndAsksForExtraFood() {
        CardResult thin = read(Form.IBU_HAMIL, MOTHER, Answers.NONE.with(Question.LILA_IBU, 234));
        assertEquals(List.of(PregnancyFinding.KEK), found(thin));
        assertEquals(
                List.of(Message.of(Why.LILA_KURANG, Argument.centimetres(23.4))),
                thin.findings().get(0).why());
        assertTrue(open(thin).contains(Question.MT_KEK_PORSI));
        CardResult enough = read(Form.IBU_HAMIL, MOTHER, Answers.NONE.with(Question.LILA_IBU, 235));
        assertEquals(List.of(), found(enough));
        assertTrue(!open(enough).contains(Question.MT_KEK_PORSI));
    }

    @ParameterizedTest
    @CsvSource({"109,true", "110,false"})
    void haemoglobinIsWrittenInTenths(int tenths, boolean anaemia) {
        CardResult result = read(Form.IBU_HAMIL, MOTHER, Answers.NONE.with(Question.HB, tenths));
        assertEquals(anaemia ? List.of(PregnancyFinding.ANEMIA) : List.of(), found(result));
    }

    @Test
    void aDangerSignIsReferredAtOnceAndNamed() {
        CardResult result = read(Form.IBU_HAMIL, MOTHER, Answers.NONE.with(PregnancyDangerSign.PERDARAHAN, true));
        assertEquals(Refer.SEGERA, result.refer());
        assertEquals(
                List.of(Message.of(PregnancyDangerSign.PERDARAHAN)),
                result.findings().get(0).why());
    }

    @Test
    void outsideACurveIsReferred() {
        Answers row = Answers.NONE.with(Question.BB_SESUAI_KURVA, false).with(Question.TD_SESUAI_KURVA, false);
        CardResult result = read(Form.IBU_HAMIL, MOTHER, row);
        assertEquals(List.of(PregnancyFinding.BB_TIDAK_SESUAI_KURVA, CardNote.TD_TIDAK_SESUAI_KURVA), found(result));
        assertEquals(Refer.DIRUJUK, result.refer());
    }

    @Test
    void theFourQuestionsAboutTuberculosisAreRead() {
        Answers row = Cards.all(
                false,
                Question.BATUK_TERUS,
                Question.DEMAM_2_MINGGU,
                Question.BB_TIDAK_NAIK_2_BULAN,
                Question.KONTAK_TBC);
        assertEquals(List.of(TbResult.TIDAK_ADA_GEJALA), found(read(Form.IBU_HAMIL, MOTHER, row)));
        CardResult contact = read(Form.IBU_HAMIL, MOTHER, row.with(Question.KONTAK_TBC, true));
        assertEquals(Refer.DIRUJUK, contact.refer());
    }

    @Test
    void whatIsNotTakenIsTalkedAboutAndNotReferred() {
        Answers row = Answers.NONE.with(Question.TTD_DIMINUM, false).with(Question.MT_KEK_DIMAKAN, false);
        CardResult result = read(Form.IBU_HAMIL, MOTHER, row);
        assertEquals(List.of(CardNote.TTD_TIDAK_DIMINUM, CardNote.MT_TIDAK_DIMAKAN), found(result));
        assertEquals(Refer.TIDAK, result.refer());
    }

    @Test
    void aRowSettlesWhatItTellsOf() {
        Answers row = Answers.NONE
                .with(Question.BERAT_IBU, 61_400)
                .with(Question.TTD_DIBERIKAN, 30)
                .with(Question.MT_KEK_PORSI, 0)
                .with(Question.KELAS_IBU_HAMIL, true);
        int day = MOTHER.day();
        assertEquals(
                List.of(
                        Served.given(Service.UKUR_IBU_HAMIL, day),
                        Served.given(Service.TTD, day),
                        Served.given(Service.KELAS_IBU_HAMIL, day)),
                read(Form.IBU_HAMIL, MOTHER, row).served());
    }

    @ParameterizedTest
    @CsvSource({"41624,true", "41625,false"})
    void theBodyBeforeThePregnancyIsTooThinBelowEighteenAndAHalf(int grams, boolean thin) {
        // 18.5 kg/m² at 1.5 m are 41.625 kg.
        Answers head = Answers.NONE.with(Question.BERAT_AWAL, grams).with(Question.TINGGI_IBU, 1_500);
        CardResult result = read(Form.IBU_HAMIL_AWAL, MOTHER, head);
        assertEquals(thin ? List.of(PregnancyFinding.IMT_KURANG) : List.of(), found(result));
    }

    @Test
    void withoutHeightThereIsNoBodyMassIndex() {
        assertNull(PregnancyCard.bodyMassIndex(Answers.NONE.with(Question.BERAT_AWAL, 50_000)));
        assertNull(PregnancyCard.bodyMassIndex(
                Answers.NONE.with(Question.BERAT_AWAL, 50_000).with(Question.TINGGI_IBU, 0)));
    }

    @Test
    void theHeadTellsTheFourRisks() {
        Answers head = Answers.NONE.with(Question.JARAK_KEHAMILAN, 23).with(Question.JUMLAH_ANAK, 4);
        Who old = new Who(day(2026, 3, 10), day(1990, 3, 10), List.of(TargetGroup.BUMIL));
        CardResult result = read(Form.IBU_HAMIL_AWAL, old, head);
        assertEquals(List.of(FourT.TERLALU_TUA, FourT.TERLALU_RAPAT, FourT.TERLALU_SERING), found(result));
        assertEquals(Refer.TIDAK, result.refer());
        assertEquals(Rule.FOUR_T_SATUSEHAT, result.findings().get(0).rule());
        Answers none = Answers.NONE.with(Question.JARAK_KEHAMILAN, 24).with(Question.JUMLAH_ANAK, 3);
        assertEquals(List.of(), found(read(Form.IBU_HAMIL_AWAL, MOTHER, none)));
    }
}
