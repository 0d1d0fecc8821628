package id.tumbuh.server.access.internal;

import id.tumbuh.server.access.Signers;
import id.tumbuh.server.foundation.Role;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reads names of accounts. */
@Component
class KnownSigners implements Signers {
    private final AccountTable accounts;

    KnownSigners(AccountTable accounts) {
        this.accounts = accounts;
    }

    @Override
    public Map<UUID, Signer> of(Set<UUID> ids) {
        Map<UUID, Signer> signers = new HashMap<>();
        for (UUID id : ids) {
            accounts.byId(id)
                    .filter(account -> account.role() != Role.KADER)
                    .ifPresent(account -> signers.put(id, new Signer(account.name(), account.role())));
        }
        return signers;
    }

    @Override
    public Map<UUID, String> kader(Set<UUID> ids) {
        Map<UUID, String> names = new HashMap<>();
        for (UUID id : ids) {
            accounts.byId(id)
                    .filter(account -> account.role() == Role.KADER)
                    .ifPresent(account -> names.put(id, account.name()));
        }
        return names;
    }
}
