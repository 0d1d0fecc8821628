package id.tumbuh.phone;

import id.tumbuh.growth.standard.Standard;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSObjects;

/** What a table is, in JavaScript: {@code {name, title, key, first, last}}. */
interface TableObject extends JSObject {
    @JSProperty
    void setName(String name);

    @JSProperty
    void setTitle(String title);

    @JSProperty
    void setKey(String key);

    @JSProperty
    void setFirst(int first);

    @JSProperty
    void setLast(int last);

    static TableObject of(Standard standard) {
        TableObject object = JSObjects.create();
        object.setName(standard.name());
        object.setTitle(standard.edition().title());
        object.setKey(standard.key().name());
        object.setFirst(standard.first());
        object.setLast(standard.last());
        return object;
    }
}
