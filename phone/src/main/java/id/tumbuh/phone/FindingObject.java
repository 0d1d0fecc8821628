package id.tumbuh.phone;

import id.tumbuh.growth.standard.Standard;
import id.tumbuh.growth.status.Status;
import id.tumbuh.growth.verdict.Finding;
import jsinterop.annotations.JsOverlay;
import jsinterop.annotations.JsPackage;
import jsinterop.annotations.JsProperty;
import jsinterop.annotations.JsType;

/** What one index says, in JavaScript. What does not apply is absent. */
@JsType(isNative = true, namespace = JsPackage.GLOBAL, name = "Object")
final class FindingObject {
    @JsProperty
    native void setIndex(String index);

    @JsProperty
    native void setScore(ScoreObject score);

    @JsProperty
    native void setTable(String table);

    @JsProperty
    native void setRow(int row);

    @JsProperty
    native void setStatus(String status);

    @JsOverlay
    static FindingObject of(Finding finding) {
        FindingObject object = new FindingObject();
        object.setIndex(finding.index().code());
        object.setScore(ScoreObject.of(finding.score()));
        Standard standard = finding.standard();
        if (standard != null) {
            object.setTable(standard.name());
        }
        Integer row = finding.row();
        if (row != null) {
            object.setRow(row);
        }
        Status status = finding.status();
        if (status != null) {
            object.setStatus(status.code());
        }
        return object;
    }
}
