package id.tumbuh.care.card;

import id.tumbuh.care.group.TargetGroup;
import id.tumbuh.care.rule.Rule;
import id.tumbuh.growth.message.MessageCode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The forms. Each is asked of its groups within its ages. A question that is added, dropped or means something else makes a new version;
 * answers of every older version stay readable.
 */
public enum Form implements MessageCode {
    TB_ANAK(1, Rule.TB_CHILD, Ages.CHILD, TargetGroup.BAYI, TargetGroup.BALITA, TargetGroup.APRAS),
    /** Mothers who are not pregnant, and in time all adults; a pregnant woman's card holds the questions itself. */
    TB_DEWASA(1, Rule.TB_CARD, Ages.ALL, TargetGroup.NIFAS, TargetGroup.BUSUI, TargetGroup.DEWASA, TargetGroup.LANSIA),
    /** The tick of one month of age, E0 to E6. */
    ASI_EKSKLUSIF(1, Rule.BREASTFEEDING, Ages.MILK, TargetGroup.BAYI),
    MP_ASI(1, Rule.COMPLEMENTARY_FOOD, Ages.FOOD, TargetGroup.BAYI, TargetGroup.BALITA),
    DIARE(1, Rule.ORALIT, Ages.CHILD, TargetGroup.BAYI, TargetGroup.BALITA, TargetGroup.APRAS),
    SAKIT_ANAK(1, Rule.DANGER_SIGNS_CHILD, Ages.CHILD, TargetGroup.BAYI, TargetGroup.BALITA, TargetGroup.APRAS),
    /** The items of the age; version 1 held only the result, which still counts. */
    PERKEMBANGAN(2, Rule.CHECKLIST, Ages.CHILD, TargetGroup.BAYI, TargetGroup.BALITA, TargetGroup.APRAS),
    PENYULUHAN(1, Rule.COUNSELLING, Ages.ALL, TargetGroup.values()),
    /** The head of the pregnancy card: asked once. */
    IBU_HAMIL_AWAL(1, Rule.PREGNANCY_CARD, Ages.ALL, TargetGroup.BUMIL),
    /** One row of the pregnancy card, with the danger signs of the home-visit sheet. */
    IBU_HAMIL(1, Rule.PREGNANCY_CARD, Ages.ALL, TargetGroup.BUMIL),
    PERSALINAN(1, Rule.BIRTH, Ages.ALL, TargetGroup.BUMIL, TargetGroup.NIFAS),
    NIFAS(1, Rule.DANGER_SIGNS_CHILDBED, Ages.ALL, TargetGroup.NIFAS),
    KB(1, Rule.FAMILY_PLANNING, Ages.ALL, TargetGroup.NIFAS, TargetGroup.BUSUI, TargetGroup.REMAJA, TargetGroup.DEWASA),
    KEMATIAN_IBU(1, Rule.DEATHS, Ages.ALL, TargetGroup.BUMIL, TargetGroup.NIFAS),
    KEMATIAN_BAYI(1, Rule.DEATHS, Ages.CHILD, TargetGroup.BAYI, TargetGroup.BALITA, TargetGroup.APRAS),
    KUNJUNGAN_RUMAH(1, Rule.HOME_VISITS, Ages.ALL, TargetGroup.values());

    private final int version;
    private final Rule rule;
    private final Ages ages;
    private final List<TargetGroup> groups;

    Form(int version, Rule rule, Ages ages, TargetGroup... groups) {
        this.version = version;
        this.rule = rule;
        this.ages = ages;
        this.groups = List.of(groups);
    }

    /** Completed months between which a form is asked, both included. */
    private enum Ages {
        ALL(0, Integer.MAX_VALUE),
        CHILD(0, 71),
        MILK(0, 6),
        FOOD(6, 23);

        private final int first;
        private final int last;

        Ages(int first, int last) {
            this.first = first;
            this.last = last;
        }
    }

