package id.tumbuh.care.reward;

/** What a {@link RewardOption} may be; the first of each is the default, the resolution of the domain notes. */
public enum RewardChoice {
    /** The letter N: gained at least the minimal gain of its age. */
    KMS_N(RewardOption.GIFT_RULE),
    /** Heavier than last month, as the SOP's words are. */
    ANY_GAIN(RewardOption.GIFT_RULE),

    /** In the last validated month. */
    LATEST_MONTH(RewardOption.GAIN_PERIOD),
    /** In at least {@link RewardNumber#GAIN_MONTHS} of the months looked at. */
    MONTHS_OF_SIX(RewardOption.GAIN_PERIOD),
    /** From the first to the last weighing of the months looked at. */
    NET_GAIN(RewardOption.GAIN_PERIOD),

    A_OR_B(RewardOption.CRITERIA),
    A_AND_B(RewardOption.CRITERIA),
    ONLY_A(RewardOption.CRITERIA),
    ONLY_B(RewardOption.CRITERIA),

    /** A month without a posyandu is passed over. */
    CANCELLED_SKIPPED(RewardOption.CANCELLED_MONTH),
    CANCELLED_BREAKS(RewardOption.CANCELLED_MONTH),

    /** Weighed at home or at the Puskesmas is present. */
    HOME_VISITS_COUNT(RewardOption.HOME_VISIT),
    ONLY_AT_POSYANDU(RewardOption.HOME_VISIT),

    /** Absent because ill, and said so, is present. */
    ILLNESS_EXCUSED(RewardOption.ILLNESS),
    ILLNESS_BREAKS(RewardOption.ILLNESS),

    /** January to June, July to December. */
    CALENDAR(RewardOption.SEMESTER),
    /** The six months up to the hand-over, whenever that is. */
    ROLLING(RewardOption.SEMESTER),

    /** Earlier while it is a Sunday or a holiday. */
    MOVED_EARLIER(RewardOption.LIST_DAY),
    NOT_MOVED(RewardOption.LIST_DAY),

    /** A month that is not validated is no evidence and keeps the lists from approval. */
    UNVALIDATED_BLOCKS(RewardOption.UNVALIDATED),
    UNVALIDATED_COUNTS(RewardOption.UNVALIDATED),

    /** N of all weighed. */
    N_D(RewardOption.INDICATOR),
    /** N of all children of the area. */
    N_S(RewardOption.INDICATOR),
    /** N of those who could be compared. */
    N_D_AKSEN(RewardOption.INDICATOR),

    /** Not on list A, and marked as new. */
    NEWCOMER_MARKED(RewardOption.NEWCOMER),
    /** On list A where every open month since coming counts, from {@link RewardNumber#NEWCOMER_MONTHS} on. */
    NEWCOMER_PRORATA(RewardOption.NEWCOMER),

    /** Judged by the months before it left or grew out. */
    WHILE_ACTIVE(RewardOption.LEFT),
    MUST_BE_HERE(RewardOption.LEFT),

    NO_CASH(RewardOption.CASH),
    CASH_ALLOWED(RewardOption.CASH),

    /** PJ program or kepala puskesmas. */
    LEAD_OR_HEAD(RewardOption.APPROVER),
    HEAD_ONLY(RewardOption.APPROVER),
    BIDAN_APPROVES(RewardOption.APPROVER),

    /** Shown as an indicator, never as pressure on anybody. */
    INDICATOR_ONLY(RewardOption.DURATIONS),
    NOT_TIMED(RewardOption.DURATIONS),

    /** All three are the kader of a posyandu. */
    ONE_KADER(RewardOption.KADER),
    /** A kader desa works for every posyandu of the village. */
    VILLAGE_KADER(RewardOption.KADER),

    /** Counts for its month, with the place. */
    ELSEWHERE_COUNTS(RewardOption.ELSEWHERE),
    ELSEWHERE_DOES_NOT(RewardOption.ELSEWHERE),

    /** Out until the bidan has verified. */
    DOUBTFUL_OUT(RewardOption.DOUBTFUL),
    DOUBTFUL_COUNTS(RewardOption.DOUBTFUL),

    /** BB/TB above the limit: rewarded for coming, never for gaining. */
    OVERWEIGHT_ONLY_A(RewardOption.OVERWEIGHT),
    OVERWEIGHT_BOTH(RewardOption.OVERWEIGHT),

    /** Not asked to gain: list A stands for both. The notes leave it open; issue 6 asks for it. */
    CANNOT_GAIN_NOT_ASKED(RewardOption.CANNOT_GAIN),
    CANNOT_GAIN_ASKED(RewardOption.CANNOT_GAIN),

    /** Diarrhoea, BB/TB and referral are asked on the day and kept open until answered. */
    CHECKS_MANDATORY(RewardOption.CHECKS),
    CHECKS_NOT_ASKED(RewardOption.CHECKS),

    PERMENKES_6_2024(RewardOption.REGULATION),
    PERMENKES_4_2019(RewardOption.REGULATION),

    /** N of validated months. */
    VALIDATED_N(RewardOption.COUNTED_N),
    EVERY_N(RewardOption.COUNTED_N);

    private final RewardOption option;

    RewardChoice(RewardOption option) {
        this.option = option;
    }

    public RewardOption option() {
        return option;
    }

    /** Its value in a body: its name, but yes and no for home visits, because settings of places already say it so. */
    public Object wire() {
        return option == RewardOption.HOME_VISIT ? (Object) Boolean.valueOf(this == HOME_VISITS_COUNT) : name();
    }
}
