package id.tumbuh.care.card;

import id.tumbuh.care.development.Milestone;
import id.tumbuh.care.rule.Rule;
import id.tumbuh.care.service.Service;
import id.tumbuh.growth.message.Argument;
import id.tumbuh.growth.message.Message;
import java.util.ArrayList;
import java.util.List;

/**
 * The development checklist (child-growth.md 5.6, life-course.md 1.6): complete or not, never a diagnosis. Not complete is referred
 * to a health worker, who asks the KPSP; until then what is missing is practised at home and asked again.
 */
final class DevelopmentCard {
    private static final int MOST_ITEMS = 20;

    private DevelopmentCard() {}

    static List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        for (Milestone milestone : Milestone.values()) {
            fields.add(Field.yesNo(milestone, Section.PERKEMBANGAN, Rule.MILESTONES)
                    .asked(new When.Listed(milestone.age())));
        }
        fields.add(Field.yesNo(Question.CEKLIS_LENGKAP, Section.PERKEMBANGAN, Rule.CHECKLIST)
                .asked(new When.Unlisted()));
        fields.add(Field.count(Question.BELUM_TERCAPAI, Section.PERKEMBANGAN, Unit.KALI, MOST_ITEMS, Rule.CHECKLIST)
                .asked(new When.Said(Question.CEKLIS_LENGKAP, false)));
        return fields;
    }

    static void read(Reading reading) {
        List<Milestone> notYet = new ArrayList<>();
        int reached = 0;
        for (Milestone milestone : Milestone.values()) {
            Boolean can = reading.answers().yes(milestone);
            if (can != null && can) {
                reached++;
            } else if (can != null) {
                notYet.add(milestone);
            }
        }
        if (!notYet.isEmpty()) {
            incomplete(reading, notYet);
        } else if (reached > 0) {
            reached(reading);
        } else {
            result(reading);
        }
    }

    /** One that is not reached is enough: what else is open changes nothing. */
    private static void incomplete(Reading reading, List<Milestone> notYet) {
        List<Message> why = new ArrayList<>();
        for (Milestone milestone : notYet) {
            why.add(Message.of(CardNote.BELUM_BISA, Argument.code(milestone)));
        }
        why.add(Message.of(CardNote.LATIH_DI_RUMAH));
        reading.given(Service.CEKLIS_PERKEMBANGAN);
        reading.find(CardNote.CEKLIS_TIDAK_LENGKAP, Refer.DIRUJUK, why, Rule.CHECKLIST);
    }

    /** Complete only where nothing of the age is open; half a list has no result. */
    private static void reached(Reading reading) {
        int open = 0;
        Integer months = reading.who().months();
        for (Milestone milestone : Milestone.values()) {
            boolean asked = months != null && milestone.age().holds(months);
            if (asked && !reading.answers().has(milestone)) {
                open++;
            }
        }
        if (open > 0) {
            Message unfinished = Message.of(CardNote.CEKLIS_BELUM_SELESAI, Argument.count(open));
            reading.find(unfinished, Refer.TIDAK, List.of(), Rule.MILESTONES);
            return;
        }
        reading.given(Service.CEKLIS_PERKEMBANGAN);
        reading.find(CardNote.CEKLIS_LENGKAP, Refer.TIDAK, List.of(), Rule.CHECKLIST);
    }

    /** The result alone, as it was copied from the book. */
    private static void result(Reading reading) {
        Boolean whole = reading.answers().yes(Question.CEKLIS_LENGKAP);
        if (whole == null) {
            return;
        }
        reading.given(Service.CEKLIS_PERKEMBANGAN);
        if (whole) {
            reading.find(CardNote.CEKLIS_LENGKAP, Refer.TIDAK, List.of(), Rule.CHECKLIST);
            return;
        }
        List<Message> why = new ArrayList<>();
        Integer missing = reading.answers().number(Question.BELUM_TERCAPAI);
        if (missing != null) {
            why.add(Message.of(CardNote.BELUM_TERCAPAI, Argument.count(missing)));
        }
        reading.find(CardNote.CEKLIS_TIDAK_LENGKAP, Refer.DIRUJUK, why, Rule.CHECKLIST);
    }
}
