package id.tumbuh.phone;

import id.tumbuh.care.attendance.SweepReason;
import id.tumbuh.care.card.BirthAttendant;
import id.tumbuh.care.card.BirthPlace;
import id.tumbuh.care.card.BirthWeight;
import id.tumbuh.care.card.CardNote;
import id.tumbuh.care.card.HomeVisitOutcome;
import id.tumbuh.care.card.HomeVisitProblem;
import id.tumbuh.care.card.HomeVisitPurpose;
import id.tumbuh.care.card.MotherState;
import id.tumbuh.care.card.Question;
import id.tumbuh.care.card.Topic;
import id.tumbuh.care.development.Milestone;
import id.tumbuh.care.feeding.AsiCourse;
import id.tumbuh.care.feeding.FoodGroup;
import id.tumbuh.care.illness.ChildDangerSign;
import id.tumbuh.care.illness.TbResult;
import id.tumbuh.care.mother.ChildbedDangerSign;
import id.tumbuh.care.mother.FamilyPlanning;
import id.tumbuh.care.mother.FourT;
import id.tumbuh.care.mother.MotherDeath;
import id.tumbuh.care.mother.PregnancyDangerSign;
import id.tumbuh.care.mother.PregnancyFinding;
import id.tumbuh.care.service.Why;
import id.tumbuh.growth.message.MessageCode;
import org.jspecify.annotations.Nullable;

/** Under which family the words of a code of a form stand: a class has no name on a phone. A test holds it to {@code Texts.key}. */
final class Families {
    private Families() {}

    /** Throws {@link IllegalStateException} for a code that no form asks or finds. */
    static String of(MessageCode code) {
        String asked = asked(code);
        String family = asked == null ? found(code) : asked;
        if (family == null) {
            throw new IllegalStateException("no form has the code " + code.code());
        }
        return family;
    }

    private static @Nullable String asked(MessageCode code) {
        if (code instanceof Question) {
            return "question";
        }
        if (code instanceof Milestone) {
            return "milestone";
        }
        if (code instanceof ChildDangerSign) {
            return "childdangersign";
        }
        if (code instanceof PregnancyDangerSign) {
            return "pregnancydangersign";
        }
        if (code instanceof ChildbedDangerSign) {
            return "childbeddangersign";
        }
        if (code instanceof FoodGroup) {
            return "foodgroup";
        }
        return code instanceof Topic ? "topic" : chosen(code);
    }

    private static @Nullable String chosen(MessageCode code) {
        if (code instanceof BirthPlace) {
            return "birthplace";
        }
        if (code instanceof BirthAttendant) {
            return "birthattendant";
        }
        if (code instanceof MotherState) {
            return "motherstate";
        }
        if (code instanceof FamilyPlanning) {
            return "familyplanning";
        }
        if (code instanceof MotherDeath) {
            return "motherdeath";
        }
        if (code instanceof SweepReason) {
            return "sweepreason";
        }
        if (code instanceof HomeVisitPurpose) {
            return "homevisitpurpose";
        }
        if (code instanceof HomeVisitOutcome) {
            return "homevisitoutcome";
        }
        return code instanceof HomeVisitProblem ? "homevisitproblem" : null;
    }

    private static @Nullable String found(MessageCode code) {
        if (code instanceof CardNote) {
            return "cardnote";
        }
        if (code instanceof TbResult) {
            return "tbresult";
        }
        if (code instanceof AsiCourse) {
            return "asicourse";
        }
        if (code instanceof PregnancyFinding) {
            return "pregnancyfinding";
        }
        if (code instanceof FourT) {
            return "fourt";
        }
        if (code instanceof BirthWeight) {
            return "birthweight";
        }
        return code instanceof Why ? "why" : null;
    }
}
