package id.tumbuh.server.people.internal;

import id.tumbuh.server.people.Names;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Names out of the register. */
@Component
class KnownNames implements Names {
    private final Register register;

    KnownNames(Register register) {
        this.register = register;
    }

    @Override
    public Map<UUID, String> of(Set<UUID> persons) {
        Map<UUID, String> names = new HashMap<>();
        if (persons.isEmpty()) {
            return names;
        }
        for (Register.Person person : register.read("where id = any(?)", (Object) persons.toArray(UUID[]::new))) {
            String name = person.text(Field.NAME);
            if (name != null) {
                names.put(person.id(), name);
            }
        }
        return names;
    }
}
