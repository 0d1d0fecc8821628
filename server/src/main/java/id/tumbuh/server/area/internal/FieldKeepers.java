package id.tumbuh.server.area.internal;

import static id.tumbuh.server.area.internal.PlaceField.ADDRESS;
import static id.tumbuh.server.area.internal.PlaceField.CODE;
import static id.tumbuh.server.area.internal.PlaceField.HABIT;
import static id.tumbuh.server.area.internal.PlaceField.NAME;
import static id.tumbuh.server.area.internal.PlaceField.NUMBER;
import static id.tumbuh.server.area.internal.PlaceField.OPENED;
import static id.tumbuh.server.area.internal.PlaceField.PART_DASAWISMA;
import static id.tumbuh.server.area.internal.PlaceField.PART_DUSUN;
import static id.tumbuh.server.area.internal.PlaceField.PART_RT;
import static id.tumbuh.server.area.internal.PlaceField.PART_RW;
import static id.tumbuh.server.area.internal.PlaceField.RT;
import static id.tumbuh.server.area.internal.PlaceField.RW;
import static id.tumbuh.server.area.internal.PlaceField.ZONE;

import id.tumbuh.server.area.AreaLevel;
import id.tumbuh.server.foundation.Role;
import java.util.EnumSet;
import java.util.Set;

/**
 * Who may change which field of a place of which level. A code decides what reports a village is counted in, and a zone what day it is
 * there: both are for whoever keeps the whole tree, not for whoever works in one village of it.
 */
final class FieldKeepers {
    private static final Set<PlaceField> ALL = EnumSet.allOf(PlaceField.class);
    private static final Set<PlaceField> NONE = EnumSet.noneOf(PlaceField.class);
    private static final Set<PlaceField> REGISTER = EnumSet.of(NAME, CODE, NUMBER, ZONE);
    private static final Set<PlaceField> LISTS = EnumSet.of(PART_DUSUN, PART_RW, PART_RT, PART_DASAWISMA);
    private static final Set<PlaceField> DAILY =
            EnumSet.of(NAME, RT, RW, ADDRESS, OPENED, HABIT, PART_DUSUN, PART_RW, PART_RT, PART_DASAWISMA);
    private static final Set<PlaceField> WITH_NUMBER = EnumSet.copyOf(DAILY);

    static {
        WITH_NUMBER.add(NUMBER);
    }

    private FieldKeepers() {}

    static boolean allow(Role role, AreaLevel level, PlaceField field) {
        return of(role, level).contains(field);
    }

    private static Set<PlaceField> of(Role role, AreaLevel level) {
        return switch (role) {
            case ADMIN -> ALL;
            case DINAS -> REGISTER;
            case KEPALA_PUSKESMAS ->
                switch (level) {
                    case PUSKESMAS -> EnumSet.of(NAME, ADDRESS, OPENED);
                    case DESA -> LISTS;
                    case POSYANDU -> WITH_NUMBER;
                    case PROVINCE, KABUPATEN -> NONE;
                };
            case BIDAN, TPG ->
                switch (level) {
                    case DESA -> LISTS;
                    case POSYANDU -> DAILY;
                    case PROVINCE, KABUPATEN, PUSKESMAS -> NONE;
                };
            case KADER, DESA -> NONE;
        };
    }
}
