package id.tumbuh.phone;

import jsinterop.annotations.JsMethod;
import jsinterop.annotations.JsOverlay;
import jsinterop.annotations.JsPackage;
import jsinterop.annotations.JsType;

/** A list of JavaScript. On the JVM a class of the same name is a list. */
@JsType(isNative = true, namespace = JsPackage.GLOBAL, name = "Array")
final class PlainList {
    @JsMethod(name = "push")
    private native int push(Object one);

    @JsMethod(name = "push")
    private native int pushNumber(double one);

    @JsOverlay
    PlainList add(Object one) {
        push(one);
        return this;
    }

    @JsOverlay
    PlainList addNumber(double one) {
        pushNumber(one);
        return this;
    }
}
