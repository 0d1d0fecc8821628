package id.tumbuh.server.sync.internal;

import id.tumbuh.server.foundation.Problem;
import id.tumbuh.server.sync.FactProblem;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How far a phone has come: bound to the server's epoch and to the posyandu.
 *
 * @param seq everything up to here has been sent
 * @param part while the snapshot is being sent, which part comes next; null afterwards
 * @param after the key of the last item of that part, null at its start
 */
record Cursor(
        UUID epoch,
        String posyandu,
        long seq,
        @Nullable Integer part,
        @Nullable String after) {
    private static final Pattern FORM = Pattern.compile("1;([0-9a-f-]{36});([0-9A-Za-z]+);(\\d{1,18});(\\d{0,2});(.*)");

    String text() {
        String plain = "1;" + epoch + ";" + posyandu + ";" + seq + ";" + (part == null ? "" : part) + ";"
                + (after == null ? "" : after);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    static Cursor parse(String text) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            Matcher found = FORM.matcher(plain);
            if (!found.matches()) {
                throw new Problem(FactProblem.CURSOR);
            }
            String part = found.group(4);
            String after = found.group(5);
            return new Cursor(
                    UUID.fromString(found.group(1)),
                    found.group(2),
                    Long.parseLong(found.group(3)),
                    part.isEmpty() ? null : Integer.valueOf(part),
                    after.isEmpty() ? null : after);
        } catch (IllegalArgumentException e) {
            throw new Problem(FactProblem.CURSOR);
        }
    }
}
