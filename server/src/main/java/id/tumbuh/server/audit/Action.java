package id.tumbuh.server.audit;

/** What can be done that is written down. */
public enum Action {
    FACTS_RECEIVED,
    SEALED_FACTS_RECEIVED,
    CHANGES_READ,
    PERSON_READ,
    PERSONS_LISTED,
    PERSON_EXPORTED,
    PERSON_ERASED,
    SIGNED_IN,
    SIGN_IN_FAILED,
    /** Too many attempts: nobody may try this login or from this address for a while. */
    SIGN_IN_BLOCKED,
    SIGNED_OUT,
    PASSWORD_CHANGED,
    ACCOUNT_CHANGED,
    DEVICE_ENROLLED,
    DEVICE_ENDED,
    ENROLMENT_ISSUED,
    ENROLMENT_ENDED,
    PLACE_CHANGED,
    AUDIT_EXPORTED
}
