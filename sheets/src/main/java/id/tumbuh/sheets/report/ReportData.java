package id.tumbuh.sheets.report;

import id.tumbuh.growth.verdict.Alert;
import id.tumbuh.growth.verdict.Index;
import id.tumbuh.sheets.quality.CentiHistogram;
import id.tumbuh.sheets.quality.DigitPreference;
import id.tumbuh.sheets.quality.QualityResult;
import id.tumbuh.sheets.survey.PrevalenceTable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything the page shows, already counted. It holds names of children, as the officer's own file does.
 *
 * @param file name of the file read, without its folders
 * @param sheet name of the sheet, empty for CSV
 * @param layout how the header was understood
 * @param ruleSet name of the growth rule set
 * @param version of this program
 * @param firstVisit earliest visit day (epoch day), null without dates
 * @param lastVisit latest visit day
 * @param counts rows
 * @param unscored why rows have no z-score at all, the most frequent reason first; a row may have several
 * @param prevalence by age group and sex; of the newest row of each child where rows were joined, else of every row.
 *     Without a sex column: of the children whose class is the same for a boy and a girl.
 * @param distributions for each index one or two series of z
 * @param quality the data-quality checks, in display order
 * @param digits last digits of weight, length and arm circumference
 * @param actions the children who need action, worst first, at most as many as fit a page of a meeting
 * @param actionsInAll how many there are in all
 * @param undecided children whose class differs between boy and girl; empty where sex is known
 * @param undecidedInAll how many there are in all
 * @param decoded what was decoded from Excel's damage, by column
 * @param problems row problems, the most frequent first
 * @param imported how the z-scores that came with the file compare, by index
 * @param notices what else should be known of the reading: other sheets, date order and its proof, columns not used
 */
public record ReportData(
        String file,
        String sheet,
        String layout,
        String ruleSet,
        String version,
        @Nullable Integer firstVisit,
        @Nullable Integer lastVisit,
        Counts counts,
        List<ProblemCount> unscored,
        PrevalenceTable prevalence,
        boolean sexKnown,
        List<Distribution> distributions,
        List<QualityResult> quality,
        List<DigitColumn> digits,
        List<ActionRow> actions,
        long actionsInAll,
        List<UndecidedRow> undecided,
        long undecidedInAll,
        List<DecodedColumn> decoded,
        List<ProblemCount> problems,
        List<ImportedComparison> imported,
        List<Notice> notices) {

    /**
     * Rows of the file.
     *
     * @param data rows under the header that are neither blank nor totals
     * @param scored with at least one z-score
     * @param flagged with a z outside WHO's limits, to be checked again
     * @param unscored without any z-score
     * @param blank blank rows
     * @param totals rows of totals and notes at the end
     * @param children children told apart; 0 where nothing identifies them
     */
    public record Counts(long data, long scored, long flagged, long unscored, long blank, long totals, long children) {}

    /** The z-scores of one index; a series is all children, or "if a boy" and "if a girl". */
    public record Distribution(Index index, List<Series> series) {}

    /** One curve. */
    public record Series(Kind kind, CentiHistogram scores) {
        /** Whose scores. */
        public enum Kind {
            ALL,
            IF_BOY,
            IF_GIRL
        }
    }

    /** Last digits of one measurement. */
    public record DigitColumn(String name, DigitPreference digits) {}

    /**
     * A child who needs action.
     *
     * @param line row in the file
     * @param name empty where the file has none
     * @param place posyandu or empty
     * @param sex "L", "P" or empty
     * @param months age in months, NaN where unknown
     * @param alerts worst first
     * @param letter of the KMS or empty
     * @param zWeight z of BB/U, NaN for none; the others alike
     */
    public record ActionRow(
            long line,
            String name,
            String place,
            String sex,
            double months,
            List<Alert> alerts,
            String letter,
            double zWeight,
            double zLength,
            double zWeightForLength) {}

    /** A child whose class depends on the sex that the file does not tell: codes of the classes as boy and as girl. */
    public record UndecidedRow(long line, String name, Index index, String statusBoy, String statusGirl) {}

    /**
     * How the cells of one numeric column were read.
     *
     * @param name the file's own header
     * @param plain numbers as they stand
     * @param fromTime decoded from a time such as 7:07
     * @param fromDayFraction decoded from a fraction of a day
     * @param ambiguous two readings possible, left blank
     * @param unreadable no number
     * @param otherReadingFits rows in which the other reading would fit the imported z-scores
     */
    public record DecodedColumn(
            String name,
            long plain,
            long fromTime,
            long fromDayFraction,
            long ambiguous,
            long unreadable,
            long otherReadingFits) {}

    /** How often a problem was met, with the first lines it stands on. */
    public record ProblemCount(String code, long rows, List<Long> lines) {}

    /**
     * Imported z-scores against ours.
     *
     * @param compared cells with an imported z and a computed one
     * @param equal equal within 0.02 (for some sex, where the sex is unknown)
     * @param different more than 0.02 apart
     * @param notImported computed here, not given there
     * @param notComputed given there, not computable here
     * @param lines first lines that differ
     */
    public record ImportedComparison(
            Index index,
            long compared,
            long equal,
            long different,
            long notImported,
            long notComputed,
            List<Long> lines) {}

    /** A remark on how the file was read: a key of the catalogue ({@code notice.KEY}) and its arguments in order. */
    public record Notice(String key, List<String> arguments) {}
}
