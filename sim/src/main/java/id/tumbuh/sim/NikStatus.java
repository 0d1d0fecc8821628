package id.tumbuh.sim;

/** Whether a person had a NIK when it was registered. */
public enum NikStatus {
    HELD,
    /** A newborn's, not issued yet; {@link Event.NikAttached} follows, if it ever does. */
    NOT_YET,
    NONE
}
