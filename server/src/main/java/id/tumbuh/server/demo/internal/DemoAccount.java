package id.tumbuh.server.demo.internal;

import id.tumbuh.server.demo.VillagePlaces;
import id.tumbuh.server.foundation.Role;
import id.tumbuh.sim.Area;

/** One account for each role, over the area that such a person has. */
enum DemoAccount {
    BIDAN("bidan", "Bidan desa", Role.BIDAN, 4),
    TPG("gizi", "Petugas gizi puskesmas", Role.TPG, 3),
    KEPALA_PUSKESMAS("kapus", "Kepala puskesmas", Role.KEPALA_PUSKESMAS, 3),
    DINAS("dinas", "Dinas kesehatan kabupaten", Role.DINAS, 2),
    DESA("desa", "Kepala desa dan PKK", Role.DESA, 4),
    ADMIN("admin", "Admin sistem", Role.ADMIN, 0);

    private static final String NATION = "nation";

    private final String login;
    private final String words;
    private final Role role;
    private final int level;

    /** @param level of the area, 1 a province to 5 a posyandu; 0 the nation */
    DemoAccount(String login, String words, Role role, int level) {
        this.login = login;
        this.words = words;
        this.role = role;
        this.level = level;
    }

    String login() {
        return login;
    }

    String words() {
        return words;
    }

    Role role() {
        return role;
    }

    String place(Area area) {
        return level == 0 ? NATION : VillagePlaces.of(area).get(level - 1).id();
    }
}
