package id.tumbuh.phone;

import id.tumbuh.growth.Score;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSObjects;

/** A score in JavaScript: {@code {z, exact, flagged}} or {@code {reason}}. */
interface ScoreObject extends JSObject {
    @JSProperty
    void setZ(double z);

    @JSProperty
    void setExact(double exact);

    @JSProperty
    void setFlagged(boolean flagged);

    @JSProperty
    void setReason(String reason);

    static ScoreObject of(Score score) {
        ScoreObject object = JSObjects.create();
        if (score instanceof Score.Value value) {
            object.setZ(value.z());
            object.setExact(value.exact());
            object.setFlagged(value.flagged());
        } else if (score instanceof Score.NotComputable none) {
            object.setReason(none.reason().name());
        }
        return object;
    }
}
