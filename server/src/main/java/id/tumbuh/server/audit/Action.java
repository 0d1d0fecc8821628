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
    SIGNED_OUT,
    ACCOUNT_CHANGED,
    DEVICE_ENROLLED,
    DEVICE_ENDED,
    ENROLMENT_ISSUED,
    PLACE_CHANGED,
    AUDIT_EXPORTED
}
