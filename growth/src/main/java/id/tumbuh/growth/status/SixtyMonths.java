package id.tumbuh.growth.status;

/**
 * Where the labels of BB/U and TB/U end. The regulation's tables for under-fives run to 60 completed months, while WHO's
 * 2006 z-scores end at 60.0 months of 30.4375 days; in the month between, the z come from the 2007 reference.
 */
public enum SixtyMonths {
    /** The default: the 0–60 labels are kept until the child completes 61 months. */
    LABELS_THROUGH_MONTH_60,
    /** No BB/U and TB/U label from 60.0 months on. */
    LABELS_END_AT_60_0
}
