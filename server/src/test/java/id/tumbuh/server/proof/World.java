package id.tumbuh.server.proof;

import java.util.ArrayList;
import java.util.List;

/** A district with one puskesmas, its posyandu, and an officer who decides there; set up through the server's own doors. */
public record World(String puskesmas, List<String> posyandu, Desk officer) {
    private static final int IN_VILLAGE = 20;

    public World {
        posyandu = List.copyOf(posyandu);
    }

    /** On an empty server. */
    public static World make(Line line, String setupToken, int posyandu) {
        return below(Desk.first(line, setupToken), posyandu);
    }

    /** By an administrator who is signed in. */
    static World below(Desk admin, int posyandu) {
        String province = admin.place(Desk.NATION, "Provinsi Uji", "WIB");
        String kabupaten = admin.place(province, "Kabupaten Uji", "");
        String puskesmas = admin.place(kabupaten, "Puskesmas Uji", "");
        List<String> made = new ArrayList<>();
        String village = "";
        for (int i = 0; i < posyandu; i++) {
            if (i % IN_VILLAGE == 0) {
                village = admin.place(puskesmas, "Desa " + (i / IN_VILLAGE + 1), "");
            }
            made.add(admin.place(village, "Posyandu " + (i + 1), ""));
        }
        return new World(puskesmas, made, admin.officer(puskesmas));
    }
}
