package id.tumbuh.places;

import java.util.Optional;

/**
 * The registration number of a posyandu, {@code PP.KK.KC.DDDD.NNN} (Kepmendagri 100.3-2834/2025): the code of its village
 * and a running number, issued by the ministry (Ditjen Bina Pemdes) and never made up by software.
 *
 * @param village the first four segments
 * @param serial 0 to 999
 */
public record PosyanduNumber(PlaceCode village, int serial) {
    private static final int LENGTH = 17;

    /**
     * For parts that are known to be right; else {@link #parse}.
     *
     * @throws IllegalArgumentException where the code is not a village's or the number has more than three digits
     */
    public PosyanduNumber {
        if (village.level() != Level.DESA || serial < 0 || serial > 999) {
            throw new IllegalArgumentException("not a posyandu's number: " + village + ", " + serial);
        }
    }

    /** What a text turned out to be. */
    public enum Check {
        /** The shape is right and the village exists. */
        GOOD,
        /** The shape is right, the village is not in this edition of the codes: warn, it may be newer or older. */
        UNKNOWN_VILLAGE,
        /** Not {@code PP.KK.KC.DDDD.NNN}: refuse. */
        MALFORMED
    }

    public static Check check(String text, KnownPlaces known) {
        return parse(text)
                .map(number -> known.contains(number.village) ? Check.GOOD : Check.UNKNOWN_VILLAGE)
                .orElse(Check.MALFORMED);
    }

    /** The number, or nothing where the text has not its shape; blanks around it are not forgiven. */
    public static Optional<PosyanduNumber> parse(String text) {
        if (text.length() != LENGTH || text.charAt(13) != '.') {
            return Optional.empty();
        }
        String serial = text.substring(14);
        if (!serial.chars().allMatch(letter -> letter >= '0' && letter <= '9')) {
            return Optional.empty();
        }
        return PlaceCode.parse(text.substring(0, 13))
                .map(village -> new PosyanduNumber(village, Integer.parseInt(serial)));
    }

    /** As printed, the serial with its leading zeros. */
    @Override
    public String toString() {
        return village + "." + Integer.toString(1000 + serial).substring(1);
    }
}
