package id.tumbuh.care.feeding;

import id.tumbuh.care.rule.Choice;
import id.tumbuh.care.rule.Rule;
import id.tumbuh.care.rule.RuleBook;
import id.tumbuh.growth.verdict.Alert;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * PMT lokal: which finding asks for how many days (child-growth.md 5.5). A child with several gets the longest.
 *
 * @param trigger what growth found
 */
public record ExtraFood(Alert trigger, int days, Rule rule) {
    /** PMT lokal is for children from 6 to 59 completed months. */
    public static final int FIRST_MONTH = 6;

    public static final int LAST_MONTH = 59;

    private static final List<ExtraFood> EDITION_2022 = List.of(
            row(Alert.GIZI_KURANG, 90, Rule.PMT_DAYS_2022),
            row(Alert.LILA_GIZI_KURANG, 90, Rule.PMT_DAYS_2022),
            row(Alert.BB_SANGAT_KURANG, 14, Rule.PMT_DAYS_2022),
            row(Alert.BB_KURANG, 14, Rule.PMT_DAYS_2022),
            row(Alert.T_TWICE, 14, Rule.PMT_DAYS_2022),
            row(Alert.T_TWICE_LOOSE, 14, Rule.PMT_DAYS_2022),
            row(Alert.T1, 14, Rule.PMT_DAYS_2022),
            row(Alert.T2, 14, Rule.PMT_DAYS_2022),
            row(Alert.T3, 14, Rule.PMT_DAYS_2022));
    private static final List<ExtraFood> PRACTICE_2025 = List.of(
            row(Alert.GIZI_KURANG, 56, Rule.PMT_DAYS_2025),
            row(Alert.LILA_GIZI_KURANG, 56, Rule.PMT_DAYS_2025),
            row(Alert.BB_SANGAT_KURANG, 14, Rule.PMT_DAYS_2025),
            row(Alert.BB_KURANG, 14, Rule.PMT_DAYS_2025),
            row(Alert.T_TWICE, 14, Rule.PMT_DAYS_2025),
            row(Alert.T_TWICE_LOOSE, 14, Rule.PMT_DAYS_2025),
            row(Alert.T1, 14, Rule.PMT_DAYS_FIRST_T),
            row(Alert.T2, 14, Rule.PMT_DAYS_FIRST_T),
            row(Alert.T3, 14, Rule.PMT_DAYS_FIRST_T));

    /** The row that holds for a child's findings; null where none asks for extra food, or where gizi buruk asks for treatment. */
    public static @Nullable ExtraFood forAlerts(List<Alert> alerts, RuleBook rules) {
        for (Alert alert : alerts) {
            if (alert.isSevereAcuteMalnutrition()) {
                return null;
            }
        }
        for (ExtraFood row : rules.has(Choice.PMT_AS_IN_2022) ? EDITION_2022 : PRACTICE_2025) {
            if (alerts.contains(row.trigger)) {
                return row;
            }
        }
        return null;
    }

    private static ExtraFood row(Alert trigger, int days, Rule rule) {
        return new ExtraFood(trigger, days, rule);
    }
}
