package id.tumbuh.phone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.care.attendance.SweepReason;
import id.tumbuh.care.card.BirthWeight;
import id.tumbuh.care.card.CardNote;
import id.tumbuh.care.card.Form;
import id.tumbuh.care.card.Refer;
import id.tumbuh.care.card.Section;
import id.tumbuh.care.feeding.AsiCourse;
import id.tumbuh.care.group.Card;
import id.tumbuh.care.group.TargetGroup;
import id.tumbuh.care.illness.TbResult;
import id.tumbuh.care.immunisation.Dose;
import id.tumbuh.care.mother.FourT;
import id.tumbuh.care.mother.PregnancyFinding;
import id.tumbuh.care.reward.gift.GiftProblem;
import id.tumbuh.care.reward.gift.GiftState;
import id.tumbuh.care.service.Outcome;
import id.tumbuh.care.service.Service;
import id.tumbuh.care.service.Why;
import id.tumbuh.care.skdn.SkdnProblem;
import id.tumbuh.growth.chart.BandColour;
import id.tumbuh.growth.chart.ChartNote;
import id.tumbuh.growth.kms.Letter;
import id.tumbuh.growth.message.MessageCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The parity of faces is worth what its questions are worth: each code that a face can answer occurs. */
final class FaceQuestionsTest {
    /** Counts made from a list cannot break the sums that these tell of. */
    private static final Set<SkdnProblem> OF_HANDWRITTEN_COUNTS = Set.of(
            SkdnProblem.D_BUKAN_JUMLAH_HURUF,
            SkdnProblem.K_LEBIH_DARI_S,
            SkdnProblem.D_LEBIH_DARI_S,
            SkdnProblem.N_LEBIH_DARI_D,
            SkdnProblem.BGM_LEBIH_DARI_D,
            SkdnProblem.PECAHAN_BUKAN_JUMLAH);

    /** What was given, or must not be given, is not due any more. */
    private static final MessageCode[] STILL_DUE = {Outcome.BELUM, Outcome.DITOLAK, Outcome.TIDAK_TAHU};

    /** An ordinary weight is no finding. */
    private static final MessageCode[] FOUND_WEIGHTS = {
        BirthWeight.BBLASR, BirthWeight.BBLSR, BirthWeight.BBLR, BirthWeight.BBLB
    };

    private final Set<String> seen = new HashSet<>();
    private int refused;

    @Test
    void everyCodeOccurs() {
        FaceQuestions.all().forEach(this::ask);
        for (MessageCode[] codes : List.<MessageCode[]>of(
                Service.values(),
                Dose.values(),
                STILL_DUE,
                Why.values(),
                TargetGroup.values(),
                Card.values(),
                AsiCourse.values(),
                TbResult.values(),
                PregnancyFinding.values(),
                FourT.values(),
                SweepReason.values(),
                SkdnProblem.values(),
                ChartNote.values(),
                Letter.values(),
                Form.values(),
                Section.values(),
                CardNote.values(),
                Refer.values(),
                FOUND_WEIGHTS,
                GiftState.values(),
                GiftProblem.values())) {
            for (MessageCode code : codes) {
                assertTrue(
                        seen.contains(code.code()) || OF_HANDWRITTEN_COUNTS.contains(code),
                        code.getClass() + " " + code.code());
            }
        }
        for (BandColour colour : BandColour.values()) {
            assertTrue(seen.contains(colour.name()), colour.name());
        }
        assertTrue(refused > 200, refused + " refused");
    }

    @Test
    void jsonIsReadAsItWasWritten() {
        String text = "[{\"a\":1.5,\"b\":[true,null,\"c\"]},-1.0E-4]";
        assertEquals(text, JsonText.write(JsonText.read(text)));
    }

    private void ask(Question question) {
        if (question.face().equals("codes")) {
            return;
        }
        try {
            collect(question.answer());
        } catch (IllegalArgumentException expected) {
            refused++;
        }
    }

    private void collect(@Nullable Object answer) {
        if (answer instanceof Plain plain) {
            new ArrayList<>(plain.fields().values()).forEach(this::collect);
        } else if (answer instanceof PlainList list) {
            list.items().forEach(this::collect);
        } else if (answer instanceof String text) {
            seen.add(text);
        }
    }
}
