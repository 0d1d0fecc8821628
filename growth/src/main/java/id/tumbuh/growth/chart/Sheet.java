package id.tumbuh.growth.chart;

import static id.tumbuh.growth.chart.BandColour.HIJAU;
import static id.tumbuh.growth.chart.BandColour.HIJAU_MUDA;
import static id.tumbuh.growth.chart.BandColour.KUNING;
import static id.tumbuh.growth.chart.BandColour.MERAH;
import static id.tumbuh.growth.chart.BandColour.ORANYE;

import id.tumbuh.growth.Indicator;
import id.tumbuh.growth.Position;
import id.tumbuh.growth.message.MessageCode;
import id.tumbuh.growth.plausibility.Doubt;
import id.tumbuh.growth.standard.Standard;
import id.tumbuh.growth.standard.Standards;
import java.util.ArrayList;
import java.util.List;

/**
 * A sheet of the Buku KIA. Those by age part at 731 days, where lying gives way to standing: no line crosses that step. The KMS,
 * whose weight has no step, parts there too, so that a child turns both pages at once.
 */
public enum Sheet implements MessageCode {
    /** The KMS: weight for age. */
    BBU_0_24(Indicator.WEIGHT_FOR_AGE, Standards.WEIGHT_FOR_AGE, 0, Days.LAST_LYING, 5, 0, 24),
    BBU_24_60(Indicator.WEIGHT_FOR_AGE, Standards.WEIGHT_FOR_AGE, Days.STANDING, Days.LAST, 15, 24, 60),
    /** Length for age. */
    PBU_0_24(Indicator.LENGTH_FOR_AGE, Standards.LENGTH_FOR_AGE, 0, Days.LAST_LYING, 5, 0, 24),
    /** Height for age. */
    TBU_24_60(Indicator.LENGTH_FOR_AGE, Standards.LENGTH_FOR_AGE, Days.STANDING, Days.LAST, 15, 24, 60),
    /** Weight for length, below 731 days. */
    BBPB(Indicator.WEIGHT_FOR_LENGTH, Standards.WEIGHT_FOR_LENGTH, 45, 110, 0.5, 0, -1),
    /** Weight for height, from 731 days on. */
    BBTB(Indicator.WEIGHT_FOR_LENGTH, Standards.WEIGHT_FOR_HEIGHT, 65, 120, 0.5, 0, -1);

    private final Indicator indicator;
    private final Standard standard;
    private final double first;
    private final double last;
    private final double step;
    private final int firstMonth;
    private final int lastMonth;

    Sheet(
            Indicator indicator,
            Standard standard,
            double first,
            double last,
            double step,
            int firstMonth,
            int lastMonth) {
        this.indicator = indicator;
        this.standard = standard;
        this.first = first;
        this.last = last;
        this.step = step;
        this.firstMonth = firstMonth;
        this.lastMonth = lastMonth;
    }

    @Override
    public String code() {
        return name();
    }

    /** The sheets for an age in days, in the order to turn them; empty outside 0 to 60.0 months. */
    public static List<Sheet> at(int days) {
        if (days < 0 || days > Days.LAST) {
            return List.of();
        }
        return days < Position.STANDING_FROM_DAY
                ? List.of(BBU_0_24, PBU_0_24, BBPB)
                : List.of(BBU_24_60, TBU_24_60, BBTB);
    }

    /** Whether its key is the age in days; otherwise it is the length in centimetres. */
    public boolean byAge() {
        return indicator != Indicator.WEIGHT_FOR_LENGTH;
    }

    /** Whether it is the KMS, with its letters, its minimal gains, and its red and orange line. */
    public boolean isKms() {
        return indicator == Indicator.WEIGHT_FOR_AGE;
    }

    /** Whether it shows a length; otherwise it shows a weight. */
    public boolean showsLength() {
        return indicator == Indicator.LENGTH_FOR_AGE;
    }

    Indicator indicator() {
        return indicator;
    }

    Standard standard() {
        return standard;
    }

    boolean holds(double key) {
        return key >= first && key <= last;
    }

    /** The first full month printed; the last is below it where months are not printed. */
    int firstMonth() {
        return firstMonth;
    }

    int lastMonth() {
        return lastMonth;
    }

    double[] keys() {
        double[] keys = new double[(int) ((last - first) / step) + 1];
        for (int at = 0; at < keys.length; at++) {
            keys[at] = first + at * step;
        }
        return keys;
    }

    /** Below −3, between each two lines, above +3. */
    List<BandColour> colours() {
        List<BandColour> colours = new ArrayList<>(List.of(MERAH, KUNING, HIJAU_MUDA, HIJAU, HIJAU));
        colours.addAll(
                switch (indicator) {
                    case WEIGHT_FOR_AGE -> List.of(HIJAU_MUDA, KUNING, ORANYE);
                    case WEIGHT_FOR_LENGTH -> List.of(KUNING, ORANYE, ORANYE);
                    case LENGTH_FOR_AGE, BMI_FOR_AGE, HEAD_FOR_AGE, ARM_FOR_AGE, TRICEPS_FOR_AGE, SUBSCAPULAR_FOR_AGE ->
                        List.of(HIJAU_MUDA, HIJAU_MUDA, HIJAU_MUDA);
                });
        return colours;
    }

    /** Whether a doubt about a visit is one about what this sheet shows. */
    boolean isDoubtedBy(MessageCode doubt) {
        boolean weight = doubt == Doubt.BB_MUNGKIN_GRAM
                || doubt == Doubt.BB_DI_LUAR_BATAS
                || doubt == Doubt.BB_TURUN_TAJAM
                || doubt == Doubt.BB_NAIK_TAJAM;
        return switch (indicator) {
            case WEIGHT_FOR_AGE -> weight || doubt == Doubt.Z_BBU_EKSTREM;
            case WEIGHT_FOR_LENGTH -> weight || doubt == Doubt.TB_MENYUSUT || doubt == Doubt.Z_BBTB_EKSTREM;
            case LENGTH_FOR_AGE, BMI_FOR_AGE, HEAD_FOR_AGE, ARM_FOR_AGE, TRICEPS_FOR_AGE, SUBSCAPULAR_FOR_AGE ->
                doubt == Doubt.TB_MENYUSUT || doubt == Doubt.Z_TBU_EKSTREM;
        };
    }

    /** Days of age at the edges of the sheets by age. */
    private static final class Days {
        private static final int STANDING = Position.STANDING_FROM_DAY;
        private static final int LAST_LYING = STANDING - 1;
        /** The last day before 60.0 months, where the standard ends. */
        private static final int LAST = 1826;
    }
}
