package id.tumbuh.server.sync.internal;

import id.tumbuh.server.sync.Fact;
import id.tumbuh.server.sync.FactKind;
import id.tumbuh.server.sync.View;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All kinds of facts that the modules declare, and the views that read them. */
@Component
class Kinds {
    private final Map<String, FactKind> byName = new HashMap<>();
    private final List<View> views;

    Kinds(List<FactKind> kinds, List<View> views) {
        for (FactKind kind : kinds) {
            if (byName.put(kind.name(), kind) != null) {
                throw new IllegalStateException("two declarations of " + kind.name());
            }
        }
        this.views = List.copyOf(views);
    }

    @Nullable
    FactKind find(String name) {
        return byName.get(name);
    }

    /** What a fact's subject means; null where its kind is not known. */
    FactKind.@Nullable About about(Fact fact) {
        FactKind kind = find(fact.kind());
        return kind == null ? null : kind.about();
    }

    Collection<FactKind> all() {
        return byName.values();
    }

    /** In the order in which facts are applied. */
    List<View> views() {
        return views;
    }
}
