package id.tumbuh.server.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Values nobody should send, as JSON and as parts of an address. */
final class Nasty {
    static final String HALF_A_PAIR = "\ud800";

    private static final int RANDOM_TEXTS = 3;
    private static final int LENGTH = 12;
    private static final int LAST_PLAIN_LETTER = 0x2FFF;

    private Nasty() {}

    static List<String> texts() {
        List<String> texts = new ArrayList<>(List.of(
                "",
                " ",
                "null",
                "..",
                "../../etc/passwd",
                "a.b.c.d.e.f.g",
                "' or 1=1 --",
                "%",
                "\u0000",
                "a\u0000b",
                HALF_A_PAIR,
                "\u202e\ufeff",
                "\ud83e\udda0".repeat(40),
                "x".repeat(5_000),
                "+999999999-12-31",
                "-999999999-01-01",
                "9999-12-31",
                "2026-02-30",
                "9999-12-31T23:59:59Z",
                "+1000000000-12-31T23:59:59.999999999Z",
                "1-1-1-1-1",
                "00000000-0000-0000-0000-000000000000",
                "99999999999999999999",
                "-1",
                "2147483648",
                "NaN",
                "nation"));
        SplittableRandom random = new SplittableRandom(20_261_122);
        for (int i = 0; i < RANDOM_TEXTS; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(LENGTH, 0, LAST_PLAIN_LETTER).forEach(text::appendCodePoint);
            texts.add(text.toString());
        }
        return texts;
    }

    /** What JSON has besides texts. */
    static List<String> json() {
        return List.of(
                "null",
                "true",
                "0",
                "-1",
                "2147483648",
                "9223372036854775808",
                "1e400",
                "1.5",
                "[]",
                "[null]",
                "[[[]]]",
                "{}",
                "{\"\":null}",
                "[\"nation\",\"nation\",\"nation\",\"nation\",\"nation\"]");
    }
}
