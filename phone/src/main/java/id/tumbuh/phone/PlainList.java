package id.tumbuh.phone;

import java.util.ArrayList;
import java.util.List;

/** A list that is answered. On a phone a class of the same name (in {@code src/main/gwt}) is one of JavaScript. */
final class PlainList {
    private final List<Object> items = new ArrayList<>();

    List<Object> items() {
        return items;
    }

    PlainList add(Object one) {
        items.add(one);
        return this;
    }

    PlainList addNumber(double one) {
        items.add(one);
        return this;
    }
}
