package id.tumbuh.server.report.internal;

import id.tumbuh.server.people.Contacts;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whose child somebody is and where the family is found, as it is spoken. Null where nobody wrote anything down. */
final class FamilyWords {
    private FamilyWords() {}

    static @Nullable String parents(Contacts.@Nullable Contact contact) {
        return contact == null ? null : joined(" / ", contact.mother(), contact.father());
    }

    /** Street, RT and RW, dusun; the desa stands above. */
    static @Nullable String address(Contacts.@Nullable Contact contact) {
        return contact == null
                ? null
                : joined(
                        ", ",
                        contact.address(),
                        numbered("RT", contact.rt()),
                        numbered("RW", contact.rw()),
                        contact.dusun());
    }

    private static @Nullable String numbered(String what, @Nullable String number) {
        return number == null
                        || number.isBlank()
                        || number.toUpperCase(Locale.ROOT).startsWith(what)
                ? number
                : what + " " + number;
    }

    static @Nullable String joined(String between, @Nullable String... parts) {
        String all = Arrays.stream(parts)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(between));
        return all.isEmpty() ? null : all;
    }
}
