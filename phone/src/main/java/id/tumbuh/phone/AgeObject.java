package id.tumbuh.phone;

import id.tumbuh.growth.Age;
import jsinterop.annotations.JsOverlay;
import jsinterop.annotations.JsPackage;
import jsinterop.annotations.JsProperty;
import jsinterop.annotations.JsType;

/** An age in JavaScript: {@code {days, months}}. */
@JsType(isNative = true, namespace = JsPackage.GLOBAL, name = "Object")
final class AgeObject {
    @JsProperty
    native void setDays(int days);

    @JsProperty
    native void setMonths(double months);

    @JsOverlay
    static AgeObject of(Age age) {
        AgeObject object = new AgeObject();
        object.setDays(age.days());
        object.setMonths(age.months());
        return object;
    }
}
