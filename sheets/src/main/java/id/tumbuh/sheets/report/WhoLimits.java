package id.tumbuh.sheets.report;

import id.tumbuh.growth.verdict.Index;
import id.tumbuh.sheets.quality.CentiHistogram;

/** WHO's limits of plausibility (macros of the 2006 standards): a z beyond them is to be checked again, not drawn. */
final class WhoLimits {
    private WhoLimits() {}

    /** The z-scores that are not flagged. */
    static CentiHistogram within(Index index, CentiHistogram scores) {
        return switch (index) {
            case TB_U -> scores.within(-600, 600);
            case BB_U -> scores.within(-600, 500);
            case BB_TB, IMT_U, LK_U, LILA_U, LILA -> scores.within(-500, 500);
        };
    }
}
