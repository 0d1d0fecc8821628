package id.tumbuh.server.people.internal;

import id.tumbuh.server.people.Contacts;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Contacts out of the register; a parent who has a record of his own is called as there. */
@Component
class KnownContacts implements Contacts {
    private static final String SOME = "where id = any(?)";

    private final Register register;

    KnownContacts(Register register) {
        this.register = register;
    }

    @Override
    public Map<UUID, Contact> of(Set<UUID> persons) {
        Map<UUID, Contact> contacts = new HashMap<>();
        if (persons.isEmpty()) {
            return contacts;
        }
        Map<UUID, Register.Person> found = new HashMap<>();
        Set<UUID> parents = new HashSet<>();
        for (Register.Person person : register.read(SOME, (Object) persons.toArray(UUID[]::new))) {
            found.put(person.id(), person);
            add(parents, person.text(Field.MOTHER));
            add(parents, person.text(Field.FATHER));
        }
        Map<String, String> names = new HashMap<>();
        if (!parents.isEmpty()) {
            for (Register.Person parent : register.read(SOME, (Object) parents.toArray(UUID[]::new))) {
                String name = parent.text(Field.NAME);
                if (name != null) {
                    names.put(parent.id().toString(), name);
                }
            }
        }
        found.forEach((id, person) -> contacts.put(
                id,
                new Contact(
                        parent(person, Field.MOTHER, Field.MOTHER_NAME, names),
                        parent(person, Field.FATHER, Field.FATHER_NAME, names),
                        person.text(Field.ADDRESS),
                        person.text(Field.DUSUN),
                        person.text(Field.RT),
                        person.text(Field.RW))));
        return contacts;
    }

    private static void add(Set<UUID> parents, @Nullable String id) {
        if (id != null) {
            parents.add(UUID.fromString(id));
        }
    }

    private static @Nullable String parent(
            Register.Person person, Field record, Field written, Map<String, String> names) {
        String id = person.text(record);
        String own = id == null ? null : names.get(id);
        return own == null ? person.text(written) : own;
    }
}
