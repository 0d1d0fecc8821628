package id.tumbuh.phone;

import id.tumbuh.growth.Age;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSObjects;

/** An age in JavaScript: {@code {days, months}}. */
interface AgeObject extends JSObject {
    @JSProperty
    void setDays(int days);

    @JSProperty
    void setMonths(double months);

    static AgeObject of(Age age) {
        AgeObject object = JSObjects.create();
        object.setDays(age.days());
        object.setMonths(age.months());
        return object;
    }
}
