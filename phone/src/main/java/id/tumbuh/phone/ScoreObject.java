package id.tumbuh.phone;

import id.tumbuh.growth.Score;
import jsinterop.annotations.JsOverlay;
import jsinterop.annotations.JsPackage;
import jsinterop.annotations.JsProperty;
import jsinterop.annotations.JsType;

/** A score in JavaScript: {@code {z, exact, flagged}} or {@code {reason}}. */
@JsType(isNative = true, namespace = JsPackage.GLOBAL, name = "Object")
final class ScoreObject {
    @JsProperty
    native void setZ(double z);

    @JsProperty
    native void setExact(double exact);

    @JsProperty
    native void setFlagged(boolean flagged);

    @JsProperty
    native void setReason(String reason);

    @JsOverlay
    static ScoreObject of(Score score) {
        ScoreObject object = new ScoreObject();
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
