package id.tumbuh.care.card;

import static id.tumbuh.care.card.Cards.all;
import static id.tumbuh.care.card.Cards.child;
import static id.tumbuh.care.card.Cards.found;
import static id.tumbuh.care.card.Cards.mother;
import static id.tumbuh.care.card.Cards.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.care.group.TargetGroup;
import id.tumbuh.care.illness.TbResult;
import id.tumbuh.care.rule.Choice;
import id.tumbuh.care.rule.Rule;
import id.tumbuh.care.rule.RuleBook;
import id.tumbuh.care.service.Served;
import id.tumbuh.care.service.Service;
import id.tumbuh.growth.message.Argument;
import id.tumbuh.growth.message.Message;
import java.util.List;
import org.junit.jupiter.api.Test;

class TbCardTest {
    private static final RuleBook TWO = RuleBook.CURRENT.with(Choice.TWO_SYMPTOMS);
    private static final Question[] CHILD = {
        Question.BATUK_2_MINGGU,
        Question.DEMAM_2_MINGGU,
        Question.BB_TIDAK_NAIK_2_BULAN,
        Question.LESU,
        Question.KONTAK_TBC
    };
    private static final Question[] ADULT = {
        Question.BATUK_TERUS, Question.DEMAM_2_MINGGU, Question.BB_TIDAK_NAIK_2_BULAN, Question.KONTAK_TBC
    };

    @Test
    void oneSymptomRefersAChildAndSaysWhich() {
        Answers answers = all(false, CHILD).with(Question.LESU, true);
        CardResult result = read(Form.TB_ANAK, child(14), answers);
        CardFinding finding = result.findings().get(0);
        assertEquals(TbResult.PERLU_DIRUJUK, finding.what().code());
        assertEquals(Refer.DIRUJUK, result.refer());
        assertEquals(Rule.TB_CHILD, finding.rule());
        assertEquals(List.of(Message.of(CardNote.JAWABAN_YA, Argument.code(Question.LESU))), finding.why());
        assertEquals(List.of(Served.given(Service.SKRINING_TB, child(14).day())), result.served());
    }

    @Test
    void byTheCardTwoOfFourReferAndListlessIsNotAmongThem() {
        Answers one = all(false, CHILD).with(Question.LESU, true).with(Question.BATUK_2_MINGGU, true);
        CardResult result = CardResult.of(Form.TB_ANAK, child(14), one, TWO);
        assertEquals(List.of(TbResult.ADA_GEJALA_BELUM_CUKUP), found(result));
        assertEquals(Rule.TB_CARD, result.findings().get(0).rule());
        CardResult two = CardResult.of(Form.TB_ANAK, child(14), one.with(Question.KONTAK_TBC, true), TWO);
        assertEquals(Refer.DIRUJUK, two.refer());
        assertTrue(TbCard.child(one.with(Question.KONTAK_TBC, true)).twoOnTheCard());
    }

    @Test
    void anUnknownContactLeavesTheScreeningOpen() {
        Answers answers = all(false, CHILD).with(Question.KONTAK_TBC, "TIDAK_TAHU");
        CardResult result = read(Form.TB_ANAK, child(14), answers);
        assertEquals(List.of(TbResult.BELUM_LENGKAP), found(result));
        assertEquals(List.of(), result.served(), "so it stays on the list");
    }

    @Test
    void allNoIsNoSymptom() {
        CardResult result = read(Form.TB_ANAK, child(14), all(false, CHILD));
        assertEquals(List.of(TbResult.TIDAK_ADA_GEJALA), found(result));
        assertEquals(Refer.TIDAK, result.refer());
    }

    @Test
    void aMotherIsNotAskedWhetherSheIsTired() {
        CardResult result = read(Form.TB_DEWASA, mother(TargetGroup.NIFAS), all(false, ADULT));
        assertEquals(List.of(TbResult.TIDAK_ADA_GEJALA), found(result), "the four of the card are all");
        assertFalse(Form.TB_DEWASA.fields().stream().anyMatch(field -> field.code() == Question.LESU));
    }

    @Test
    void aFurtherSymptomRefersAnAdultButCountsNotForTheCard() {
        Answers answers = all(false, ADULT).with(Question.KERINGAT_MALAM, true);
        assertEquals(
                Refer.DIRUJUK,
                read(Form.TB_DEWASA, mother(TargetGroup.NIFAS), answers).refer());
        CardResult byCard = CardResult.of(Form.TB_DEWASA, mother(TargetGroup.NIFAS), answers, TWO);
        assertEquals(List.of(TbResult.ADA_GEJALA_BELUM_CUKUP), found(byCard));
    }
}
