package id.tumbuh.server.people.internal;

/** The names of the kinds of facts this module owns. */
final class Kind {
    static final String REGISTERED = "person.registered";
    static final String CHANGED = "person.changed";
    static final String MOVED = "person.moved";
    static final String JOINED = "person.joined";
    static final String LEFT = "person.left";
    static final String DIED = "person.died";
    static final String MERGED = "person.merged";
    static final String UNMERGED = "person.unmerged";
    static final String ERASED = "person.erased";
    static final String HOUSEHOLD_REGISTERED = "household.registered";
    static final String HOUSEHOLD_CHANGED = "household.changed";
    static final String PREGNANCY_REGISTERED = "pregnancy.registered";
    static final String PREGNANCY_CHANGED = "pregnancy.changed";
    static final String PREGNANCY_ENDED = "pregnancy.ended";
    static final String CONSENT_GIVEN = "consent.given";
    static final String CONSENT_WITHDRAWN = "consent.withdrawn";

    private Kind() {}
}
