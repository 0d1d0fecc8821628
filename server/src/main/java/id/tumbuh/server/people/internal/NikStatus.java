package id.tumbuh.server.people.internal;

/** Whether there is a NIK (life-course.md 5.5). Stored by number. */
public enum NikStatus {
    ADA,
    /** Not yet, as with the newborn. */
    BELUM,
    TIDAK_ADA,
    /** There is something that can be no NIK, or somebody doubts it. */
    RAGU
}
