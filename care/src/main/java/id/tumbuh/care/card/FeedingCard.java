package id.tumbuh.care.card;

import id.tumbuh.care.feeding.AsiAnswer;
import id.tumbuh.care.feeding.AsiCourse;
import id.tumbuh.care.feeding.ExclusiveBreastfeeding;
import id.tumbuh.care.feeding.FoodGroup;
import id.tumbuh.care.rule.Rule;
import id.tumbuh.care.service.Service;
import id.tumbuh.growth.message.Argument;
import id.tumbuh.growth.message.Message;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Breast milk by month, and what the child ate since yesterday (child-growth.md 5.3 and 5.4). */
public final class FeedingCard {
    private FeedingCard() {}

    static List<Field> milkFields() {
        return List.of(
                Field.yesNoUnknown(Question.HANYA_ASI, Section.ASI, Rule.BREASTFEEDING),
                Field.count(
                                Question.MAKAN_LAIN_SEJAK_BULAN,
                                Section.ASI,
                                Unit.BULAN,
                                ExclusiveBreastfeeding.MONTHS,
                                Rule.BREASTFEEDING)
                        .asked(new When.Said(Question.HANYA_ASI, false)));
    }

    /**
     * The ticks that an answer makes: of its month, and where other food began earlier, of that month too. Empty where nobody knows,
     * or where the birthday is not known.
     */
    public static List<AsiAnswer> ticks(Who who, Answers answers) {
        Integer month = who.months();
        Boolean only = answers.yes(Question.HANYA_ASI);
        if (month == null || only == null || month < 0 || month > ExclusiveBreastfeeding.MONTHS) {
            return List.of();
        }
        List<AsiAnswer> ticks = new ArrayList<>();
        Integer since = answers.number(Question.MAKAN_LAIN_SEJAK_BULAN);
        if (!only && since != null && since < month) {
            ticks.add(new AsiAnswer(since, false));
        }
        ticks.add(new AsiAnswer(month, only));
        return ticks;
    }

    static void readMilk(Reading reading) {
        Boolean only = reading.answers().yes(Question.HANYA_ASI);
        AsiCourse course = course(only);
        Integer month = reading.who().months();
        boolean done = course == AsiCourse.PROSES && month != null && month >= ExclusiveBreastfeeding.MONTHS;
        // Whether a child of six months has done it, its earlier months say.
        if (!done) {
            reading.find(course, Refer.TIDAK, List.of(), Rule.BREASTFEEDING);
        }
    }

    private static AsiCourse course(@Nullable Boolean only) {
        if (only == null) {
            return AsiCourse.BELUM_LENGKAP;
        }
        return only ? AsiCourse.PROSES : AsiCourse.TIDAK_LAGI;
    }

    static List<Field> foodFields() {
        List<Field> fields = new ArrayList<>();
        for (FoodGroup group : FoodGroup.values()) {
            fields.add(Field.yesNo(group, Section.MAKANAN, Rule.FOOD_GROUPS));
        }
        fields.add(Field.yesNo(Question.FREKUENSI_SESUAI, Section.MAKAN, Rule.COMPLEMENTARY_FOOD));
        fields.add(Field.yesNo(Question.TEKSTUR_SESUAI, Section.MAKAN, Rule.COMPLEMENTARY_FOOD));
        return fields;
    }

    /** Whether the food suits the age, the column of the reports; null where that cannot be said yet. */
    public static @Nullable Boolean suits(Answers answers) {
        boolean unsuited = answers.isNo(Question.FREKUENSI_SESUAI) || answers.isNo(Question.TEKSTUR_SESUAI);
        boolean suited = answers.isYes(Question.FREKUENSI_SESUAI) && answers.isYes(Question.TEKSTUR_SESUAI);
        Boolean diverse = diverse(answers);
        if (unsuited || Boolean.FALSE.equals(diverse)) {
            return Boolean.FALSE;
        }
        return (suited && Boolean.TRUE.equals(diverse)) ? Boolean.TRUE : null;
    }

    static void readFood(Reading reading) {
        Answers answers = reading.answers();
        List<FoodGroup> eaten = eaten(answers);
        Boolean suits = suits(answers);
        if (suits == null) {
            reading.find(CardNote.MP_ASI_BELUM_LENGKAP, Refer.TIDAK, List.of(), Rule.COMPLEMENTARY_FOOD);
            return;
        }
        if (suits) {
            reading.find(CardNote.MP_ASI_SESUAI, Refer.TIDAK, List.of(), Rule.COMPLEMENTARY_FOOD);
        }
        if (Boolean.FALSE.equals(diverse(answers))) {
            if (eaten.size() < FoodGroup.LEAST) {
                Message few = Message.of(CardNote.MP_ASI_KURANG_BERAGAM, Argument.count(eaten.size()));
                reading.find(few, Refer.TIDAK, List.of(), Rule.FOOD_GROUPS);
            }
            if (!animal(eaten)) {
                reading.find(CardNote.MP_ASI_TANPA_HEWANI, Refer.TIDAK, List.of(), Rule.FOOD_GROUPS);
            }
        }
        if (answers.isNo(Question.FREKUENSI_SESUAI) || answers.isNo(Question.TEKSTUR_SESUAI)) {
            reading.find(CardNote.MP_ASI_TIDAK_SESUAI_UMUR, Refer.TIDAK, List.of(), Rule.COMPLEMENTARY_FOOD);
        }
        reading.given(Service.MP_ASI);
    }

    /** Null where a group without an answer may still decide. */
    private static @Nullable Boolean diverse(Answers answers) {
        if (FoodGroup.diverse(eaten(answers))) {
            return Boolean.TRUE;
        }
        for (FoodGroup group : FoodGroup.values()) {
            if (answers.yes(group) == null) {
                return null;
            }
        }
        return Boolean.FALSE;
    }

    private static List<FoodGroup> eaten(Answers answers) {
        List<FoodGroup> eaten = new ArrayList<>();
        for (FoodGroup group : FoodGroup.values()) {
            if (answers.isYes(group)) {
                eaten.add(group);
            }
        }
        return eaten;
    }

    private static boolean animal(List<FoodGroup> eaten) {
        for (FoodGroup group : eaten) {
            if (group.isAnimal()) {
                return true;
            }
        }
        return false;
    }
}
