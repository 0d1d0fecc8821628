package id.tumbuh.phone;

import id.tumbuh.growth.score.Scored;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.typedarrays.Float64Array;

/** Columns of scores in JavaScript: z rounded to two decimals, NaN where there is none. */
interface ScoredObject extends JSObject {
    @JSProperty
    void setCorrectedCm(Float64Array column);

    @JSProperty
    void setBmi(Float64Array column);

    @JSProperty
    void setWeightForAge(Float64Array column);

    @JSProperty
    void setLengthForAge(Float64Array column);

    @JSProperty
    void setWeightForLength(Float64Array column);

    @JSProperty
    void setBmiForAge(Float64Array column);

    @JSProperty
    void setHeadForAge(Float64Array column);

    @JSProperty
    void setArmForAge(Float64Array column);

    @JSProperty
    void setTricepsForAge(Float64Array column);

    @JSProperty
    void setSubscapularForAge(Float64Array column);

    @JSProperty
    void setSchoolHeight(Float64Array column);

    @JSProperty
    void setSchoolWeight(Float64Array column);

    @JSProperty
    void setSchoolBmi(Float64Array column);

    static ScoredObject of(Scored scored) {
        ScoredObject object = JSObjects.create();
        object.setCorrectedCm(Float64Array.fromJavaArray(scored.correctedCm));
        object.setBmi(Float64Array.fromJavaArray(scored.bmi));
        object.setWeightForAge(Float64Array.fromJavaArray(scored.weightForAge));
        object.setLengthForAge(Float64Array.fromJavaArray(scored.lengthForAge));
        object.setWeightForLength(Float64Array.fromJavaArray(scored.weightForLength));
        object.setBmiForAge(Float64Array.fromJavaArray(scored.bmiForAge));
        object.setHeadForAge(Float64Array.fromJavaArray(scored.headForAge));
        object.setArmForAge(Float64Array.fromJavaArray(scored.armForAge));
        object.setTricepsForAge(Float64Array.fromJavaArray(scored.tricepsForAge));
        object.setSubscapularForAge(Float64Array.fromJavaArray(scored.subscapularForAge));
        object.setSchoolHeight(Float64Array.fromJavaArray(scored.schoolHeight));
        object.setSchoolWeight(Float64Array.fromJavaArray(scored.schoolWeight));
        object.setSchoolBmi(Float64Array.fromJavaArray(scored.schoolBmi));
        return object;
    }
}
