package id.tumbuh.care.month;

/** What somebody is to the posyandu on the day as of which its month is counted (child-growth.md 3.5). */
public enum Belongs {
    /** One of S: lives in the area, below 60 months, has neither moved nor died. */
    MEMBER,
    /** Came from elsewhere: counted apart, and in none of S, K, D and N. */
    GUEST,
    /** Was seen this month and is neither: moved away or died before that day, came after it, or is no child below 60 months. */
    NEITHER,
    /** A woman of the area who is pregnant, in childbed or has lately been, or whose family planning was asked about; in no S. */
    MOTHER
}
