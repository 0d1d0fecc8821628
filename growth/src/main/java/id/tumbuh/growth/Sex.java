package id.tumbuh.growth;

/** The sex whose growth standard applies. Unknown is the absence of a value, never a third one that scores. */
public enum Sex {
    MALE,
    FEMALE
}
