package id.tumbuh.phone;

import id.tumbuh.growth.message.Argument;
import id.tumbuh.growth.message.Message;
import jsinterop.annotations.JsOverlay;
import jsinterop.annotations.JsPackage;
import jsinterop.annotations.JsProperty;
import jsinterop.annotations.JsType;

/** A message in JavaScript: {@code {code, arguments}}. */
@JsType(isNative = true, namespace = JsPackage.GLOBAL, name = "Object")
final class MessageObject {
    @JsProperty
    native void setCode(String code);

    @JsProperty
    native void setArguments(JsArray<ArgumentObject> arguments);

    @JsOverlay
    static MessageObject of(Message message) {
        MessageObject object = new MessageObject();
        JsArray<ArgumentObject> all = new JsArray<>();
        for (Argument argument : message.arguments()) {
            all.push(ArgumentObject.of(argument));
        }
        object.setCode(message.code().code());
        object.setArguments(all);
        return object;
    }
}
