package id.tumbuh.phone;

import id.tumbuh.growth.message.Argument;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSObjects;

/** An argument of a message in JavaScript: {@code {kind, value}}, the value a number or a text. */
interface ArgumentObject extends JSObject {
    @JSProperty
    void setKind(String kind);

    @JSProperty("value")
    void setNumber(double value);

    @JSProperty("value")
    void setText(String value);

    static ArgumentObject of(Argument argument) {
        ArgumentObject object = JSObjects.create();
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
