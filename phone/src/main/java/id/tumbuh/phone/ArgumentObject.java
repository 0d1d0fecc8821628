package id.tumbuh.phone;

import id.tumbuh.growth.message.Argument;
import jsinterop.annotations.JsOverlay;
import jsinterop.annotations.JsPackage;
import jsinterop.annotations.JsProperty;
import jsinterop.annotations.JsType;

/** An argument of a message in JavaScript: {@code {kind, value}}, the value a number or a text. */
@JsType(isNative = true, namespace = JsPackage.GLOBAL, name = "Object")
final class ArgumentObject {
    @JsProperty
    native void setKind(String kind);

    @JsProperty(name = "value")
    native void setNumber(double value);

    @JsProperty(name = "value")
    native void setText(String value);

    @JsOverlay
    static ArgumentObject of(Argument argument) {
        ArgumentObject object = new ArgumentObject();
        object.setKind(argument.kind().name());
        if (argument instanceof Argument.Numeric numeric) {
            object.setNumber(numeric.value());
        } else if (argument instanceof Argument.Coded coded) {
            object.setText(coded.code().code());
        } else if (argument instanceof Argument.Named named) {
            object.setText(named.name());
        }
        return object;
    }
}
