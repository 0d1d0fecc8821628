package id.tumbuh.phone;

import id.tumbuh.growth.score.Scored;
import jsinterop.annotations.JsOverlay;
import jsinterop.annotations.JsPackage;
import jsinterop.annotations.JsProperty;
import jsinterop.annotations.JsType;

/** Columns of scores in JavaScript: z rounded to two decimals, NaN where there is none. */
@JsType(isNative = true, namespace = JsPackage.GLOBAL, name = "Object")
final class ScoredObject {
    @JsProperty
    native void setCorrectedCm(Object column);

    @JsProperty
    native void setBmi(Object column);

    @JsProperty
    native void setWeightForAge(Object column);

    @JsProperty
    native void setLengthForAge(Object column);

    @JsProperty
    native void setWeightForLength(Object column);

    @JsProperty
    native void setBmiForAge(Object column);

    @JsProperty
    native void setHeadForAge(Object column);

    @JsProperty
    native void setArmForAge(Object column);

    @JsProperty
    native void setTricepsForAge(Object column);

    @JsProperty
    native void setSubscapularForAge(Object column);

    @JsProperty
    native void setSchoolHeight(Object column);

    @JsProperty
    native void setSchoolWeight(Object column);

    @JsProperty
    native void setSchoolBmi(Object column);

    @JsOverlay
    static ScoredObject of(Scored scored) {
        ScoredObject object = new ScoredObject();
        object.setCorrectedCm(Fields.column(scored.correctedCm));
        object.setBmi(Fields.column(scored.bmi));
        object.setWeightForAge(Fields.column(scored.weightForAge));
        object.setLengthForAge(Fields.column(scored.lengthForAge));
        object.setWeightForLength(Fields.column(scored.weightForLength));
        object.setBmiForAge(Fields.column(scored.bmiForAge));
        object.setHeadForAge(Fields.column(scored.headForAge));
        object.setArmForAge(Fields.column(scored.armForAge));
        object.setTricepsForAge(Fields.column(scored.tricepsForAge));
        object.setSubscapularForAge(Fields.column(scored.subscapularForAge));
        object.setSchoolHeight(Fields.column(scored.schoolHeight));
        object.setSchoolWeight(Fields.column(scored.schoolWeight));
        object.setSchoolBmi(Fields.column(scored.schoolBmi));
        return object;
    }
}
