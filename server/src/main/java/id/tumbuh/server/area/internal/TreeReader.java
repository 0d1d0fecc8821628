package id.tumbuh.server.area.internal;

import id.tumbuh.places.Zone;
import id.tumbuh.server.area.Area;
import id.tumbuh.server.area.AreaLevel;
import id.tumbuh.server.foundation.ScopePath;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads places and settings from their tables. */
@Component
class TreeReader {
    private static final String AREAS =
            "select id, level, parent, path, name, zone, code, number, opened, closed, version from place";

    private final JdbcTemplate jdbc;
    private final JsonMapper json;

    TreeReader(JdbcTemplate jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Tree all() {
        Map<String, Map<String, List<Setting>>> settings = new HashMap<>();
        jdbc.query("select fact, place, option, from_day, value from place_option", row -> {
            settings.computeIfAbsent(row.getString("place"), unused -> new HashMap<>())
                    .computeIfAbsent(row.getString("option"), unused -> new ArrayList<>())
                    .add(setting(row));
        });
        return new Tree(jdbc.query(AREAS, (row, number) -> area(row)), settings);
    }

    List<Area> areas(Collection<String> ids) {
        return jdbc.query(
                AREAS + " where id = any(?)", (row, number) -> area(row), (Object) ids.toArray(String[]::new));
    }

    /** Whether an open place directly below has that name, however it is written. */
    boolean isNamed(String parent, String name) {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "select exists (select from place where parent = ? and lower(name) = lower(?) and closed is null)",
                Boolean.class,
                parent,
                name.strip()));
    }

    private Setting setting(ResultSet row) throws SQLException {
        String value = row.getString("value");
        JsonNode node = value == null ? JsonNodeFactory.instance.nullNode() : json.readTree(value);
        return new Setting(row.getObject("fact", UUID.class), row.getInt("from_day"), node);
    }

    private static Area area(ResultSet row) throws SQLException {
        return new Area(
                row.getString("id"),
                AreaLevel.ofDepth(row.getInt("level")),
                row.getString("parent"),
                new ScopePath(row.getString("path")),
                row.getString("name"),
                Zone.valueOf(row.getString("zone")),
                row.getString("code"),
                row.getString("number"),
                row.getObject("opened", Integer.class),
                row.getObject("closed", Integer.class),
                row.getObject("version", UUID.class));
    }
}
