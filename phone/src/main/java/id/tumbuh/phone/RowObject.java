package id.tumbuh.phone;

import id.tumbuh.growth.standard.Figures;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSObjects;

/** A row of published figures in JavaScript: {@code {l, m, s}}. */
interface RowObject extends JSObject {
    @JSProperty
    void setL(double l);

    @JSProperty
    void setM(double m);

    @JSProperty
    void setS(double s);

    static RowObject of(Figures figures, int key) {
        RowObject object = JSObjects.create();
        object.setL(figures.l(key));
        object.setM(figures.m(key));
        object.setS(figures.s(key));
        return object;
    }
}
