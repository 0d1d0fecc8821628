package id.tumbuh.server.area.internal;

import id.tumbuh.places.Zone;
import id.tumbuh.server.area.Area;
import id.tumbuh.server.area.AreaLevel;
import id.tumbuh.server.area.Areas;
import id.tumbuh.server.area.Options;
import id.tumbuh.server.foundation.ScopePath;
import id.tumbuh.server.sync.Posyandus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.JsonNode;

/**
 * The places and settings of this server in the memory of the process (some 30 MB for 100,000), read when first asked for and again after
 * a transaction that changed them.
 *
 * <p>A move must not be missed by somebody who writes at the same time. Writers wait for the lock of their posyandu, which the move holds,
 * and look their place up only then; from the first change to the end of the changing transaction those look-ups go to the table.
 */
@Component
class PlaceMemory implements Areas, Options, Posyandus {
    private static final Site NATION = new Site(AreaLevel.NATION, ScopePath.NATION, Zone.WIB.id());

    private final TreeReader reader;
    /** Transactions that have changed places and are not finished. */
    private final AtomicInteger changing = new AtomicInteger();
    /** Changes that have come to an end: what was read before one of them is not kept. */
    private final AtomicLong ended = new AtomicLong();

    private volatile @Nullable Tree kept;

    PlaceMemory(TreeReader reader) {
        this.reader = reader;
    }

    /** Called in the transaction that changed the tables, after the change. */
    void changed() {
        Own own = (Own) TransactionSynchronizationManager.getResource(this);
        if (own != null) {
            own.tree = null;
        } else if (TransactionSynchronizationManager.isSynchronizationActive()) {
            changing.incrementAndGet();
            TransactionSynchronizationManager.bindResource(this, new Own());
            TransactionSynchronizationManager.registerSynchronization(new Ending());
        } else {
            forget();
        }
    }

    /** What is kept is read again; for those who change the tables past the facts, such as a restore. */
    synchronized void forget() {
        ended.incrementAndGet();
        kept = null;
    }

    private Tree tree() {
        Own own = (Own) TransactionSynchronizationManager.getResource(this);
        if (own != null) {
            Tree seen = own.tree;
            if (seen == null) {
                seen = reader.all();
                own.tree = seen;
            }
            return seen;
        }
        Tree known = kept;
        if (known != null) {
            return known;
        }
        long before = ended.get();
        Tree read = reader.all();
        synchronized (this) {
            if (before == ended.get()) {
                kept = read;
            }
        }
        return read;
    }

    @Override
    public Map<String, Site> find(Set<String> ids) {
        Map<String, Site> sites = new HashMap<>();
        if (ids.contains(AreaLevel.NATION)) {
            sites.put(AreaLevel.NATION, NATION);
        }
        boolean own = TransactionSynchronizationManager.hasResource(this);
        if (changing.get() > 0 && !own) {
            reader.areas(ids).forEach(area -> sites.put(area.id(), site(area)));
            return sites;
        }
        Tree tree = tree();
        for (String id : ids) {
            Area area = tree.find(id);
            if (area != null) {
                sites.put(id, site(area));
            }
        }
        return sites;
    }

    /** Whether an open place directly below has that name; of the table, which knows what was added a moment ago. */
    boolean isNamed(String parent, String name) {
        return reader.isNamed(parent, name);
    }

    private static Site site(Area area) {
        return new Site(area.id(), area.path(), area.zone().id());
    }

    @Override
    public Optional<Area> find(String id) {
        return Optional.ofNullable(tree().find(id));
    }

    @Override
    public List<Area> below(String id) {
        return tree().below(id);
    }

    @Override
    public List<Area> within(String id, AreaLevel level) {
        return tree().within(id, level);
    }

    @Override
    public List<Area> chain(String id) {
        return tree().chain(id);
    }

    @Override
    public Optional<JsonNode> inForce(String place, String option, int day) {
        return Optional.ofNullable(tree().inForce(place, option, day));
    }

    @Override
    public SortedMap<String, JsonNode> inForce(String place, int day) {
        return tree().inForce(place, day);
    }

    @Override
    public SortedMap<String, List<Span>> timeline(String place) {
        return tree().timeline(place);
    }

    /** What a transaction that changed places sees. */
    private static final class Own {
        @Nullable
        Tree tree;
    }

    private final class Ending implements TransactionSynchronization {
        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(PlaceMemory.this);
            forget();
            changing.decrementAndGet();
        }
    }
}
