package id.tumbuh.server.people.internal.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A name as it can be compared.
 *
 * @param words without titles, each in its usual spelling
 * @param placeholder true where the name only says whose baby it is, as with {@code By. Ny. Siti}: the words are then the mother's
 */
public record Name(List<String> words, boolean placeholder) {
    private static final Set<String> TITLES = Set.of(
            "h", "hj", "haji", "hajah", "hjh", "kh", "dr", "drg", "drs", "dra", "ir", "prof", "se", "sh", "spd", "skm",
            "sst", "amd", "amdkeb", "ny", "nyonya", "tn", "tuan", "sdr", "sdri", "ibu", "bpk", "bapak", "an", "almh",
            "alm", "bin", "binti", "ust", "ustadz", "tgk", "rr");
    private static final Set<String> BABY = Set.of("by", "bayi", "bbl", "bayinya", "anak");

    /** How alike two names must be at least for one to stand for a word of the other. */
    private static final double WORD_ALIKE = 0.7;

    private static final double SAME_SOUND = 0.97;
    private static final double BEGINNING = 0.85;
    /** How much of the likeness hangs on how many words have a partner. */
    private static final double COVER = 0.35;

    public Name {
        words = List.copyOf(words);
    }

    public static Name of(String written) {
        List<String> words = new ArrayList<>();
        boolean baby = false;
        for (String word : split(written)) {
            if (words.isEmpty() && BABY.contains(word)) {
                baby = true;
            } else if (!TITLES.contains(word)) {
                words.add(Spelling.usual(word));
            }
        }
        return new Name(words, baby);
    }

    private static List<String> split(String written) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= written.length(); i++) {
            char letter = i < written.length() ? Character.toLowerCase(written.charAt(i)) : ' ';
            if (letter >= 'a' && letter <= 'z') {
                word.append(letter);
            } else if (letter != '\'' && letter != '`' && letter != '’' && !word.isEmpty()) {
                // After a comma only degrees follow.
                words.add(word.toString());
                word.setLength(0);
                if (letter == ',') {
                    break;
                }
            }
        }
        return words;
    }

    /** 0 to 1; 0 where one of them is empty. The order of the words does not count, nor whether they are written together. */
    public double likeness(Name other) {
        if (words.isEmpty() || other.words.isEmpty()) {
            return 0;
        }
        boolean shorter = words.size() <= other.words.size();
        double apart = shorter ? matched(words, other.words) : matched(other.words, words);
        double together = JaroWinkler.of(joined(), other.joined());
        return Math.max(apart, together >= SAME_SOUND ? together : 0);
    }

    /** Whether they sound the same, written together. */
    public boolean soundsLike(Name other) {
        return joined().equals(other.joined());
    }

    private String joined() {
        return Spelling.sound(String.join("", words));
    }

    private static double matched(List<String> few, List<String> many) {
        boolean[] used = new boolean[many.size()];
        double all = 0;
        double alike = 0;
        double covered = 0;
        for (String word : few) {
            int partner = -1;
            double best = 0;
            for (int i = 0; i < many.size(); i++) {
                double likeness = used[i] ? 0 : word(word, many.get(i));
                if (likeness > best) {
                    best = likeness;
                    partner = i;
                }
            }
            double weight = Spelling.weight(word);
            all += weight;
            if (partner >= 0 && best >= WORD_ALIKE) {
                used[partner] = true;
                alike += weight * best;
                covered += Spelling.weight(many.get(partner));
            }
        }
        double total = 0;
        for (String word : many) {
            total += Spelling.weight(word);
        }
        return alike / all * (1 - COVER + COVER * Math.min(1, covered / total));
    }

    private static double word(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        String sound = Spelling.sound(one);
        String heard = Spelling.sound(other);
        if (sound.equals(heard)) {
            return SAME_SOUND;
        }
        boolean beginning = one.startsWith(other) || other.startsWith(one);
        double letters = JaroWinkler.of(sound, heard);
        return beginning ? Math.max(BEGINNING, letters) : letters;
    }
}
