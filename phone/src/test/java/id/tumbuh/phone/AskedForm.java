package id.tumbuh.phone;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The functions of a form, asked as a screen asks them; {@code faces.mjs} asks the same. Null where the form is not for somebody. */
final class AskedForm {
    private AskedForm() {}

    /** The questions that are asked after some answers. */
    static @Nullable Object asked(Object who, String code, Object answers) {
        Plain form = form(who, new Object[0], code);
        if (form == null) {
            return null;
        }
        PlainList asked = new PlainList();
        for (Object field : list(form, "fields").items()) {
            if (Boolean.TRUE.equals(function((Plain) field, "asked").of(answers))) {
                asked.add(get((Plain) field, "code"));
            }
        }
        return asked;
    }

    /** What some answers come to. */
    static @Nullable Object read(Object who, Object[] choices, String code, Object answers) {
        Plain form = form(who, choices, code);
        return form == null ? null : function(form, "read").of(answers);
    }

    private static @Nullable Plain form(Object who, Object[] choices, String code) {
        for (Object form : ((PlainList) CardModule.forms(who, choices)).items()) {
            if (get((Plain) form, "code").equals(code)) {
                return (Plain) form;
            }
        }
        return null;
    }

    private static FormFunction function(Plain plain, String name) {
        return (FormFunction) get(plain, name);
    }

    private static PlainList list(Plain plain, String name) {
        return (PlainList) get(plain, name);
    }

    private static Object get(Plain plain, String name) {
        return Objects.requireNonNull(plain.fields().get(name));
    }
}
