package id.tumbuh.phone;

import id.tumbuh.growth.standard.Standard;
import jsinterop.annotations.JsOverlay;
import jsinterop.annotations.JsPackage;
import jsinterop.annotations.JsProperty;
import jsinterop.annotations.JsType;

/** What a table is, in JavaScript: {@code {name, title, key, first, last}}. */
@JsType(isNative = true, namespace = JsPackage.GLOBAL, name = "Object")
final class TableObject {
    @JsProperty
    native void setName(String name);

    @JsProperty
    native void setTitle(String title);

    @JsProperty
    native void setKey(String key);

    @JsProperty
    native void setFirst(int first);

    @JsProperty
    native void setLast(int last);

    @JsOverlay
    static TableObject of(Standard standard) {
        TableObject object = new TableObject();
        object.setName(standard.name());
        object.setTitle(standard.edition().title());
        object.setKey(standard.key().name());
        object.setFirst(standard.first());
        object.setLast(standard.last());
        return object;
    }
}
