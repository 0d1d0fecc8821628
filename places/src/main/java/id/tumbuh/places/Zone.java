package id.tumbuh.places;

import java.time.ZoneId;

/** The three times of Indonesia. None has summer time. */
public enum Zone {
    /** Waktu Indonesia Barat, UTC+7. */
    WIB("Asia/Jakarta"),
    /** Waktu Indonesia Tengah, UTC+8. */
    WITA("Asia/Makassar"),
    /** Waktu Indonesia Timur, UTC+9. */
    WIT("Asia/Jayapura");

    private final ZoneId id;

    Zone(String id) {
        this.id = ZoneId.of(id);
    }

    /** As the IANA database names it. */
    public ZoneId id() {
        return id;
    }
}
