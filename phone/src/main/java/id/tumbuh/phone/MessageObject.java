package id.tumbuh.phone;

import id.tumbuh.growth.message.Argument;
import id.tumbuh.growth.message.Message;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSObjects;

/** A message in JavaScript: {@code {code, arguments}}. */
interface MessageObject extends JSObject {
    @JSProperty
    void setCode(String code);

    @JSProperty
    void setArguments(JSArray<ArgumentObject> arguments);

    static MessageObject of(Message message) {
        MessageObject object = JSObjects.create();
        JSArray<ArgumentObject> all = new JSArray<>();
        for (Argument argument : message.arguments()) {
            all.push(ArgumentObject.of(argument));
        }
        object.setCode(message.code().code());
        object.setArguments(all);
        return object;
    }
}
