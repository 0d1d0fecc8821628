package id.tumbuh.server.access.internal;

import static id.tumbuh.server.foundation.Permission.APPROVE_REWARDS;
import static id.tumbuh.server.foundation.Permission.COACH;
import static id.tumbuh.server.foundation.Permission.DECIDE;
import static id.tumbuh.server.foundation.Permission.EDIT_PERSONS;
import static id.tumbuh.server.foundation.Permission.ERASE_PERSON;
import static id.tumbuh.server.foundation.Permission.EXPORT_LISTS;
import static id.tumbuh.server.foundation.Permission.EXPORT_PERSON;
import static id.tumbuh.server.foundation.Permission.KEEP_DONATIONS;
import static id.tumbuh.server.foundation.Permission.KEEP_PLACES;
import static id.tumbuh.server.foundation.Permission.MANAGE_ACCOUNTS;
import static id.tumbuh.server.foundation.Permission.MANAGE_DEVICES;
import static id.tumbuh.server.foundation.Permission.MANAGE_KADER;
import static id.tumbuh.server.foundation.Permission.MANAGE_PLACES;
import static id.tumbuh.server.foundation.Permission.OWN_SESSION;
import static id.tumbuh.server.foundation.Permission.READ_AUDIT;
import static id.tumbuh.server.foundation.Permission.RECEIVE_DONATIONS;
import static id.tumbuh.server.foundation.Permission.RECEIVE_MONTHS;
import static id.tumbuh.server.foundation.Permission.REOPEN_MONTHS;
import static id.tumbuh.server.foundation.Permission.RUN_REWARDS;
import static id.tumbuh.server.foundation.Permission.RUN_SESSIONS;
import static id.tumbuh.server.foundation.Permission.SET_OPTIONS;
import static id.tumbuh.server.foundation.Permission.SET_REWARDS;
import static id.tumbuh.server.foundation.Permission.SIGN_MONTHS;
import static id.tumbuh.server.foundation.Permission.SYNC;
import static id.tumbuh.server.foundation.Permission.VIEW_AGGREGATES;
import static id.tumbuh.server.foundation.Permission.VIEW_METRICS;
import static id.tumbuh.server.foundation.Permission.VIEW_PERSONS;
import static id.tumbuh.server.foundation.Permission.VIEW_PLACES;

import id.tumbuh.server.foundation.Permission;
import id.tumbuh.server.foundation.Role;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Which role may do what: child-growth.md section 9.3, and nowhere else.
 *
 * <p>Dinas and desa see numbers, never names. PKK shares its role with the head of the village: they receive donations, as the matrix says
 * of PKK, and hand out none. Whoever administers the system sees neither children nor numbers of them. Erasure is
 * decided by the head of the puskesmas, who answers for the records.
 */
final class Permissions {
    private static final Map<Role, Set<Permission>> TABLE = new EnumMap<>(Role.class);

    static {
        TABLE.put(Role.KADER, EnumSet.of(SYNC, VIEW_PLACES, VIEW_PERSONS, EDIT_PERSONS, RUN_SESSIONS, VIEW_AGGREGATES));
        TABLE.put(
                Role.BIDAN,
                EnumSet.of(
                        OWN_SESSION,
                        VIEW_PLACES,
                        KEEP_PLACES,
                        VIEW_PERSONS,
                        EDIT_PERSONS,
                        DECIDE,
                        RUN_SESSIONS,
                        VIEW_AGGREGATES,
                        SIGN_MONTHS,
                        REOPEN_MONTHS,
                        RUN_REWARDS,
                        APPROVE_REWARDS,
                        RECEIVE_DONATIONS,
                        KEEP_DONATIONS,
                        COACH,
                        EXPORT_PERSON,
                        MANAGE_DEVICES,
                        MANAGE_KADER));
        TABLE.put(
                Role.TPG,
                EnumSet.of(
                        OWN_SESSION,
                        VIEW_PLACES,
                        KEEP_PLACES,
                        VIEW_PERSONS,
                        DECIDE,
                        RUN_SESSIONS,
                        VIEW_AGGREGATES,
                        RECEIVE_MONTHS,
                        REOPEN_MONTHS,
                        SET_REWARDS,
                        APPROVE_REWARDS,
                        RECEIVE_DONATIONS,
                        KEEP_DONATIONS,
                        COACH,
                        EXPORT_LISTS,
                        EXPORT_PERSON,
                        MANAGE_DEVICES,
                        MANAGE_KADER));
        TABLE.put(
                Role.KEPALA_PUSKESMAS,
                EnumSet.of(
                        OWN_SESSION,
                        VIEW_PLACES,
                        KEEP_PLACES,
                        VIEW_PERSONS,
                        SET_OPTIONS,
                        VIEW_AGGREGATES,
                        RECEIVE_MONTHS,
                        REOPEN_MONTHS,
                        SET_REWARDS,
                        APPROVE_REWARDS,
                        RECEIVE_DONATIONS,
                        KEEP_DONATIONS,
                        COACH,
                        EXPORT_LISTS,
                        EXPORT_PERSON,
                        ERASE_PERSON,
                        READ_AUDIT));
        TABLE.put(Role.DINAS, EnumSet.of(OWN_SESSION, VIEW_PLACES, KEEP_PLACES, SET_OPTIONS, VIEW_AGGREGATES, COACH));
        TABLE.put(Role.DESA, EnumSet.of(OWN_SESSION, VIEW_PLACES, VIEW_AGGREGATES, RECEIVE_DONATIONS));
        TABLE.put(
                Role.ADMIN,
                EnumSet.of(
                        OWN_SESSION,
                        VIEW_PLACES,
                        MANAGE_PLACES,
                        KEEP_PLACES,
                        SET_OPTIONS,
                        MANAGE_DEVICES,
                        MANAGE_KADER,
                        MANAGE_ACCOUNTS,
                        READ_AUDIT,
                        VIEW_METRICS));
    }

    private Permissions() {}

    static boolean allow(Role role, Permission permission) {
        return of(role).contains(permission);
    }

    static Set<Permission> of(Role role) {
        Set<Permission> own = TABLE.get(role);
        if (own == null) {
            throw new IllegalStateException("no permissions are decided for " + role);
        }
        return own;
    }
}
