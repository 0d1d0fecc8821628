package id.tumbuh.server.area.internal;

import id.tumbuh.places.PlaceCode;
import id.tumbuh.places.TimeZones;
import id.tumbuh.places.Zone;
import id.tumbuh.server.area.AreaLevel;
import id.tumbuh.server.foundation.ScopePath;
import id.tumbuh.server.sync.Posyandus;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The places with their codes and lists. */
@Component
class PlaceTable {
    private final JdbcTemplate jdbc;

    PlaceTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** What children and moves need of a place. */
    record Spot(ScopePath path, Zone zone) {
        static final Spot NATION = new Spot(ScopePath.NATION, Zone.WIB);
    }

    /** Of these ids the places that exist, and the nation. */
    Map<String, Spot> spots(Collection<String> ids) {
        Map<String, Spot> spots = new HashMap<>();
        spots.put(AreaLevel.NATION, Spot.NATION);
        jdbc.query(
                "select id, path, zone from place where id = any(?)",
                row -> {
                    ScopePath path = new ScopePath(row.getString("path"));
                    spots.put(row.getString("id"), new Spot(path, Zone.valueOf(row.getString("zone"))));
                },
                (Object) ids.toArray(String[]::new));
        return spots;
    }

    /** The posyandu that are or lie below these places. */
    List<Posyandus.Site> posyanduBelow(Collection<String> ids) {
        return jdbc.query(
                """
                select distinct p.id, p.path, p.zone
                from place p
                where p.level = ? and (? or exists (
                  select from place a where a.id = any(?) and p.path >= a.path and p.path < a.path || '/'))""",
                (row, number) -> new Posyandus.Site(
                        row.getString("id"),
                        new ScopePath(row.getString("path")),
                        Zone.valueOf(row.getString("zone")).id()),
                AreaLevel.POSYANDU.depth(),
                ids.contains(AreaLevel.NATION),
                ids.toArray(String[]::new));
    }

    /**
     * Writes the place as it is to be.
     *
     * @param before null where it is new; where its path differs everything at and below it moves
     * @return whether places below may have to take over another zone
     */
    boolean write(String id, AreaLevel level, Derived place, Spot above, @Nullable Spot before) {
        ScopePath path = above.path().then(id);
        if (before != null && !before.path().equals(path)) {
            jdbc.query("select reparent(?, ?)", row -> {}, before.path().value(), path.value());
        }
        Zone own = zone(level, place);
        Zone zone = own == null ? above.zone() : own;
        JsonNode habit = place.fields().get(PlaceField.HABIT);
        jdbc.update(
                """
                insert into place (id, level, parent, path, name, zone, own_zone, code, number, rt, rw, address, habit, opened, closed, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do update set (parent, name, zone, own_zone, code, number, rt, rw, address, habit, opened, closed, version) =
                  (excluded.parent, excluded.name, excluded.zone, excluded.own_zone, excluded.code, excluded.number, excluded.rt, excluded.rw,
                   excluded.address, excluded.habit, excluded.opened, excluded.closed, excluded.version)""",
                id,
                level.depth(),
                place.parent(),
                path.value(),
                place.text(PlaceField.NAME),
                zone.name(),
                own == null ? null : own.name(),
                place.text(PlaceField.CODE),
                place.text(PlaceField.NUMBER),
                place.text(PlaceField.RT),
                place.text(PlaceField.RW),
                place.text(PlaceField.ADDRESS),
                habit == null ? null : habit.toString(),
                Derivation.day(place.fields().get(PlaceField.OPENED)),
                place.closed(),
                place.version());
        aliases(id, place.aliases(), before != null);
        parts(id, place, before != null);
        return before != null && before.zone() != zone;
    }

    /** Said for the place itself, else the time of the province by its code; null: that of the place above. */
    private static @Nullable Zone zone(AreaLevel level, Derived place) {
        String said = place.text(PlaceField.ZONE);
        if (said != null) {
            return Zone.valueOf(said);
        }
        String code = place.text(PlaceField.CODE);
        return level == AreaLevel.PROVINCE && code != null
                ? TimeZones.of(new PlaceCode(code)).orElse(null)
                : null;
    }

    private void aliases(String id, List<Derived.Alias> aliases, boolean known) {
        if (known) {
            jdbc.update("delete from place_alias where place = ?", id);
        }
        List<Object[]> rows = new ArrayList<>();
        for (Derived.Alias alias : aliases) {
            rows.add(new Object[] {id, alias.system(), alias.code(), alias.from(), alias.until(), alias.fact()});
        }
        jdbc.batchUpdate(
                "insert into place_alias (place, system, code, from_day, to_day, fact) values (?, ?, ?, ?, ?, ?)",
                rows);
    }

    private void parts(String id, Derived place, boolean known) {
        if (known) {
            jdbc.update("delete from place_part where place = ?", id);
        }
        List<Object[]> rows = new ArrayList<>();
        place.fields()
                .forEach((field, list) -> field.part().ifPresent(kind -> {
                    int position = 0;
                    for (JsonNode name : list) {
                        rows.add(new Object[] {id, kind, position++, name.stringValue()});
                    }
                }));
        jdbc.batchUpdate("insert into place_part (place, kind, position, name) values (?, ?, ?, ?)", rows);
    }

    /** Places without a zone of their own take over that of the place above, from the widest level down. */
    void inheritZones() {
        for (int level = AreaLevel.KABUPATEN.depth(); level <= AreaLevel.POSYANDU.depth(); level++) {
            jdbc.update("""
                    update place set zone = above.zone from place above
                    where above.id = place.parent and place.level = ? and place.own_zone is null and place.zone <> above.zone""", level);
        }
    }
}
