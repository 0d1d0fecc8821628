package id.tumbuh.server.audit;

import id.tumbuh.server.foundation.Caller;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the trail says of one person, for that person's own record. */
public interface AuditExtract {
    /** What the staff of the caller's areas did to or read of the person, the newest first, bounded to the last 1,000. */
    List<Deed> about(Caller caller, UUID person);

    /** One deed. */
    record Deed(
            Instant at, @Nullable UUID account, @Nullable String role, Action action) {}
}
