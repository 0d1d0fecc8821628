package id.tumbuh.server.matrix;

import id.tumbuh.server.foundation.Role;
import id.tumbuh.server.foundation.ScopePath;
import java.util.List;

/** Two provinces, as small as they can be and still have an own, a sibling, a parent and another area for every role. */
final class Land {
    private static final String KAB = "pr1.kab1";
    private static final String PUSKESMAS = KAB + ".pusk01";
    private static final String DESA = PUSKESMAS + ".desa001";
    private static final String OWN = DESA + ".posyan01";

    /** Every area, parents first. */
    static final List<String> PLACES = List.of(
            "pr1",
            KAB,
            PUSKESMAS,
            DESA,
            OWN,
            DESA + ".posyan02",
            PUSKESMAS + ".desa002",
            PUSKESMAS + ".desa002.posyan03",
            KAB + ".pusk02",
            KAB + ".pusk02.desa003",
            KAB + ".pusk02.desa003.posyan04",
            "pr1.kab2",
            "pr1.kab2.pusk03",
            "pr1.kab2.pusk03.desa004",
            "pr1.kab2.pusk03.desa004.posyan05",
            "pr2",
            "pr2.kab3",
            "pr2.kab3.pusk04",
            "pr2.kab3.pusk04.desa005",
            "pr2.kab3.pusk04.desa005.posyan06");

    private Land() {}

    /** Where somebody stands, seen from the caller. */
    enum Area {
        OWN,
        SIBLING,
        PARENT,
        OTHER_PROVINCE
    }

    static ScopePath scope(Role role) {
        return new ScopePath(
                switch (role) {
                    case KADER -> OWN;
                    case BIDAN, DESA -> DESA;
                    case TPG, KEPALA_PUSKESMAS -> PUSKESMAS;
                    case DINAS, ADMIN -> KAB;
                });
    }

    /** The place of a target. */
    static ScopePath place(Role role, Area area) {
        return switch (area) {
            case OWN -> new ScopePath(OWN);
            case SIBLING ->
                new ScopePath(
                        switch (role) {
                            case KADER -> DESA + ".posyan02";
                            case BIDAN, DESA -> PUSKESMAS + ".desa002.posyan03";
                            case TPG, KEPALA_PUSKESMAS -> KAB + ".pusk02.desa003.posyan04";
                            case DINAS, ADMIN -> "pr1.kab2.pusk03.desa004.posyan05";
                        });
            case PARENT -> scope(role).parent();
            case OTHER_PROVINCE -> new ScopePath("pr2.kab3.pusk04.desa005.posyan06");
        };
    }

    static String id(ScopePath path) {
        return path.value().substring(path.value().lastIndexOf('.') + 1);
    }
}
