package id.tumbuh.server.people.internal.web;

import id.tumbuh.server.audit.Concerns;
import id.tumbuh.server.people.internal.Register;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Somebody as the staff see it.
 *
 * @param version what an edit names
 * @param conflict true where two edits say different things and nobody has decided
 * @param mergedFrom ids whose records count for this one
 */
record PersonAnswer(
        UUID id,
        UUID version,
        String posyandu,
        String status,
        @Nullable LocalDate since,
        boolean conflict,
        String nikStatus,
        List<UUID> mergedFrom,
        JsonNode fields)
        implements Concerns {

    @Override
    public List<UUID> concerned() {
        return List.of(id);
    }

    static PersonAnswer of(Register.Person person, List<UUID> mergedFrom) {
        Integer since = person.statusDay();
        return new PersonAnswer(
                person.id(),
                person.heads().getFirst(),
                person.posyandu(),
                person.status().name().toLowerCase(Locale.ROOT),
                since == null ? null : LocalDate.ofEpochDay(since),
                person.conflict(),
                person.nikStatus().name().toLowerCase(Locale.ROOT),
                mergedFrom,
                person.fields());
    }
}
