package id.tumbuh.care.reward.effect;

/**
 * A part of a whole with its interval of 95 % by Wilson's score, as shares from 0 to 1.
 *
 * @param whole above 0 where there is a figure
 */
public record Share(int part, int whole) {
    /** Of the normal distribution, two-sided 95 %. */
    static final double Z = 1.959963984540054;

    public boolean isKnown() {
        return whole > 0;
    }

    public double value() {
        return (double) part / known();
    }

    public double low() {
        // Exactly, where rounding could leave a trace.
        return part == 0 ? 0 : Math.max(0, centre() - half());
    }

    public double high() {
        return part == whole ? 1 : Math.min(1, centre() + half());
    }

    private double centre() {
        double whole = known();
        return (part + Z * Z / 2) / (whole + Z * Z);
    }

    private double half() {
        double whole = known();
        return Z / (whole + Z * Z) * Math.sqrt(part * (whole - part) / whole + Z * Z / 4);
    }

    private int known() {
        if (!isKnown()) {
            throw new IllegalStateException("no figure without a whole");
        }
        return whole;
    }
}
