package id.tumbuh.phone;

import id.tumbuh.growth.message.MessageCode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Codes by their text. */
final class Known {
    private Known() {}

    /** The code of a text; null where this version has none, as for a fact that a newer one wrote. */
    static <T extends MessageCode> @Nullable T find(T[] all, @Nullable String code) {
        for (T one : all) {
            if (one.code().equals(code)) {
                return one;
            }
        }
        return null;
    }

    /** The code of a text that the caller itself chose, so that there must be one. */
    static <T extends MessageCode> T need(T[] all, @Nullable String code) {
        T found = find(all, code);
        if (found == null) {
            throw new IllegalArgumentException("there is no code " + code);
        }
        return found;
    }

    /** All of a list that the caller itself chose. */
    static <T extends MessageCode> List<T> needAll(T[] all, Object[] codes) {
        List<T> found = new ArrayList<>();
        for (int at = 0; at < codes.length; at++) {
            found.add(need(all, (String) codes[at]));
        }
        return found;
    }
}
