package id.tumbuh.phone;

import id.tumbuh.growth.kms.Course;
import id.tumbuh.growth.kms.KmsFinding;
import id.tumbuh.growth.kms.Letter;
import id.tumbuh.growth.kms.NoLetter;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSObjects;

/** What the KMS says of a weighing, in JavaScript. What does not apply is absent. */
interface KmsObject extends JSObject {
    @JSProperty
    void setLetter(String letter);

    @JSProperty
    void setNoLetter(String noLetter);

    @JSProperty
    void setCourse(String course);

    @JSProperty
    void setGainGrams(int gainGrams);

    @JSProperty
    void setKbmGrams(int kbmGrams);

    @JSProperty
    void setTwiceStrict(boolean twiceStrict);

    @JSProperty
    void setTwiceLoose(boolean twiceLoose);

    static KmsObject of(KmsFinding finding) {
        KmsObject object = JSObjects.create();
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
