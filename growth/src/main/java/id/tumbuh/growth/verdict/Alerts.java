package id.tumbuh.growth.verdict;

import id.tumbuh.growth.increment.IncrementScore;
import id.tumbuh.growth.kms.Course;
import id.tumbuh.growth.kms.GrowthLines;
import id.tumbuh.growth.kms.KmsFinding;
import id.tumbuh.growth.status.Status;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From findings to what asks for action, the most urgent first. */
final class Alerts {
    private static final Alert[] ALL = Alert.values();

    private final boolean[] raised = new boolean[ALL.length];

    /** Each alert once, in the order of {@link Alert}. */
    List<Alert> all() {
        List<Alert> alerts = new ArrayList<>();
        for (Alert alert : ALL) {
            if (raised[alert.ordinal()]) {
                alerts.add(alert);
            }
        }
        return alerts;
    }

    void oedema(boolean oedema) {
        add(oedema, Alert.EDEMA);
    }

    /** IMT/U speaks only where BB/TB cannot: for one child one of the two decides, as at the posyandu. */
    void finding(Finding finding, List<Finding> all) {
        Status status = finding.status();
        boolean second = finding.index() == Index.IMT_U && classed(all, Index.BB_TB);
        Alert alert = status == null || second ? null : Alert.of(status);
        add(alert != null, alert);
    }

    private static boolean classed(List<Finding> all, Index index) {
        for (Finding finding : all) {
            if (finding.index() == index) {
                return finding.status() != null;
            }
        }
        return false;
    }

    void lines(GrowthLines lines, Finding weightForAge) {
        if (weightForAge.status() != null && weightForAge.status() != Status.PERIKSA_ULANG) {
            add(lines.belowRed(weightForAge.score()), Alert.BGM);
            add(lines.aboveOrange(weightForAge.score()), Alert.AOL);
        }
    }

    void kms(@Nullable KmsFinding finding) {
        if (finding == null) {
            return;
        }
        add(finding.twiceStrict(), Alert.T_TWICE);
        add(finding.twiceLoose() && !finding.twiceStrict(), Alert.T_TWICE_LOOSE);
        add(finding.course() == Course.T1, Alert.T1);
        add(finding.course() == Course.T2, Alert.T2);
        add(finding.course() == Course.T3, Alert.T3);
    }

    void increment(@Nullable IncrementScore increment) {
        add(increment != null && increment.faltering(), Alert.GAGAL_TUMBUH_WHO);
    }

    void sinceBirth(boolean tooLittle) {
        add(tooLittle, Alert.T_DARI_LAHIR);
    }

    private void add(boolean holds, @Nullable Alert alert) {
        if (holds && alert != null) {
            raised[alert.ordinal()] = true;
        }
    }
}
