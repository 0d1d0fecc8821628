package id.tumbuh.server.access;

import id.tumbuh.server.foundation.Role;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Who took an official step, for those who work with them. Whoever calls answers for who may read it. */
public interface Signers {
    /** The members of the staff among these accounts; a kader's name is nobody's business here. */
    Map<UUID, Signer> of(Set<UUID> accounts);

    /** What the kader among these accounts are called, for whoever coaches them and sees names. */
    Map<UUID, String> kader(Set<UUID> accounts);

    /** A member of the staff. */
    record Signer(String name, Role role) {}
}
