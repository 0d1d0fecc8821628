package id.tumbuh.server.watch.internal;

import id.tumbuh.care.watch.CaseKind;
import id.tumbuh.server.watch.AcceptedDoubts;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** By the keys of their cases: an acceptance holds for as long as the same is in doubt. */
@Component
class KnownAcceptedDoubts implements AcceptedDoubts {
    private final CaseWords words;

    KnownAcceptedDoubts(CaseWords words) {
        this.words = words;
    }

    @Override
    public Set<UUID> of(Map<UUID, UUID> persons) {
        Map<UUID, UUID> facts = new HashMap<>();
        persons.forEach((fact, person) -> facts.put(
                Found.of(CaseKind.UKURAN_MERAGUKAN, person, List.of(fact), 0, List.of(), List.of())
                        .key(),
                fact));
        Set<UUID> accepted = new HashSet<>();
        words.of(facts.keySet()).forEach((key, standing) -> {
            UUID fact = facts.get(key);
            if (fact != null && standing.state() == CaseWords.State.ACCEPTED) {
                accepted.add(fact);
            }
        });
        return accepted;
    }
}
