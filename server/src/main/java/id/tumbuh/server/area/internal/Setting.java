package id.tumbuh.server.area.internal;

import java.util.Comparator;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** One dated value of an option at one place; JSON null where it is given back to the place above. */
record Setting(UUID fact, int from, JsonNode value) {
    /** By first day, then by fact as PostgreSQL orders them (as unsigned bytes, which their text also gives). */
    static final Comparator<Setting> ORDER = Comparator.comparingInt(Setting::from)
            .thenComparing(setting -> setting.fact().toString());
}