    @Override
    public String code() {
        return name();
    }

    /** The newest version. */
    public int version() {
        return version;
    }

    public Rule rule() {
        return rule;
    }

    public List<TargetGroup> groups() {
        return groups;
    }

    /** The first completed month of age. */
    public int firstMonth() {
        return ages.first;
    }

    /** The last completed month of age; {@link Integer#MAX_VALUE} where there is none. */
    public int lastMonth() {
        return ages.last;
    }

    /** The form with a code; null where this release has none. */
    public static @Nullable Form of(String code) {
        for (Form form : values()) {
            if (form.code().equals(code)) {
                return form;
            }
        }
        return null;
    }

    public boolean isFor(Who who) {
        if (!who.aged(ages.first, ages.last)) {
            return false;
        }
        for (TargetGroup group : who.groups()) {
            if (groups.contains(group)) {
                return true;
            }
        }
        return false;
    }

    /** Every question, in the order in which a card asks. */
    public List<Field> fields() {
        return switch (this) {
            case TB_ANAK -> TbCard.childFields();
            case TB_DEWASA -> TbCard.adultFields();
            case ASI_EKSKLUSIF -> FeedingCard.milkFields();
            case MP_ASI -> FeedingCard.foodFields();
            case DIARE -> ChildCard.diarrhoeaFields();
            case SAKIT_ANAK -> ChildCard.illnessFields();
            case PERKEMBANGAN -> DevelopmentCard.fields();
            case PENYULUHAN -> LifeCard.counsellingFields();
            case IBU_HAMIL_AWAL -> PregnancyCard.headFields();
            case IBU_HAMIL -> PregnancyCard.rowFields();
            case PERSALINAN -> BirthCard.birthFields();
            case NIFAS -> BirthCard.childbedFields();
            case KB -> LifeCard.planningFields();
            case KEMATIAN_IBU -> LifeCard.motherDeathFields();
            case KEMATIAN_BAYI -> LifeCard.childDeathFields();
            case KUNJUNGAN_RUMAH -> LifeCard.homeFields();
        };
    }

    /** The question with a code; null where there is none. */
    public @Nullable Field field(String code) {
        for (Field field : fields()) {
            if (field.code().code().equals(code)) {
                return field;
            }
        }
        return null;
    }

    /** What is asked of somebody after these answers. */
    public List<Field> asked(Who who, Answers answers) {
        List<Field> asked = new ArrayList<>();
        for (Field field : fields()) {
            if (field.when().holds(who, answers)) {
                asked.add(field);
            }
        }
        return asked;
    }

    /** Everything that is wrong or doubtful with answers. */
    public List<AnswerProblem> check(Answers answers) {
        return AnswerCheck.of(this, answers);
    }

    void read(Reading reading) {
        switch (this) {
            case TB_ANAK -> TbCard.readChild(reading);
            case TB_DEWASA -> TbCard.readAdult(reading);
            case ASI_EKSKLUSIF -> FeedingCard.readMilk(reading);
            case MP_ASI -> FeedingCard.readFood(reading);
            case DIARE -> ChildCard.readDiarrhoea(reading);
            case SAKIT_ANAK -> ChildCard.readIllness(reading);
            case PERKEMBANGAN -> DevelopmentCard.read(reading);
            case IBU_HAMIL_AWAL -> PregnancyCard.readHead(reading);
            case IBU_HAMIL -> PregnancyCard.readRow(reading);
            case PERSALINAN -> BirthCard.readBirth(reading);
            case NIFAS -> BirthCard.readChildbed(reading);
            case KB -> LifeCard.readPlanning(reading);
            case KUNJUNGAN_RUMAH -> LifeCard.readHome(reading);
            // What was told, and whom a family lost, is written down and asks for nothing.
            case PENYULUHAN, KEMATIAN_IBU, KEMATIAN_BAYI -> {}
        }
    }
}
