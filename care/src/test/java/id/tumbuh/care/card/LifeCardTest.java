package id.tumbuh.care.card;

import static id.tumbuh.care.card.Cards.mother;
import static id.tumbuh.care.card.Cards.open;
import static id.tumbuh.care.card.Cards.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.care.attendance.SweepReason;
import id.tumbuh.care.group.TargetGroup;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class LifeCardTest {
    private static final Who MOTHER = mother(TargetGroup.BUSUI);

    @Test
    void theMethodIsAskedOfWhoUsesOne() {
        assertEquals(List.of(Question.IKUT_KB), open(read(Form.KB, MOTHER, Answers.NONE)));
        assertEquals(List.of(), open(read(Form.KB, MOTHER, Answers.NONE.with(Question.IKUT_KB, false))));
        assertEquals(
                List.of(Question.METODE_KB, Question.KB_SEJAK),
                open(read(Form.KB, MOTHER, Answers.NONE.with(Question.IKUT_KB, true))));
    }

    @Test
    void aHomeIsVisitedForASweepOrForWhatTheCourseNames() {
        Field purpose = Objects.requireNonNull(Form.KUNJUNGAN_RUMAH.field("TUJUAN_KUNJUNGAN"));
        assertEquals(9, purpose.choices().size());
        assertEquals(SweepReason.DUA_T, purpose.choice("DUA_T"));
        assertEquals(HomeVisitPurpose.GEJALA_TBC, purpose.choice("GEJALA_TBC"));
    }

    @Test
    void aProblemAtHomeMayBeReferred() {
        Answers referred = Answers.NONE.with(Question.MASALAH, "DIRUJUK");
        assertEquals(Refer.DIRUJUK, read(Form.KUNJUNGAN_RUMAH, MOTHER, referred).refer());
        assertEquals(
                Refer.TIDAK,
                read(Form.KUNJUNGAN_RUMAH, MOTHER, Answers.NONE.with(Question.MASALAH, "SELESAI"))
                        .refer());
    }

    @Test
    void aReferralEndsWithItsResult() {
        assertTrue(ReferralStep.BALIK.ends());
        assertTrue(ReferralStep.SELESAI.ends());
        assertFalse(ReferralStep.DITERIMA.ends());
        assertFalse(ReferralStep.DITANGANI.ends());
        assertFalse(ReferralStep.TIDAK_DATANG.ends(), "a home visit is due");
    }

    @Test
    void theMoreUrgentReferralHolds() {
        assertEquals(Refer.SEGERA, Refer.DIRUJUK.or(Refer.SEGERA));
        assertEquals(Refer.SEGERA, Refer.SEGERA.or(Refer.TIDAK));
        assertEquals(Refer.DIRUJUK, Refer.TIDAK.or(Refer.DIRUJUK));
    }

    @Test
    void everyTopicOfCounsellingCanBeTicked() {
        for (Topic topic : Topic.values()) {
            assertNotNull(Form.PENYULUHAN.field(topic.code()), topic.code());
        }
    }
}
