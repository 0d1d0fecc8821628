package id.tumbuh.phone;

import id.tumbuh.care.card.Answers;
import jsinterop.annotations.JsMethod;
import org.jspecify.annotations.Nullable;

/** The functions of {@code src/main/js/fields.js}; on the JVM a class of the same name reads maps. */
final class Given {
    private Given() {}

    @JsMethod(namespace = "fields")
    static native boolean known(Object object, String name);

    @JsMethod(namespace = "fields")
    static native double number(Object object, String name);

    @JsMethod(namespace = "fields")
    static native double wholeNumber(Object object, String name);

    @JsMethod(namespace = "fields")
    static native boolean flag(Object object, String name);

    @JsMethod(namespace = "fields")
    static native @Nullable String text(Object object, String name);

    @JsMethod(namespace = "fields")
    static native Object[] list(Object object, String name);

    @JsMethod(namespace = "fields")
    static native int[] wholes(Object object, String name);

    static Answers answers(Object answers) {
        return Answers.given(answers);
    }

    @JsMethod(namespace = "fields")
    static native double @Nullable [] numbers(Object object, String name, int rows);

    @JsMethod(namespace = "fields")
    static native byte @Nullable [] codes(Object object, String name, int rows);

    @JsMethod(namespace = "fields")
    static native int rows(Object object, String name);

    @JsMethod(namespace = "fields")
    static native Object column(double[] numbers);

    @JsMethod(namespace = "fields")
    static native @Nullable Object nothing();

    @JsMethod(namespace = "fields")
    static native void put(Object object, String name, Object value);

    @JsMethod(namespace = "fields", name = "put")
    static native void putNumber(Object object, String name, double value);

    @JsMethod(namespace = "fields", name = "put")
    static native void putFlag(Object object, String name, boolean value);
}
