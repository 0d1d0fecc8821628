package id.tumbuh.care.card;

import id.tumbuh.care.attendance.SweepReason;
import id.tumbuh.care.group.TargetGroup;
import id.tumbuh.care.mother.FamilyPlanning;
import id.tumbuh.care.mother.MotherDeath;
import id.tumbuh.care.rule.Rule;
import id.tumbuh.care.service.Service;
import id.tumbuh.growth.message.MessageCode;
import java.util.ArrayList;
import java.util.List;

/** Counselling, family planning, deaths and home visits. */
final class LifeCard {
    private LifeCard() {}

    static List<Field> counsellingFields() {
        List<Field> fields = new ArrayList<>();
        for (Topic topic : Topic.values()) {
            fields.add(Field.yesNo(topic, Section.PENYULUHAN, Rule.COUNSELLING));
        }
        return fields;
    }

    static List<Field> planningFields() {
        When uses = new When.Said(Question.IKUT_KB, true);
        return List.of(
                Field.yesNo(Question.IKUT_KB, Section.KB, Rule.FAMILY_PLANNING),
                Field.choice(Question.METODE_KB, Section.KB, FamilyPlanning.values(), Rule.FAMILY_PLANNING)
                        .asked(uses),
                Field.date(Question.KB_SEJAK, Section.KB, Rule.FAMILY_PLANNING).asked(uses));
    }

    static void readPlanning(Reading reading) {
        boolean childbed = reading.who().groups().contains(TargetGroup.NIFAS);
        if (childbed && reading.answers().isYes(Question.IKUT_KB)) {
            reading.given(Service.KB_PASCA_PERSALINAN);
        }
    }

    static List<Field> motherDeathFields() {
        return List.of(
                Field.date(Question.TANGGAL_MENINGGAL, Section.KEMATIAN, Rule.DEATHS),
                Field.choice(Question.SAAT_MENINGGAL, Section.KEMATIAN, MotherDeath.values(), Rule.DEATHS));
    }

    static List<Field> childDeathFields() {
        return List.of(
                Field.date(Question.TANGGAL_MENINGGAL, Section.KEMATIAN, Rule.DEATHS),
                Field.yesNo(Question.LAHIR_MATI, Section.KEMATIAN, Rule.DEATHS));
    }

    static List<Field> homeFields() {
        return List.of(
                Field.choice(Question.TUJUAN_KUNJUNGAN, Section.KUNJUNGAN, purposes(), Rule.HOME_VISITS),
                Field.choice(
                        Question.HASIL_KUNJUNGAN, Section.KUNJUNGAN, HomeVisitOutcome.values(), Rule.HOME_VISIT_STATES),
                Field.choice(Question.MASALAH, Section.KUNJUNGAN, HomeVisitProblem.values(), Rule.HOME_VISIT_STATES));
    }

    /** The purposes of the course, and the reasons of a sweep. */
    private static MessageCode[] purposes() {
        List<MessageCode> purposes = new ArrayList<>();
        for (SweepReason reason : SweepReason.values()) {
            purposes.add(reason);
        }
        for (HomeVisitPurpose purpose : HomeVisitPurpose.values()) {
            purposes.add(purpose);
        }
        return purposes.toArray(new MessageCode[0]);
    }

    static void readHome(Reading reading) {
        if (reading.answers().chose(Question.MASALAH, HomeVisitProblem.DIRUJUK)) {
            reading.find(CardNote.MASALAH_DIRUJUK, Refer.DIRUJUK, List.of(), Rule.HOME_VISIT_STATES);
        }
    }
}
