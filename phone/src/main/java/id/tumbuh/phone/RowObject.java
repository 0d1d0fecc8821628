package id.tumbuh.phone;

import id.tumbuh.growth.standard.Figures;
import jsinterop.annotations.JsOverlay;
import jsinterop.annotations.JsPackage;
import jsinterop.annotations.JsProperty;
import jsinterop.annotations.JsType;

/** A row of published figures in JavaScript: {@code {l, m, s}}. */
@JsType(isNative = true, namespace = JsPackage.GLOBAL, name = "Object")
final class RowObject {
    @JsProperty
    native void setL(double l);

    @JsProperty
    native void setM(double m);

    @JsProperty
    native void setS(double s);

    @JsOverlay
    static RowObject of(Figures figures, int key) {
        RowObject object = new RowObject();
        object.setL(figures.l(key));
        object.setM(figures.m(key));
        object.setS(figures.s(key));
        return object;
    }
}
