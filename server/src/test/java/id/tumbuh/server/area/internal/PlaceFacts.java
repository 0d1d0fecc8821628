package id.tumbuh.server.area.internal;

import id.tumbuh.server.foundation.ScopePath;
import id.tumbuh.server.sync.Fact;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Place facts for tests; their ids ascend with the number given. */
final class PlaceFacts {
    static final String PROVINCE = "aaa";
    static final String KABUPATEN = "bbbb";
    static final String PUSKESMAS = "cccccc";
    static final String DESA = "ddddddd";
    static final String OTHER_DESA = "eeeeeee";
    static final String POSYANDU = "ffffffff";

    private static final JsonMapper JSON = new JsonMapper();

    private PlaceFacts() {}

    static UUID id(int number) {
        return new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0000L | number);
    }

    static Fact created(int number, String id, int level, String parent, String fields) {
        String body = "{'id':'" + id + "','level':" + level + ",'parent':'" + parent + "','name':'" + id + "'"
                + (fields.isEmpty() ? "" : "," + fields) + "}";
        return fact(number, PlaceKinds.CREATED, parent, body, null, null);
    }

    static Fact changed(int number, String id, String fields, int base) {
        return fact(number, PlaceKinds.CHANGED, id, "{" + fields + "}", id(base), null);
    }

    static Fact moved(int number, String id, String parent, int base) {
        return fact(number, PlaceKinds.MOVED, id, "{'parent':'" + parent + "'}", id(base), null);
    }

    static Fact option(int number, String place, String option, String value, String from) {
        String body = "{'place':'" + place + "','option':'" + option + "','value':" + value + ",'from':'" + from + "'}";
        return fact(number, PlaceKinds.OPTION, place, body, null, null);
    }

    static Fact fact(
            int number, String kind, String posyandu, String body, @Nullable UUID base, @Nullable LocalDate day) {
        return new Fact(
                id(number),
                kind,
                1,
                "test",
                posyandu,
                ScopePath.NATION,
                null,
                null,
                day == null ? null : Math.toIntExact(day.toEpochDay()),
                Fact.Place.FACILITY,
                Fact.By.NAKES,
                JSON.readTree(body.replace('\'', '"')),
                id(999),
                id(999),
                Instant.EPOCH,
                number,
                base,
                null,
                null,
                null);
    }

    /** A province to a posyandu, with a second desa. */
    static Fact[] village() {
        return new Fact[] {
            created(1, PROVINCE, 1, "nation", "'code':'53'"),
            created(2, KABUPATEN, 2, PROVINCE, "'code':'53.01'"),
            created(3, PUSKESMAS, 3, KABUPATEN, ""),
            created(4, DESA, 4, PUSKESMAS, "'code':'53.01.01.2001'"),
            created(5, OTHER_DESA, 4, PUSKESMAS, ""),
            created(6, POSYANDU, 5, DESA, "'rtList':['01','02'],'dasawisma':['Melati']")
        };
    }
}
