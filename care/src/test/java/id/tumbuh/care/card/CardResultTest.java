package id.tumbuh.care.card;

import static id.tumbuh.care.card.Cards.child;
import static id.tumbuh.care.card.Cards.found;
import static id.tumbuh.care.card.Cards.mother;
import static id.tumbuh.care.card.Cards.open;
import static id.tumbuh.care.card.Cards.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.care.group.TargetGroup;
import id.tumbuh.care.mother.PregnancyFinding;
import id.tumbuh.care.service.Served;
import id.tumbuh.care.service.Service;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardResultTest {
    private static final Who PREGNANT = mother(TargetGroup.BUMIL);

    @ParameterizedTest
    @CsvSource({"-1,false", "0,true", "4500,false", "4501,false"})
    void aNumberThatNobodyCanHaveTypedIsNoFinding(int arm, boolean thin) {
        CardResult result = read(Form.IBU_HAMIL, PREGNANT, Answers.of(Map.of("LILA_IBU", arm)));
        assertEquals(thin, found(result).contains(PregnancyFinding.KEK));
    }

    @ParameterizedTest
    @CsvSource({"-1,true", "0,false", "4500,false", "4501,true"})
    void whatFailsItsCheckIsStillAsked(int arm, boolean open) {
        CardResult result = read(Form.IBU_HAMIL, PREGNANT, Answers.of(Map.of("LILA_IBU", arm)));
        assertEquals(open, open(result).contains(Question.LILA_IBU));
    }

    @Test
    void whatFailsItsCheckSettlesNothing() {
        List<Served> measured = List.of(Served.given(Service.UKUR_IBU_HAMIL, PREGNANT.day()));
        assertEquals(
                measured,
                read(Form.IBU_HAMIL, PREGNANT, Answers.of(Map.of("BERAT_IBU", 55_000)))
                        .served());
        assertEquals(
                List.of(),
                read(Form.IBU_HAMIL, PREGNANT, Answers.of(Map.of("BERAT_IBU", "55")))
                        .served());
    }

    @Test
    void anotherAnswerOfTheSameFormIsReadAsBefore() {
        Answers answers = Answers.of(Map.of("ORALIT_DIBERIKAN", true, "DIARE_SEJAK", "2025-02-30"));
        CardResult result = read(Form.DIARE, child(7), answers);
        assertEquals(List.of(), result.findings());
        assertEquals(List.of(Served.given(Service.ORALIT, child(7).day())), result.served());
    }

    @Test
    void whatIsOnlyDoubtedIsRead() {
        Answers doubted = Answers.of(Map.of("SISTOLE", 221));
        assertEquals(AnswerFault.DIRAGUKAN, Form.IBU_HAMIL.check(doubted).get(0).fault());
        assertTrue(
                found(read(Form.IBU_HAMIL, PREGNANT, doubted)).contains(PregnancyFinding.TEKANAN_DARAH_SANGAT_TINGGI));
        Answers impossible = Answers.of(Map.of("SISTOLE", 2201));
        assertFalse(found(read(Form.IBU_HAMIL, PREGNANT, impossible))
                .contains(PregnancyFinding.TEKANAN_DARAH_SANGAT_TINGGI));
    }
}
