package id.tumbuh.server.sync.internal;

import id.tumbuh.server.audit.Action;
import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.sync.Intake;
import id.tumbuh.server.sync.Outcome;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The door of the phones, without the telephone line. */
@Component
class LedgerIntake implements Intake {
    private final Ledger ledger;
    private final EntryReader reader;

    LedgerIntake(Ledger ledger, EntryReader reader) {
        this.ledger = ledger;
        this.reader = reader;
    }

    @Override
    public List<Outcome> take(Caller caller, List<? extends JsonNode> facts) {
        List<Entry> entries = new ArrayList<>(facts.size());
        for (JsonNode fact : facts) {
            entries.add(reader.read(fact));
        }
        return entries.isEmpty() ? List.of() : ledger.receive(caller, entries, Action.FACTS_RECEIVED);
    }
}
