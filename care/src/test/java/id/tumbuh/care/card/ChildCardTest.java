package id.tumbuh.care.card;

import static id.tumbuh.care.Days.day;
import static id.tumbuh.care.card.Cards.child;
import static id.tumbuh.care.card.Cards.found;
import static id.tumbuh.care.card.Cards.open;
import static id.tumbuh.care.card.Cards.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import id.tumbuh.care.illness.ChildDangerSign;
import id.tumbuh.care.rule.Rule;
import id.tumbuh.care.service.Served;
import id.tumbuh.care.service.Service;
import id.tumbuh.care.service.Why;
import id.tumbuh.growth.message.Argument;
import id.tumbuh.growth.message.Message;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ChildCardTest {
    @ParameterizedTest
    @CsvSource({"5,ORALIT_BAYI,ZINC_10", "6,ORALIT_BAYI,ZINC_20", "11,ORALIT_BAYI,ZINC_20", "12,ORALIT_BALITA,ZINC_20"})
    void diarrhoeaSaysHowMuchOfWhat(int months, Why volume, Why zinc) {
        Answers answers = Answers.NONE.with(Question.DIARE_SEJAK, "2025-04-01");
        CardFinding finding =
                read(Form.DIARE, child(months), answers).findings().get(0);
        assertEquals(Message.of(Why.DIARE_SEJAK, Argument.date(day(2025, 4, 1))), finding.what());
        assertEquals(List.of(Message.of(volume), Message.of(zinc)), finding.why());
        assertEquals(Refer.TIDAK, finding.refer());
    }

    @Test
    void whatHasStoppedIsNoEpisodeOfNow() {
        Answers over = Answers.NONE
                .with(Question.DIARE_SEJAK, "2025-04-01")
                .with(Question.DIARE_BERHENTI, true)
                .with(Question.ZINC_DIBERIKAN, true);
        assertNull(ChildCard.diarrhoeaSince(over));
        CardResult result = read(Form.DIARE, child(7), over);
        assertEquals(List.of(), result.findings());
        assertEquals(List.of(Served.given(Service.ZINC, child(7).day())), result.served());
        assertEquals(day(2025, 4, 1), ChildCard.diarrhoeaSince(over.with(Question.DIARE_BERHENTI, false)));
    }

    @Test
    void aDayToComeBeginsNothing() {
        Answers tomorrow = Answers.NONE.with(Question.DIARE_SEJAK, "2030-01-01");
        assertEquals(List.of(), read(Form.DIARE, child(7), tomorrow).findings());
    }

    @ParameterizedTest
    @EnumSource
    void everyDangerSignIsReferredToday(ChildDangerSign sign) {
        CardResult result = read(Form.SAKIT_ANAK, child(2), Answers.NONE.with(sign, true));
        assertEquals(List.of(sign), found(result));
        assertEquals(Refer.SEGERA, result.refer());
        assertEquals(Rule.DANGER_SIGNS_CHILD, result.findings().get(0).rule());
    }

    @Test
    void aSignAnsweredNoFindsNothingAndIsNotOpen() {
        CardResult result = read(Form.SAKIT_ANAK, child(8), Cards.all(false, ChildDangerSign.values()));
        assertEquals(List.of(), result.findings());
        assertEquals(List.of(Question.SAKIT_HARI_INI), open(result));
    }
}
