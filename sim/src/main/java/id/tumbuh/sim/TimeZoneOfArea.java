package id.tumbuh.sim;

/** The three times of Indonesia. */
public enum TimeZoneOfArea {
    WIB(7),
    WITA(8),
    WIT(9);

    private final int hoursFromUtc;

    TimeZoneOfArea(int hoursFromUtc) {
        this.hoursFromUtc = hoursFromUtc;
    }

    public int hoursFromUtc() {
        return hoursFromUtc;
    }

    /** Milliseconds since 1970, UTC, of a minute of a local day. */
    long milliseconds(int epochDay, int minuteOfDay) {
        return (epochDay * 1440L + minuteOfDay - 60L * hoursFromUtc) * 60_000L;
    }
}
