package id.tumbuh.server.demo.internal;

import java.security.SecureRandom;

/** A password that is easy to copy from a screen: two flowers and four digits. Made once for each demonstration, never the same. */
final class DemoPassword {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String[] FLOWERS = {
        "anggrek",
        "asoka",
        "bakung",
        "cempaka",
        "dahlia",
        "kamboja",
        "kenanga",
        "kantil",
        "lili",
        "mawar",
        "melati",
        "nusaindah",
        "sedap",
        "seroja",
        "teratai",
        "tanjung"
    };

    private DemoPassword() {}

    static String make() {
        return flower() + "-" + flower() + "-" + (1_000 + RANDOM.nextInt(9_000));
    }

    private static String flower() {
        return FLOWERS[RANDOM.nextInt(FLOWERS.length)];
    }
}
