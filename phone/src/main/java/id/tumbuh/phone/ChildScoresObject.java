package id.tumbuh.phone;

import id.tumbuh.growth.Indicator;
import id.tumbuh.growth.score.ChildScores;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSObjects;

/** All scores of one child in JavaScript. What was not measured is absent. */
interface ChildScoresObject extends JSObject {
    @JSProperty
    void setCorrectedCm(double cm);

    @JSProperty
    void setBmi(double bmi);

    @JSProperty
    void setPositionSetAside(boolean setAside);

    @JSProperty
    void setWeightForAge(ScoreObject score);

    @JSProperty
    void setLengthForAge(ScoreObject score);

    @JSProperty
    void setWeightForLength(ScoreObject score);

    @JSProperty
    void setBmiForAge(ScoreObject score);

    @JSProperty
    void setHeadForAge(ScoreObject score);

    @JSProperty
    void setArmForAge(ScoreObject score);

    @JSProperty
    void setTricepsForAge(ScoreObject score);

    @JSProperty
    void setSubscapularForAge(ScoreObject score);

    @JSProperty
    void setSchoolHeight(ScoreObject score);

    @JSProperty
    void setSchoolWeight(ScoreObject score);

    @JSProperty
    void setSchoolBmi(ScoreObject score);

    static ChildScoresObject of(ChildScores scores) {
        ChildScoresObject object = JSObjects.create();
        Double corrected = scores.correctedCm();
        if (corrected != null) {
            object.setCorrectedCm(corrected);
        }
        Double bmi = scores.bmi();
        if (bmi != null) {
            object.setBmi(bmi);
        }
        object.setPositionSetAside(scores.positionSetAside());
        object.setWeightForAge(ScoreObject.of(scores.of(Indicator.WEIGHT_FOR_AGE)));
        object.setLengthForAge(ScoreObject.of(scores.of(Indicator.LENGTH_FOR_AGE)));
        object.setWeightForLength(ScoreObject.of(scores.of(Indicator.WEIGHT_FOR_LENGTH)));
        object.setBmiForAge(ScoreObject.of(scores.of(Indicator.BMI_FOR_AGE)));
        object.setHeadForAge(ScoreObject.of(scores.of(Indicator.HEAD_FOR_AGE)));
        object.setArmForAge(ScoreObject.of(scores.of(Indicator.ARM_FOR_AGE)));
        object.setTricepsForAge(ScoreObject.of(scores.of(Indicator.TRICEPS_FOR_AGE)));
        object.setSubscapularForAge(ScoreObject.of(scores.of(Indicator.SUBSCAPULAR_FOR_AGE)));
        object.setSchoolHeight(ScoreObject.of(scores.schoolHeight()));
        object.setSchoolWeight(ScoreObject.of(scores.schoolWeight()));
        object.setSchoolBmi(ScoreObject.of(scores.schoolBmi()));
        return object;
    }
}
