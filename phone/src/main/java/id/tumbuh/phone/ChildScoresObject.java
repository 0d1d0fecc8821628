package id.tumbuh.phone;

import id.tumbuh.growth.Indicator;
import id.tumbuh.growth.score.ChildScores;
import jsinterop.annotations.JsOverlay;
import jsinterop.annotations.JsPackage;
import jsinterop.annotations.JsProperty;
import jsinterop.annotations.JsType;

/** All scores of one child in JavaScript. What was not measured is absent. */
@JsType(isNative = true, namespace = JsPackage.GLOBAL, name = "Object")
final class ChildScoresObject {
    @JsProperty
    native void setCorrectedCm(double cm);

    @JsProperty
    native void setBmi(double bmi);

    @JsProperty
    native void setPositionSetAside(boolean setAside);

    @JsProperty
    native void setWeightForAge(ScoreObject score);

    @JsProperty
    native void setLengthForAge(ScoreObject score);

    @JsProperty
    native void setWeightForLength(ScoreObject score);

    @JsProperty
    native void setBmiForAge(ScoreObject score);

    @JsProperty
    native void setHeadForAge(ScoreObject score);

    @JsProperty
    native void setArmForAge(ScoreObject score);

    @JsProperty
    native void setTricepsForAge(ScoreObject score);

    @JsProperty
    native void setSubscapularForAge(ScoreObject score);

    @JsProperty
    native void setSchoolHeight(ScoreObject score);

    @JsProperty
    native void setSchoolWeight(ScoreObject score);

    @JsProperty
    native void setSchoolBmi(ScoreObject score);

    @JsOverlay
    static ChildScoresObject of(ChildScores scores) {
        ChildScoresObject object = new ChildScoresObject();
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
