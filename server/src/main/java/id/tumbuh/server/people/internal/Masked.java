package id.tumbuh.server.people.internal;

/** Numbers as a phone may hold them: enough to tell two people apart, too little to be used elsewhere. */
final class Masked {
    static final char STAR = '*';
    private static final int SHOWN = 4;

    private Masked() {}

    /** The last four characters, stars for the others. */
    static String number(String number) {
        int hidden = Math.max(0, number.length() - SHOWN);
        return String.valueOf(STAR).repeat(hidden) + number.substring(hidden);
    }
}
