package id.tumbuh.server.people.internal.match;

/** How alike two words are, 0 to 1, by letters in common and in order; a common beginning counts more (Winkler 1990). */
final class JaroWinkler {
    private static final double PREFIX_WEIGHT = 0.1;
    private static final int LONGEST_PREFIX = 4;

    private JaroWinkler() {}

    static double of(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        double jaro = jaro(one, other);
        int prefix = 0;
        int most = Math.min(LONGEST_PREFIX, Math.min(one.length(), other.length()));
        while (prefix < most && one.charAt(prefix) == other.charAt(prefix)) {
            prefix++;
        }
        return jaro + prefix * PREFIX_WEIGHT * (1 - jaro);
    }

    private static double jaro(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        int window = Math.max(0, Math.max(one.length(), other.length()) / 2 - 1);
        boolean[] used = new boolean[other.length()];
        StringBuilder common = new StringBuilder();
        for (int i = 0; i < one.length(); i++) {
            int last = Math.min(other.length() - 1, i + window);
            for (int j = Math.max(0, i - window); j <= last; j++) {
                if (!used[j] && one.charAt(i) == other.charAt(j)) {
                    used[j] = true;
                    common.append(one.charAt(i));
                    break;
                }
            }
        }
        if (common.isEmpty()) {
            return 0;
        }
        int outOfOrder = 0;
        int at = 0;
        for (int j = 0; j < used.length; j++) {
            if (used[j] && other.charAt(j) != common.charAt(at++)) {
                outOfOrder++;
            }
        }
        double matches = common.length();
        return (matches / one.length() + matches / other.length() + (matches - outOfOrder / 2.0) / matches) / 3;
    }
}
