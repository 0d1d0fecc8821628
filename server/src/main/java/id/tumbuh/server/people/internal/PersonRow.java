package id.tumbuh.server.people.internal;

import id.tumbuh.server.people.internal.nik.Nik;
import id.tumbuh.server.people.internal.nik.NikFinding;
import id.tumbuh.server.sync.Posyandus;
import id.tumbuh.server.sync.Seals;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A state as a row: the plain columns, and everything sealed. */
@Component
class PersonRow {
    private final JsonMapper json;
    private final BlindIndex index;
    private final PersonCheck check;

    PersonRow(JsonMapper json, BlindIndex index, PersonCheck check) {
        this.json = json;
        this.index = index;
        this.check = check;
    }

    /**
     * The row.
     *
     * @param home where the person, or the survivor, belongs
     * @param survivor the end of the chain of merges
     */
    ObjectNode of(PersonState state, Posyandus.Site home, UUID survivor, Seals.Ring ring) {
        ObjectNode row = json.createObjectNode();
        row.put("id", state.person().toString());
        row.put("posyandu", home.id());
        row.put("path", home.path().value());
        plain(row, state);
        standing(row, state, survivor);
        row.set("places", array(state.timeline().since().keySet()));
        ArrayNode since = row.putArray("since");
        state.timeline().since().values().forEach(since::add);
        row.put("version", state.heads().getFirst().toString());
        row.set("heads", array(state.heads().stream().map(UUID::toString).toList()));
        row.put("conflict", !state.conflicts().isEmpty());
        sealed(row, state, ring);
        return row;
    }

    private static void plain(ObjectNode row, PersonState state) {
        row.put("kind", "adult".equals(state.text(Field.KIND)) ? 1 : 0);
        row.put("sex", sex(state.text(Field.SEX)));
        row.put("birth_day", state.day(Field.BIRTH_DATE));
        row.put("birth_estimated", Boolean.TRUE.equals(state.flag(Field.BIRTH_ESTIMATED)));
        row.put("birth_weight_g", state.number(Field.BIRTH_WEIGHT));
        row.put("birth_length_mm", state.number(Field.BIRTH_LENGTH));
        row.put("gestation_weeks", state.number(Field.GESTATION_WEEKS));
        row.put("birth_order", state.number(Field.BIRTH_ORDER));
        row.put("imd", state.flag(Field.IMD));
        row.put("owns_kia", state.flag(Field.OWNS_KIA));
        row.put("owns_kms", state.flag(Field.OWNS_KMS));
        row.put("kms_day", state.day(Field.KMS_DATE));
        row.put("poor", state.flag(Field.POOR));
        row.put("synthetic", Boolean.TRUE.equals(state.flag(Field.SYNTHETIC)));
        put(row, "mother", state.id(Field.MOTHER));
        put(row, "father", state.id(Field.FATHER));
        put(row, "household", state.id(Field.HOUSEHOLD));
    }

    static PersonTable.Judged judged(PersonState state) {
        return new PersonTable.Judged(
                sex(state.text(Field.SEX)), state.day(Field.BIRTH_DATE), state.number(Field.BIRTH_WEIGHT));
    }

    private static int sex(@Nullable String word) {
        return "male".equals(word) ? 1 : "female".equals(word) ? 2 : 0;
    }

    private static void standing(ObjectNode row, PersonState state, UUID survivor) {
        Status status = state.timeline().status();
        Integer day = state.timeline().statusDay();
        if (state.death() != null) {
            status = Status.DIED;
            day = state.death().day();
        }
        if (!survivor.equals(state.person())) {
            status = Status.MERGED;
        }
        if (state.erased()) {
            status = Status.ERASED;
        }
        row.put("status", status.ordinal());
        row.put("status_day", day);
        put(row, "merged_into", survivor.equals(state.person()) ? null : state.mergedInto());
        row.put("resolved", survivor.toString());
    }

    private void sealed(ObjectNode row, PersonState state, Seals.Ring ring) {
        row.put("nik_status", nikStatus(state).ordinal());
        if (state.erased()) {
            return;
        }
        byte[] sealed = ring.seal(
                state.person(), Fields.nested(state.fields()).toString().getBytes(StandardCharsets.UTF_8));
        if (sealed != null) {
            row.put("sealed", PersonFacts.hex(sealed));
            index(row, "nik_index", state.text(Field.NIK));
            index(row, "mother_nik_index", state.text(Field.MOTHER_NIK));
        }
    }

    private void index(ObjectNode row, String column, @Nullable String nik) {
        if (nik != null) {
            row.put(column, PersonFacts.hex(index.of(Nik.clean(nik))));
        }
    }

    /** What can be no NIK is kept and doubtful, whatever was said of it. */
    private NikStatus nikStatus(PersonState state) {
        String nik = state.text(Field.NIK);
        String said = state.text(Field.NIK_STATUS);
        if (nik != null && check.findings(nik, null, null, true).stream().anyMatch(NikFinding::error)) {
            return NikStatus.RAGU;
        }
        if (said != null) {
            return NikStatus.valueOf(said.toUpperCase(Locale.ROOT));
        }
        return nik == null ? NikStatus.BELUM : NikStatus.ADA;
    }

    ArrayNode memberships(PersonState state, Map<String, Posyandus.Site> sites) {
        ArrayNode rows = json.createArrayNode();
        for (Timeline.Stay stay : state.timeline().stays()) {
            Posyandus.Site site = sites.get(stay.posyandu());
            if (site != null) {
                ObjectNode row = rows.addObject();
                row.put("person", state.person().toString());
                row.put("posyandu", stay.posyandu());
                row.put("path", site.path().value());
                row.put("from_day", stay.from());
                row.put("to_day", until(state, stay));
                row.put("kind", stay.visitor() ? 1 : 0);
            }
        }
        return rows;
    }

    private static @Nullable Integer until(PersonState state, Timeline.Stay stay) {
        if (stay.until() != null || state.death() == null) {
            return stay.until();
        }
        return Math.max(stay.from(), state.death().day());
    }

    private ArrayNode array(Collection<String> texts) {
        ArrayNode array = json.createArrayNode();
        texts.forEach(array::add);
        return array;
    }

    private static void put(ObjectNode row, String column, @Nullable UUID id) {
        if (id != null) {
            row.put(column, id.toString());
        }
    }
}
