package id.tumbuh.server.area.internal;

import id.tumbuh.server.area.Area;
import id.tumbuh.server.area.AreaLevel;
import id.tumbuh.server.area.Options.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** All places and settings at one moment; never changed. */
final class Tree {
    private final Map<String, Area> areas = new HashMap<>();
    private final Map<String, List<Area>> below = new HashMap<>();
    /** By place, then option; each list in {@link Setting#ORDER}. */
    private final Map<String, Map<String, List<Setting>>> settings;

    Tree(Collection<Area> areas, Map<String, Map<String, List<Setting>>> settings) {
        for (Area area : areas) {
            this.areas.put(area.id(), area);
            below.computeIfAbsent(area.parent(), unused -> new ArrayList<>()).add(area);
        }
        below.values()
                .forEach(list -> list.sort(Comparator.comparing(Area::name).thenComparing(Area::id)));
        this.settings = settings;
        settings.values().forEach(byOption -> byOption.values().forEach(list -> list.sort(Setting.ORDER)));
    }

    @Nullable
    Area find(String id) {
        return areas.get(id);
    }

    List<Area> below(String id) {
        return List.copyOf(below.getOrDefault(id, List.of()));
    }

    List<Area> within(String id, AreaLevel level) {
        List<Area> found = new ArrayList<>();
        Area self = areas.get(id);
        if (self != null && self.level() == level) {
            found.add(self);
        }
        collect(id, level, found);
        found.sort(Comparator.comparing(Area::path));
        return found;
    }

    private void collect(String id, AreaLevel level, List<Area> found) {
        for (Area child : below.getOrDefault(id, List.of())) {
            if (child.level() == level) {
                found.add(child);
            } else if (child.level().compareTo(level) < 0) {
                collect(child.id(), level, found);
            }
        }
    }

    List<Area> chain(String id) {
        List<Area> chain = new ArrayList<>();
        for (Area area = areas.get(id); area != null; area = areas.get(area.parent())) {
            chain.add(area);
        }
        return chain;
    }

    @Nullable
    JsonNode inForce(String place, String option, int day) {
        for (String id : idsUpwards(place)) {
            JsonNode own = own(id, option, day);
            if (own != null && !own.isNull()) {
                return own;
            }
        }
        return null;
    }

    private @Nullable JsonNode own(String place, String option, int day) {
        JsonNode newest = null;
        for (Setting setting : settings.getOrDefault(place, Map.of()).getOrDefault(option, List.of())) {
            if (setting.from() > day) {
                break;
            }
            newest = setting.value();
        }
        return newest;
    }

    SortedMap<String, JsonNode> inForce(String place, int day) {
        SortedMap<String, JsonNode> values = new TreeMap<>();
        for (String option : firstDays(place).keySet()) {
            JsonNode value = inForce(place, option, day);
            if (value != null) {
                values.put(option, value);
            }
        }
        return values;
    }

    SortedMap<String, List<Span>> timeline(String place) {
        SortedMap<String, List<Span>> timeline = new TreeMap<>();
        firstDays(place).forEach((option, days) -> timeline.put(option, spans(place, option, days)));
        return timeline;
    }

    private List<Span> spans(String place, String option, SortedSet<Integer> days) {
        List<Span> spans = new ArrayList<>();
        JsonNode before = JsonNodeFactory.instance.nullNode();
        for (int day : days) {
            JsonNode found = inForce(place, option, day);
            JsonNode value = found == null ? JsonNodeFactory.instance.nullNode() : found;
            if (!value.equals(before)) {
                spans.add(new Span(day, value));
            }
            before = value;
        }
        return spans;
    }

    /** The days on which anything begins at a place or above it, by option. */
    private SortedMap<String, SortedSet<Integer>> firstDays(String place) {
        SortedMap<String, SortedSet<Integer>> days = new TreeMap<>();
        for (String id : idsUpwards(place)) {
            settings.getOrDefault(id, Map.of()).forEach((option, list) -> {
                SortedSet<Integer> own = days.computeIfAbsent(option, unused -> new TreeSet<>());
                list.forEach(setting -> own.add(setting.from()));
            });
        }
        return days;
    }

    private List<String> idsUpwards(String place) {
        List<String> ids = new ArrayList<>(chain(place).stream().map(Area::id).toList());
        if (!ids.isEmpty() || place.equals(AreaLevel.NATION)) {
            ids.add(AreaLevel.NATION);
        }
        return ids;
    }
}
