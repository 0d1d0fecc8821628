package id.tumbuh.server.people;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whose child somebody is and where the family is found: for letters that go with a person, and for nothing else. */
public interface Contacts {
    /** Of these persons as far as the scope of the running transaction shows them. */
    Map<UUID, Contact> of(Set<UUID> persons);

    /** As written in the register; what nobody wrote down is null. */
    record Contact(
            @Nullable String mother,
            @Nullable String father,
            @Nullable String address,
            @Nullable String dusun,
            @Nullable String rt,
            @Nullable String rw) {}
}
