package id.tumbuh.care.card;

import static id.tumbuh.care.card.Cards.child;
import static id.tumbuh.care.card.Cards.found;
import static id.tumbuh.care.card.Cards.open;
import static id.tumbuh.care.card.Cards.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.care.development.ChecklistAge;
import id.tumbuh.care.development.Milestone;
import id.tumbuh.care.group.TargetGroup;
import id.tumbuh.care.service.Served;
import id.tumbuh.care.service.Service;
import id.tumbuh.growth.message.Argument;
import id.tumbuh.growth.message.Message;
import id.tumbuh.growth.message.MessageCode;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DevelopmentCardTest {
    @ParameterizedTest
    @CsvSource({
        "1,KEPALA_45,8",
        "2,KEPALA_45,8",
        "3,BERBALIK,10",
        "5,BERBALIK,10",
        "6,DUDUK_SENDIRI,11",
        "8,DUDUK_SENDIRI,11",
        "9,BANGUN_BERDIRI,12",
        "11,BANGUN_BERDIRI,12",
        "12,BERDIRI_SENDIRI,8",
        "17,BERDIRI_SENDIRI,8",
        "18,BERDIRI_30_DETIK,8",
        "23,BERDIRI_30_DETIK,8",
        "24,NAIK_TANGGA,9",
        "35,NAIK_TANGGA,9",
        "36,SATU_KAKI_2_DETIK,13",
        "47,SATU_KAKI_2_DETIK,13",
        "48,SATU_KAKI_6_DETIK,14",
        "59,SATU_KAKI_6_DETIK,14",
        "60,BERJALAN_LURUS,13",
        "71,BERJALAN_LURUS,13"
    })
    void theListOfTheAgeIsAsked(int months, Milestone first, int items) {
        List<MessageCode> asked = open(read(Form.PERKEMBANGAN, child(months), Answers.NONE));
        assertEquals(first, asked.get(0));
        assertEquals(items, asked.size());
    }

    @Test
    void whereNoListHoldsTheResultIsAsked() {
        List<MessageCode> result = List.of(Question.CEKLIS_LENGKAP);
        assertEquals(result, open(read(Form.PERKEMBANGAN, child(0), Answers.NONE)));
        Who unknown = new Who(child(9).day(), null, List.of(TargetGroup.BAYI));
        assertEquals(result, open(read(Form.PERKEMBANGAN, unknown, Answers.NONE)));
    }

    @Test
    void everyItemReachedIsComplete() {
        CardResult result = read(Form.PERKEMBANGAN, child(9), Cards.all(true, of(ChecklistAge.BULAN_9_12)));
        assertEquals(List.of(CardNote.CEKLIS_LENGKAP), found(result));
        assertEquals(Refer.TIDAK, result.refer());
        assertEquals(List.of(), open(result));
        assertEquals(List.of(Served.given(Service.CEKLIS_PERKEMBANGAN, child(9).day())), result.served());
    }

    @Test
    void oneItemNotReachedIsPractisedAndReferred() {
        Answers answers = Cards.all(true, of(ChecklistAge.BULAN_9_12)).with(Milestone.MENIRU_BUNYI, false);
        CardResult result = read(Form.PERKEMBANGAN, child(9), answers);
        assertEquals(List.of(CardNote.CEKLIS_TIDAK_LENGKAP), found(result));
        assertEquals(
                List.of(
                        Message.of(CardNote.BELUM_BISA, Argument.code(Milestone.MENIRU_BUNYI)),
                        Message.of(CardNote.LATIH_DI_RUMAH)),
                result.findings().get(0).why());
        assertEquals(Refer.DIRUJUK, result.refer());
        assertEquals(List.of(Served.given(Service.CEKLIS_PERKEMBANGAN, child(9).day())), result.served());
    }

    @Test
    void halfAListHasNoResultAndIsNotServed() {
        Answers half = Answers.NONE.with(Milestone.BANGUN_BERDIRI, true).with(Milestone.MENIRU_BUNYI, true);
        CardResult result = read(Form.PERKEMBANGAN, child(9), half);
        assertEquals(List.of(CardNote.CEKLIS_BELUM_SELESAI), found(result));
        assertEquals(
                Message.of(CardNote.CEKLIS_BELUM_SELESAI, Argument.count(10)),
                result.findings().get(0).what());
        assertEquals(List.of(), result.served());
        assertEquals(Refer.TIDAK, result.refer());
    }

    @Test
    void aResultWithoutItemsStillCounts() {
        Answers not = Answers.NONE.with(Question.CEKLIS_LENGKAP, false).with(Question.BELUM_TERCAPAI, 2);
        CardResult result = read(Form.PERKEMBANGAN, child(9), not);
        assertEquals(List.of(CardNote.CEKLIS_TIDAK_LENGKAP), found(result));
        assertEquals(
                List.of(Message.of(CardNote.BELUM_TERCAPAI, Argument.count(2))),
                result.findings().get(0).why());
        assertEquals(Refer.DIRUJUK, result.refer());
        assertEquals(List.of(), open(result), "what was copied from the book asks for no items");
        assertEquals(List.of(Served.given(Service.CEKLIS_PERKEMBANGAN, child(9).day())), result.served());
        assertTrue(Form.PERKEMBANGAN.check(not).isEmpty());
    }

    @Test
    void howManyAreMissingIsAskedOnlyWhereSomeAre() {
        CardResult whole = read(Form.PERKEMBANGAN, child(9), Answers.NONE.with(Question.CEKLIS_LENGKAP, true));
        assertEquals(List.of(), open(whole));
        assertEquals(List.of(CardNote.CEKLIS_LENGKAP), found(whole));
        CardResult not = read(Form.PERKEMBANGAN, child(9), Answers.NONE.with(Question.CEKLIS_LENGKAP, false));
        assertEquals(List.of(Question.BELUM_TERCAPAI), open(not));
        assertEquals(Refer.DIRUJUK, not.refer());
    }

    private static MessageCode[] of(ChecklistAge age) {
        return Arrays.stream(Milestone.values())
                .filter(each -> each.age() == age)
                .toArray(MessageCode[]::new);
    }
}
