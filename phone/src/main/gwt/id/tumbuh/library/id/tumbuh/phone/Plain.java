package id.tumbuh.phone;

import id.tumbuh.growth.message.MessageCode;
import jsinterop.annotations.JsOverlay;
import jsinterop.annotations.JsPackage;
import jsinterop.annotations.JsType;
import org.jspecify.annotations.Nullable;

/** An object of JavaScript, made field by field; what is null stays absent. On the JVM a class of the same name is a map. */
@JsType(isNative = true, namespace = JsPackage.GLOBAL, name = "Object")
final class Plain {
    @JsOverlay
    Plain text(String name, @Nullable String value) {
        if (value != null) {
            Given.put(this, name, value);
        }
        return this;
    }

    @JsOverlay
    Plain code(String name, @Nullable MessageCode value) {
        return text(name, value == null ? null : value.code());
    }

    @JsOverlay
    Plain number(String name, double value) {
        Given.putNumber(this, name, value);
        return this;
    }

    @JsOverlay
    Plain numberIfAny(String name, @Nullable Double value) {
        return value == null ? this : number(name, value.doubleValue());
    }

    @JsOverlay
    Plain wholeIfAny(String name, @Nullable Integer value) {
        return value == null ? this : number(name, value.intValue());
    }

    @JsOverlay
    Plain flag(String name, boolean value) {
        Given.putFlag(this, name, value);
        return this;
    }

    @JsOverlay
    Plain object(String name, @Nullable Plain value) {
        if (value != null) {
            Given.put(this, name, value);
        }
        return this;
    }

    @JsOverlay
    Plain list(String name, PlainList value) {
        Given.put(this, name, value);
        return this;
    }

    @JsOverlay
    Plain numbers(String name, double[] values) {
        Given.put(this, name, values);
        return this;
    }

    @JsOverlay
    Plain function(String name, FormFunction value) {
        Given.put(this, name, value);
        return this;
    }
}
