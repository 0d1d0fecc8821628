package id.tumbuh.server.access.internal;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * How many guesses a password stands, as zxcvbn estimates it (Wheeler, USENIX Security 2016): the 30,000 commonest passwords, words, names,
 * dates, rows of keys, repetitions, and with them the common words of Indonesia and those that belong to the owner.
 */
final class PasswordStrength {
    /** zxcvbn's "safely unguessable": at least a hundred million guesses, at 2,400 a day from wherever ({@link SignInPace}). */
    private static final double ENOUGH_GUESSES = 1e8;
    /** The work grows faster than the length, and this much is enough to tell. */
    private static final int LONGEST_LOOKED_AT = 64;

    private static final int SHORTEST_WORD = 3;

    private PasswordStrength() {}

    /** @param own texts of the owner: login, name, names of the areas */
    static boolean isEnough(String password, Collection<String> own) {
        List<String> known = new ArrayList<>(
                own.stream().flatMap(PasswordStrength::words).distinct().toList());
        known.addAll(Loaded.WORDS);
        String looked = password.substring(0, Math.min(password.length(), LONGEST_LOOKED_AT));
        return Loaded.METER.measure(looked, known).getGuesses() >= ENOUGH_GUESSES;
    }

    private static Stream<String> words(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        return Stream.concat(Stream.of(small.replaceAll("\\s", "")), Arrays.stream(small.split("[^\\p{L}\\p{N}]+")))
                .filter(word -> word.length() >= SHORTEST_WORD);
    }

    /** Read when the first password is chosen, which most starts of a server never see. */
    private static final class Loaded {
        static final Zxcvbn METER = new Zxcvbn();
        static final List<String> WORDS = read();

        private static List<String> read() {
            try (InputStream file = Objects.requireNonNull(
                    PasswordStrength.class.getResourceAsStream("/common-words.txt"), "common-words.txt")) {
                return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.startsWith("#") && !line.isBlank())
                        .flatMap(line -> Arrays.stream(line.split(" ")))
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
