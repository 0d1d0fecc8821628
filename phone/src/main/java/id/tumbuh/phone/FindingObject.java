package id.tumbuh.phone;

import id.tumbuh.growth.standard.Standard;
import id.tumbuh.growth.status.Status;
import id.tumbuh.growth.verdict.Finding;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSObjects;

/** What one index says, in JavaScript. What does not apply is absent. */
interface FindingObject extends JSObject {
    @JSProperty
    void setIndex(String index);

    @JSProperty
    void setScore(ScoreObject score);

    @JSProperty
    void setTable(String table);

    @JSProperty
    void setRow(int row);

    @JSProperty
    void setStatus(String status);

    static FindingObject of(Finding finding) {
        FindingObject object = JSObjects.create();
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
