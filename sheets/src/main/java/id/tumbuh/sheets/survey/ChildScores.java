package id.tumbuh.sheets.survey;

/** The z-scores of one child in hundredths, {@link SurveyChild#NO_Z} where blank or flagged. */
interface ChildScores {
    /** The z-score that the prevalence counts: oedema replaces it where the index weighs. */
    int prevalenceZ(Indicator indicator);

    /** The z-score that the mean counts: none under oedema where the index weighs. */
    int meanZ(Indicator indicator);

    default boolean hasPrevalenceZ(Indicator indicator) {
        return prevalenceZ(indicator) != SurveyChild.NO_Z;
    }
}
