package id.tumbuh.phone;

import id.tumbuh.care.attendance.AbsenceReason;
import id.tumbuh.care.attendance.Attendance;
import id.tumbuh.care.attendance.SweepReason;
import id.tumbuh.care.card.AnswerFault;
import id.tumbuh.care.card.BirthAttendant;
import id.tumbuh.care.card.BirthPlace;
import id.tumbuh.care.card.BirthWeight;
import id.tumbuh.care.card.CardNote;
import id.tumbuh.care.card.Form;
import id.tumbuh.care.card.HomeVisitOutcome;
import id.tumbuh.care.card.HomeVisitProblem;
import id.tumbuh.care.card.HomeVisitPurpose;
import id.tumbuh.care.card.MotherState;
import id.tumbuh.care.card.Question;
import id.tumbuh.care.card.Refer;
import id.tumbuh.care.card.ReferTo;
import id.tumbuh.care.card.ReferralStep;
import id.tumbuh.care.card.Section;
import id.tumbuh.care.card.Topic;
import id.tumbuh.care.card.Unit;
import id.tumbuh.care.development.Kpsp;
import id.tumbuh.care.development.Milestone;
import id.tumbuh.care.feeding.AsiCourse;
import id.tumbuh.care.feeding.FoodGroup;
import id.tumbuh.care.group.Card;
import id.tumbuh.care.group.TargetGroup;
import id.tumbuh.care.illness.ChildDangerSign;
import id.tumbuh.care.illness.TbResult;
import id.tumbuh.care.immunisation.Dose;
import id.tumbuh.care.mother.ChildbedDangerSign;
import id.tumbuh.care.mother.FamilyPlanning;
import id.tumbuh.care.mother.FourT;
import id.tumbuh.care.mother.MotherDeath;
import id.tumbuh.care.mother.PregnancyDangerSign;
import id.tumbuh.care.mother.PregnancyFinding;
import id.tumbuh.care.reward.child.Present;
import id.tumbuh.care.reward.gift.CancelReason;
import id.tumbuh.care.reward.gift.GiftAct;
import id.tumbuh.care.reward.gift.GiftProblem;
import id.tumbuh.care.reward.gift.GiftState;
import id.tumbuh.care.reward.gift.HandOverDoubt;
import id.tumbuh.care.reward.list.Counted;
import id.tumbuh.care.reward.list.Exclusion;
import id.tumbuh.care.reward.list.GainReason;
import id.tumbuh.care.reward.list.ListBlock;
import id.tumbuh.care.reward.list.RewardMark;
import id.tumbuh.care.service.Outcome;
import id.tumbuh.care.service.Service;
import id.tumbuh.care.service.Why;
import id.tumbuh.care.skdn.SkdnProblem;
import id.tumbuh.care.skdn.SkdnRatio;
import id.tumbuh.growth.Reason;
import id.tumbuh.growth.chart.ChartNote;
import id.tumbuh.growth.chart.Sheet;
import id.tumbuh.growth.kms.Course;
import id.tumbuh.growth.kms.Letter;
import id.tumbuh.growth.kms.NoLetter;
import id.tumbuh.growth.message.MessageCode;
import id.tumbuh.growth.plausibility.Doubt;
import id.tumbuh.growth.status.Status;
import id.tumbuh.growth.verdict.Alert;
import id.tumbuh.growth.verdict.Explanation;
import id.tumbuh.growth.verdict.Index;
import id.tumbuh.growth.verdict.Step;
import id.tumbuh.texts.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Every code that a phone can say; that none is forgotten is held against the catalogue by the parity of texts. */
final class AllCodes {
    private static final List<MessageCode[]> FAMILIES = List.of(
            Alert.values(),
            ChartNote.values(),
            Course.values(),
            Doubt.values(),
            Explanation.values(),
            Index.values(),
            Letter.values(),
            NoLetter.values(),
            Reason.values(),
            Sheet.values(),
            Status.values(),
            Step.values(),
            AbsenceReason.values(),
            AsiCourse.values(),
            Attendance.values(),
            Card.values(),
            ChildbedDangerSign.values(),
            ChildDangerSign.values(),
            Dose.values(),
            FamilyPlanning.values(),
            Milestone.values(),
            FoodGroup.values(),
            FourT.values(),
            Kpsp.values(),
            MotherDeath.values(),
            Outcome.values(),
            PregnancyDangerSign.values(),
            PregnancyFinding.values(),
            Service.values(),
            SkdnProblem.values(),
            SkdnRatio.values(),
            SweepReason.values(),
            TargetGroup.values(),
            TbResult.values(),
            Why.values(),
            AnswerFault.values(),
            BirthAttendant.values(),
            BirthPlace.values(),
            BirthWeight.values(),
            CardNote.values(),
            Form.values(),
            HomeVisitOutcome.values(),
            HomeVisitProblem.values(),
            HomeVisitPurpose.values(),
            MotherState.values(),
            Question.values(),
            Refer.values(),
            ReferTo.values(),
            ReferralStep.values(),
            Section.values(),
            Topic.values(),
            Unit.values(),
            Present.values(),
            CancelReason.values(),
            GiftAct.values(),
            GiftProblem.values(),
            GiftState.values(),
            HandOverDoubt.values(),
            Counted.values(),
            Exclusion.values(),
            GainReason.values(),
            ListBlock.values(),
            RewardMark.values());

    /** What forms find; that no other is found is held by the parity of forms, which asks for its family. */
    private static final List<MessageCode[]> FOUND = List.of(
            CardNote.values(),
            TbResult.values(),
            AsiCourse.values(),
            PregnancyFinding.values(),
            FourT.values(),
            BirthWeight.values(),
            MotherState.values(),
            Why.values(),
            ChildDangerSign.values(),
            PregnancyDangerSign.values(),
            ChildbedDangerSign.values());

    private AllCodes() {}

    static List<MessageCode> inTheCatalogue() {
        List<MessageCode> all = new ArrayList<>();
        FAMILIES.forEach(family -> all.addAll(List.of(family)));
        return all;
    }

    static List<MessageCode> ofForms() {
        List<MessageCode> all = new ArrayList<>();
        FOUND.forEach(family -> all.addAll(List.of(family)));
        return all;
    }

    /** Any code of a family. */
    static MessageCode any(String family, SplittableRandom random) {
        for (MessageCode[] codes : FAMILIES) {
            if (Texts.key(codes[0]).startsWith(family + ".")) {
                return codes[random.nextInt(codes.length)];
            }
        }
        throw new IllegalStateException("no family is called " + family);
    }
}
