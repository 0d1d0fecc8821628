package id.tumbuh.server.people.internal;

/** Whether somebody is among the people of the posyandu. Stored by number. */
public enum Status {
    PRESENT,
    /** Lives outside of what this server knows. */
    MOVED,
    /** Turned 60 months, or is no more served here. */
    LEFT,
    DIED,
    /** Recorded twice; what was written for this id counts for another one. */
    MERGED,
    ERASED
}
