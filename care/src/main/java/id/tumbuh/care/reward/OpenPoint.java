package id.tumbuh.care.reward;

import id.tumbuh.care.rule.Source;
import id.tumbuh.care.rule.Standing;

/**
 * What the SOP leaves open, numbered as in the domain notes (child-growth.md 6.2). Each is settled by options of the programme; the
 * defaults are the resolutions of the notes.
 */
public enum OpenPoint {
    GAIN(1, "Heavier than last month, or N of the KMS"),
    GAIN_PERIOD(2, "Over which time the gain is looked at"),
    TWO_LISTS(3, "List A or list B: how the two join"),
    ATTENDANCE(4, "What six months in a row means"),
    SEMESTER(5, "Which half-year, and when the gift is handed over"),
    LIST_DAY(6, "What H−5 is"),
    VALIDATED_ONLY(7, "Lists come before the month of H is validated"),
    INDICATOR(8, "N/S or N/D"),
    NEWCOMERS(9, "New-borns and newcomers cannot have six months"),
    LEFT(10, "Children who turn 60 months, move or die in the half-year"),
    AGE(11, "Bayi dan balita"),
    GIFT(12, "Kind, value and funding of the gift"),
    APPROVER(13, "Who approves"),
    DURATIONS(14, "5, 2 and 30 minutes"),
    KADER(15, "Kader desa, kader posyandu, kader"),
    MEASURED_ELSEWHERE(16, "Measured elsewhere later in the month"),
    QUALITY(17, "Rewarding gain invites false weights and overfeeding"),
    CHECKS(18, "Aimed at diarrhoea and severe malnutrition, without a step for them"),
    REGULATION(19, "Which regulation is in force; blank revision and date"),
    WHICH_N(20, "Which N the indicator counts");

    private final int number;
    private final String question;

    OpenPoint(int number, String question) {
        this.number = number;
        this.question = question;
    }

    /** As in the notes, 1 to 20. */
    public int number() {
        return number;
    }

    /** In a few words, for the page of rules. */
    public String question() {
        return question;
    }

    /** Where the resolution is written. */
    public String place() {
        return "6.2." + number;
    }

    /** The SOP asks, the notes of this project answer. */
    public Source source() {
        return Source.PROJECT;
    }

    public Standing standing() {
        return Standing.DECIDED_HERE;
    }
}
