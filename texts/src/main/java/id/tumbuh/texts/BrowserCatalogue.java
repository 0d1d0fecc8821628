package id.tumbuh.texts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes what the rules say for the browser, four modules a language: {@code texts_id.js} with its marks and units and the words of a
 * child's first entry, {@code texts_id_cards.js} with those of everything after it, {@code texts_id_worker.js} with what the health
 * worker reads of both, and {@code texts_id_reward.js} with what a kader meets of gifts, for parents and health workers. By family and code, because the names of keys weigh as much as the words: the label and what the parent hears, or one
 * text for the health worker. Places are as in the catalogue, but for a code the family is named: <code>{0:label@status}</code>.
 */
public final class BrowserCatalogue {
    /** What the list of a day and a child's verdict and due list say beyond the codes of room growth. */
    private static final Set<String> FIRST = Set.of("service", "dose", "why", "outcome");

    /** What lists say of a child, and gifts of themselves; programmes and the book of donations are the desk's. */
    private static final Set<String> REWARD = Set.of(
            "present",
            "cancelreason",
            "giftact",
            "giftproblem",
            "giftstate",
            "handoverdoubt",
            "counted",
            "exclusion",
            "gainreason",
            "listblock",
            "rewardmark");

    private static final List<String> PARENT = List.of("label", "parent");
    private static final List<String> WORKER = List.of("worker");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)(:\\w+)?}");
    private static final int MONTHS = 12;

    private BrowserCatalogue() {}

    /** Writes the modules into the folder that the one argument names; it is made where it does not exist. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            throw new IllegalArgumentException("name the folder to write into");
        }
        write(Path.of(arguments[0]));
    }

    static void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Language language : Language.values()) {
            Map<String, String> growth = Bundle.GROWTH.read(language);
            Map<String, String> care = Bundle.CARE.read(language);
            Map<String, String> first = new TreeMap<>(growth);
            Map<String, String> cards = new TreeMap<>();
            care.forEach((key, text) -> (FIRST.contains(family(key)) ? first : cards).put(key, text));
            Map<String, String> all = new TreeMap<>(growth);
            all.putAll(care);
            String name = "texts_" + language.code();
            write(folder.resolve(name + ".js"), language, notation(language) + "\n\"texts\": ", json(first, PARENT));
            write(folder.resolve(name + "_cards.js"), language, "\n\"texts\": ", json(cards, PARENT));
            write(folder.resolve(name + "_worker.js"), language, "\n\"worker\": ", json(all, WORKER));
            Map<String, String> reward = Bundle.REWARD.read(language);
            reward.keySet().removeIf(key -> !REWARD.contains(family(key)));
            String both = json(reward, PARENT) + ",\n\"worker\": " + json(reward, WORKER);
            write(folder.resolve(name + "_reward.js"), language, "\n\"texts\": ", both);
        }
    }

    private static void write(Path file, Language language, String notation, String json) throws IOException {
        String module = "export default {\"language\": " + quoted(language.code()) + "," + notation + json + "};\n";
        Files.writeString(file, module);
    }

    private static String family(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    private static String notation(Language language) {
        List<String> months =
                IntStream.rangeClosed(1, MONTHS).mapToObj(language::nameOfMonth).toList();
        return "\n\"decimal\": " + quoted(language.decimalMark()) + ", \"group\": " + quoted(language.groupMark())
                + ", \"day\": " + list(units(language.day())) + ", \"month\": " + list(units(language.month()))
                + ", \"months\": " + list(months) + ",";
    }

    private static List<String> units(Language.Unit unit) {
        return List.of(unit.brief(), unit.one(), unit.many());
    }

    private static String list(List<String> texts) {
        return texts.stream().map(BrowserCatalogue::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String withFamilies(String message, String text) {
        return PLACE.matcher(text).replaceAll(place -> {
            String family = CodeFamilies.of(message, Integer.parseInt(place.group(1)));
            String style = place.group(2) == null ? "" : place.group(2);
            String named = family.isEmpty() ? "" : "@" + family;
            return Matcher.quoteReplacement("{" + place.group(1) + style + named + "}");
        });
    }

    /** Families of codes with these texts of each, a code a line, so that a change of words is a change of one line. */
    static String json(Map<String, String> texts, List<String> endings) {
        StringBuilder json = new StringBuilder("{");
        String open = "";
        for (String message : messages(texts)) {
            String family = family(message);
            String code = quoted(message.substring(family.length() + 1));
            String comma = open.equals(family) ? "," : (open.isEmpty() ? "" : "},") + "\n" + quoted(family) + ":{";
            json.append(comma).append('\n').append(code).append(':').append(words(texts, message, endings));
            open = family;
        }
        return json.append("}\n}").toString();
    }

    /** Of each family at once: sorted as texts, {@code a.b} could stand between {@code a} and its codes. */
    private static List<String> messages(Map<String, String> texts) {
        return texts.keySet().stream()
                .map(key -> key.substring(0, key.lastIndexOf('.')))
                .distinct()
                .sorted(Comparator.comparing(BrowserCatalogue::family).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static String words(Map<String, String> texts, String message, List<String> endings) {
        List<String> words = new ArrayList<>();
        for (String ending : endings) {
            String key = message + "." + ending;
            String text = texts.get(key);
            if (text == null) {
                throw new IllegalStateException("the catalogue has no text for " + key);
            }
            words.add(quoted(withFamilies(message, text)));
        }
        return words.size() == 1 ? words.get(0) : "[" + String.join(",", words) + "]";
    }

    /** RFC 8259: the quote, the backslash and what is below the space are escaped, everything else stands as it is. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter < ' ') {
                quoted.append("\\u00").append(letter < 16 ? "0" : "").append(Integer.toHexString(letter));
            } else if (letter == '"' || letter == '\\') {
                quoted.append('\\').append(letter);
            } else {
                quoted.append(letter);
            }
        }
        return quoted.append('"').toString();
    }
}
