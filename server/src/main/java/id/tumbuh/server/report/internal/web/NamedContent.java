package id.tumbuh.server.report.internal.web;

import id.tumbuh.server.audit.Concerns;
import id.tumbuh.server.report.internal.PaperDesk;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;

/** The content of a file with names, that says for the audit whose they are. */
final class NamedContent extends ByteArrayResource implements Concerns {
    private final List<UUID> persons;

    NamedContent(PaperDesk.Named named) {
        super(named.file().content());
        this.persons = List.copyOf(named.persons());
    }

    @Override
    public Collection<UUID> concerned() {
        return persons;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
