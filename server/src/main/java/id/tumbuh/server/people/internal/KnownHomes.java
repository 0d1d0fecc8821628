package id.tumbuh.server.people.internal;

import id.tumbuh.server.people.Homes;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Neighbourhoods out of the register. */
@Component
class KnownHomes implements Homes {
    private final Register register;

    KnownHomes(Register register) {
        this.register = register;
    }

    @Override
    public Map<UUID, Neighbourhood> of(Set<UUID> persons) {
        Map<UUID, Neighbourhood> homes = new HashMap<>();
        if (persons.isEmpty()) {
            return homes;
        }
        for (Register.Person person : register.read("where id = any(?)", (Object) persons.toArray(UUID[]::new))) {
            homes.put(
                    person.id(),
                    new Neighbourhood(
                            name(person.text(Field.DUSUN)),
                            number(person.text(Field.RW)),
                            number(person.text(Field.RT))));
        }
        return homes;
    }

    private static @Nullable String name(@Nullable String written) {
        String name = written == null ? "" : written.strip().toLowerCase(Locale.ROOT);
        return name.isEmpty() ? null : name;
    }

    /** 3, 03 and "RT 003" are one. */
    private static @Nullable String number(@Nullable String written) {
        String digits = written == null ? "" : written.replaceAll("[^0-9]", "").replaceFirst("^0+", "");
        return digits.isEmpty() ? name(written) : digits;
    }
}
