package id.tumbuh.server.people.internal;

/** The names of the kinds of facts this module owns. */
public final class Kind {
    public static final String REGISTERED = "person.registered";
    public static final String CHANGED = "person.changed";
    public static final String MOVED = "person.moved";
    public static final String JOINED = "person.joined";
    public static final String LEFT = "person.left";
    public static final String DIED = "person.died";
    public static final String MERGED = "person.merged";
    public static final String UNMERGED = "person.unmerged";
    public static final String ERASED = "person.erased";
    public static final String HOUSEHOLD_REGISTERED = "household.registered";
    public static final String HOUSEHOLD_CHANGED = "household.changed";
    public static final String PREGNANCY_REGISTERED = "pregnancy.registered";
    public static final String PREGNANCY_CHANGED = "pregnancy.changed";
    public static final String PREGNANCY_ENDED = "pregnancy.ended";
    public static final String CONSENT_GIVEN = "consent.given";
    public static final String CONSENT_WITHDRAWN = "consent.withdrawn";

    private Kind() {}
}
