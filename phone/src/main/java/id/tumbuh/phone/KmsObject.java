package id.tumbuh.phone;

import id.tumbuh.growth.kms.Course;
import id.tumbuh.growth.kms.KmsFinding;
import id.tumbuh.growth.kms.Letter;
import id.tumbuh.growth.kms.NoLetter;
import jsinterop.annotations.JsOverlay;
import jsinterop.annotations.JsPackage;
import jsinterop.annotations.JsProperty;
import jsinterop.annotations.JsType;

/** What the KMS says of a weighing, in JavaScript. What does not apply is absent. */
@JsType(isNative = true, namespace = JsPackage.GLOBAL, name = "Object")
final class KmsObject {
    @JsProperty
    native void setLetter(String letter);

    @JsProperty
    native void setNoLetter(String noLetter);

    @JsProperty
    native void setCourse(String course);

    @JsProperty
    native void setGainGrams(int gainGrams);

    @JsProperty
    native void setKbmGrams(int kbmGrams);

    @JsProperty
    native void setTwiceStrict(boolean twiceStrict);

    @JsProperty
    native void setTwiceLoose(boolean twiceLoose);

    @JsOverlay
    static KmsObject of(KmsFinding finding) {
        KmsObject object = new KmsObject();
        Letter letter = finding.letter();
        if (letter != null) {
            object.setLetter(letter.code());
        }
        NoLetter none = finding.noLetter();
        if (none != null) {
            object.setNoLetter(none.code());
        }
        Course course = finding.course();
        if (course != null) {
            object.setCourse(course.code());
        }
        Integer gain = finding.gainGrams();
        Integer kbm = finding.kbmGrams();
        if (gain != null && kbm != null) {
            object.setGainGrams(gain);
            object.setKbmGrams(kbm);
        }
        object.setTwiceStrict(finding.twiceStrict());
        object.setTwiceLoose(finding.twiceLoose());
        return object;
    }
}
