package id.tumbuh.growth.verdict;

import id.tumbuh.growth.kms.GrowthLines;
import id.tumbuh.growth.kms.KbmEdition;
import id.tumbuh.growth.plausibility.PlausibilityLimits;
import id.tumbuh.growth.status.SixtyMonths;

/**
 * The editions and options a verdict is made with. Its name is stored with every derived value, so that an old signed
 * report never changes.
 *
 * @param name changes whenever a clinical number moves; see CHANGELOG, "Method"
 */
public record RuleSet(
        String name, KbmEdition kbm, GrowthLines lines, SixtyMonths sixtyMonths, PlausibilityLimits limits) {
    public static final RuleSet CURRENT = new RuleSet(
            "tumbuh-2026-11",
            KbmEdition.BUKU_KIA_2023,
            GrowthLines.KMS_2020,
            SixtyMonths.LABELS_THROUGH_MONTH_60,
            PlausibilityLimits.DEFAULT);
}
