package id.tumbuh.care.mother;

import id.tumbuh.care.rule.Choice;
import id.tumbuh.care.rule.RuleBook;
import id.tumbuh.growth.message.MessageCode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a pregnant woman is referred for (life-course.md 1.4), the most urgent first. */
public enum PregnancyFinding implements MessageCode {
    /** 160 or more over 110 or more: at once, whatever the card says. */
    TEKANAN_DARAH_SANGAT_TINGGI,
    TANDA_BAHAYA,
    TEKANAN_DARAH_TINGGI,
    /** LiLA below 23.5 cm. */
    KEK,
    /** IMT of the first trimester below 18.5. */
    IMT_KURANG,
    /** Hb below 11 g/dL. */
    ANEMIA,
    BB_TIDAK_SESUAI_KURVA;

    private static final int THIN_ARM_BELOW = 235;
    private static final double UNDERWEIGHT_BELOW = 18.5;
    private static final double ANAEMIA_BELOW = 11;
    private static final int SYSTOLIC_EMERGENCY = 160;
    private static final int DIASTOLIC_EMERGENCY = 110;

    @Override
    public String code() {
        return name();
    }

    /** Whether she goes at once, and not only soon. */
    public boolean atOnce() {
        return this == TEKANAN_DARAH_SANGAT_TINGGI || this == TANDA_BAHAYA;
    }

    /** KEK by the arm; false where it was not measured. */
    public static boolean thinArm(@Nullable Integer millimetres) {
        return millimetres != null && millimetres < THIN_ARM_BELOW;
    }

    /** Underweight in the first trimester; false where it is not known. */
    public static boolean underweight(@Nullable Double firstTrimesterBmi) {
        return firstTrimesterBmi != null && firstTrimesterBmi < UNDERWEIGHT_BELOW;
    }

    /** All that hold. What was not measured is no finding, and no all-clear either. */
    public static List<PregnancyFinding> of(PregnancyCheck check, RuleBook rules) {
        List<PregnancyFinding> findings = new ArrayList<>();
        Integer systolic = check.systolic();
        Integer diastolic = check.diastolic();
        boolean strict = rules.has(Choice.PRESSURE_130_85);
        if (reaches(systolic, SYSTOLIC_EMERGENCY) || reaches(diastolic, DIASTOLIC_EMERGENCY)) {
            findings.add(TEKANAN_DARAH_SANGAT_TINGGI);
        }
        if (!check.dangerSigns().isEmpty()) {
            findings.add(TANDA_BAHAYA);
        }
        boolean high = reaches(systolic, strict ? 130 : 140) || reaches(diastolic, strict ? 85 : 90);
        if (high && !findings.contains(TEKANAN_DARAH_SANGAT_TINGGI)) {
            findings.add(TEKANAN_DARAH_TINGGI);
        }
        if (thinArm(check.armMillimetres())) {
            findings.add(KEK);
        }
        if (underweight(check.firstTrimesterBmi())) {
            findings.add(IMT_KURANG);
        }
        if (check.haemoglobin() != null && check.haemoglobin() < ANAEMIA_BELOW) {
            findings.add(ANEMIA);
        }
        if (check.weightOnCurve() != null && !check.weightOnCurve()) {
            findings.add(BB_TIDAK_SESUAI_KURVA);
        }
        return findings;
    }

    private static boolean reaches(@Nullable Integer pressure, int limit) {
        return pressure != null && pressure >= limit;
    }
}
