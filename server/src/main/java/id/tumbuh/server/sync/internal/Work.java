package id.tumbuh.server.sync.internal;

import id.tumbuh.server.sync.Fact;
import id.tumbuh.server.sync.Outcome;
import id.tumbuh.server.sync.Posyandus;
import id.tumbuh.server.sync.Subjects;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A batch being taken: what it says, what is known, what has been decided so far. */
final class Work {
    final List<Entry> entries;
    final Map<String, Posyandus.Site> sites;
    final Map<UUID, Subjects.Known> subjects = new HashMap<>();
    final Map<UUID, Judge.Base> bases = new HashMap<>();
    final Map<UUID, String> coming = new HashMap<>();
    final Map<UUID, Outcome> outcomes = new HashMap<>();
    /** Persons of whom nothing may be kept that somebody put into words. */
    final Set<UUID> erased = new HashSet<>();
    /** Whether anything taken may have changed what is known of persons and facts. */
    boolean stirred;
    /** Facts taken for the first time, whatever became of them. */
    private final List<Fact> facts = new ArrayList<>();

    Work(List<Entry> entries, Map<String, Posyandus.Site> sites) {
        this.entries = List.copyOf(entries);
        this.sites = sites;
    }

    List<Fact> facts() {
        return facts;
    }

    Judge.Known known() {
        return new Judge.Known(sites, subjects, coming, bases);
    }
}
