package id.tumbuh.care.card;

import static id.tumbuh.care.card.Cards.all;
import static id.tumbuh.care.card.Cards.child;
import static id.tumbuh.care.card.Cards.found;
import static id.tumbuh.care.card.Cards.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import id.tumbuh.care.feeding.AsiAnswer;
import id.tumbuh.care.feeding.AsiCourse;
import id.tumbuh.care.feeding.FoodGroup;
import id.tumbuh.care.service.Served;
import id.tumbuh.care.service.Service;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeedingCardTest {
    private static final Answers NOTHING =
            all(false, FoodGroup.values()).with(Question.FREKUENSI_SESUAI, true).with(Question.TEKSTUR_SESUAI, true);

    @Test
    void anAnswerTicksTheMonthOfAge() {
        Answers yes = Answers.NONE.with(Question.HANYA_ASI, true);
        assertEquals(List.of(new AsiAnswer(0, true)), FeedingCard.ticks(child(0), yes));
        assertEquals(List.of(new AsiAnswer(6, true)), FeedingCard.ticks(child(6), yes));
        assertEquals(List.of(), FeedingCard.ticks(child(7), yes));
        assertEquals(List.of(AsiCourse.PROSES), found(read(Form.ASI_EKSKLUSIF, child(5), yes)));
        assertEquals(
                List.of(), found(read(Form.ASI_EKSKLUSIF, child(6), yes)), "its earlier months say whether it passed");
    }

    @Test
    void whoBeganEarlierWithOtherFoodHasThatMonthTickedNoToo() {
        Answers since = Answers.NONE.with(Question.HANYA_ASI, false).with(Question.MAKAN_LAIN_SEJAK_BULAN, 2);
        assertEquals(List.of(new AsiAnswer(2, false), new AsiAnswer(4, false)), FeedingCard.ticks(child(4), since));
        assertEquals(List.of(new AsiAnswer(2, false)), FeedingCard.ticks(child(2), since));
        assertEquals(List.of(AsiCourse.TIDAK_LAGI), found(read(Form.ASI_EKSKLUSIF, child(4), since)));
    }

    @Test
    void notKnownTicksNothing() {
        Answers unknown = Answers.NONE.with(Question.HANYA_ASI, "TIDAK_TAHU");
        assertEquals(List.of(), FeedingCard.ticks(child(3), unknown));
        assertEquals(List.of(AsiCourse.BELUM_LENGKAP), found(read(Form.ASI_EKSKLUSIF, child(3), unknown)));
    }

    @Test
    void fiveGroupsWithOneOfAnAnimalSuitTheAge() {
        Answers four = with(NOTHING, FoodGroup.ASI, FoodGroup.SEREALIA_UMBI, FoodGroup.KACANG, FoodGroup.TELUR);
        CardResult few = read(Form.MP_ASI, child(8), four);
        assertEquals(List.of(CardNote.MP_ASI_KURANG_BERAGAM), found(few));
        CardResult enough = read(Form.MP_ASI, child(8), four.with(FoodGroup.SAYUR_BUAH_LAIN, true));
        assertEquals(List.of(CardNote.MP_ASI_SESUAI), found(enough));
        assertEquals(List.of(Served.given(Service.MP_ASI, child(8).day())), enough.served());
        assertEquals(Refer.TIDAK, few.refer());
    }

    @Test
    void fiveGroupsWithoutAnimalFoodDoNot() {
        Answers plants = with(
                NOTHING,
                FoodGroup.ASI,
                FoodGroup.SEREALIA_UMBI,
                FoodGroup.KACANG,
                FoodGroup.SAYUR_BUAH_LAIN,
                FoodGroup.SAYUR_BUAH_VITAMIN_A);
        assertEquals(List.of(CardNote.MP_ASI_TANPA_HEWANI), found(read(Form.MP_ASI, child(8), plants)));
    }

    @Test
    void aMissingGroupCannotBeCountedAsNotEaten() {
        Answers few = Answers.NONE
                .with(FoodGroup.ASI, true)
                .with(Question.FREKUENSI_SESUAI, true)
                .with(Question.TEKSTUR_SESUAI, true);
        assertNull(FeedingCard.suits(few));
        CardResult result = read(Form.MP_ASI, child(8), few);
        assertEquals(List.of(CardNote.MP_ASI_BELUM_LENGKAP), found(result));
        assertEquals(List.of(), result.served());
        assertEquals(7, result.open().size());
    }

    @Test
    void tooThinFoodDoesNotSuitHoweverVaried() {
        Answers all = all(true, FoodGroup.values())
                .with(Question.FREKUENSI_SESUAI, true)
                .with(Question.TEKSTUR_SESUAI, false);
        assertEquals(List.of(CardNote.MP_ASI_TIDAK_SESUAI_UMUR), found(read(Form.MP_ASI, child(8), all)));
        assertEquals(false, FeedingCard.suits(all));
    }

    private static Answers with(Answers answers, FoodGroup... eaten) {
        Answers more = answers;
        for (FoodGroup group : eaten) {
            more = more.with(group, true);
        }
        return more;
    }
}
