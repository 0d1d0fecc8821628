package id.tumbuh.server.access.internal;

import id.tumbuh.server.access.StaffNames;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Names of accounts; a paper has a handful. */
@Component
class KnownStaff implements StaffNames {
    private final AccountTable accounts;

    KnownStaff(AccountTable accounts) {
        this.accounts = accounts;
    }

    @Override
    public Map<UUID, String> of(Set<UUID> ids) {
        Map<UUID, String> names = new HashMap<>();
        ids.forEach(id -> accounts.byId(id).ifPresent(account -> names.put(id, account.name())));
        return names;
    }
}
