package id.tumbuh.phone;

import jsinterop.annotations.JsPackage;
import jsinterop.annotations.JsType;

/** A list of JavaScript. */
@JsType(isNative = true, namespace = JsPackage.GLOBAL, name = "Array")
final class JsArray<T> {
    /** Adds one at the end. */
    native int push(T one);
}
