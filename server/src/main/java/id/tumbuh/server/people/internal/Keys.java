package id.tumbuh.server.people.internal;

import id.tumbuh.server.foundation.Vault;
import id.tumbuh.server.sync.Seals;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** A key for each person, wrapped by the server's key. None is held in memory beyond a batch, so shredding is at once complete. */
@Component
class Keys implements Seals {
    private final JdbcTemplate jdbc;
    private final Vault vault;

    Keys(JdbcTemplate jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    @Override
    public Ring ring(Set<UUID> persons) {
        Map<UUID, Optional<Vault>> keys = read(persons);
        // In order, so that two batches that bring in the same people do not lock each other.
        List<UUID> missing = persons.stream()
                .filter(person -> !keys.containsKey(person))
                .sorted(IdOrder.IDS)
                .toList();
        if (!missing.isEmpty()) {
            byte[][] wrapped =
                    missing.stream().map(person -> vault.seal(Vault.newKey())).toArray(byte[][]::new);
            jdbc.query("select person_keys_add(?, ?)", row -> {}, missing.toArray(UUID[]::new), wrapped);
            // Somebody else may have been first: what counts is what is stored.
            keys.putAll(read(Set.copyOf(missing)));
        }
        return new Opened(keys);
    }

    @Override
    public Set<UUID> erased(Set<UUID> persons) {
        return persons.isEmpty()
                ? Set.of()
                : Set.copyOf(jdbc.queryForList(
                        "select person from person_keys(?) where wrapped is null", UUID.class, (Object)
                                persons.toArray(UUID[]::new)));
    }

    private Map<UUID, Optional<Vault>> read(Set<UUID> persons) {
        Map<UUID, Optional<Vault>> keys = new HashMap<>();
        if (!persons.isEmpty()) {
            jdbc.query(
                    "select person, wrapped from person_keys(?)",
                    row -> {
                        byte[] wrapped = row.getBytes("wrapped");
                        keys.put(
                                row.getObject("person", UUID.class),
                                wrapped == null ? Optional.empty() : Optional.of(new Vault(vault.open(wrapped))));
                    },
                    (Object) persons.toArray(UUID[]::new));
        }
        return keys;
    }

    private record Opened(Map<UUID, Optional<Vault>> keys) implements Ring {
        @Override
        public boolean isErased(UUID person) {
            return of(person).isEmpty();
        }

        @Override
        public byte @Nullable [] seal(UUID person, byte[] plain) {
            return of(person).map(key -> key.seal(plain)).orElse(null);
        }

        @Override
        public byte @Nullable [] open(UUID person, byte[] sealed) {
            return of(person).map(key -> key.open(sealed)).orElse(null);
        }

        private Optional<Vault> of(UUID person) {
            Optional<Vault> key = keys.get(person);
            if (key == null) {
                throw new IllegalArgumentException("the ring was not asked for " + person);
            }
            return key;
        }
    }
}
