package id.tumbuh.texts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes what the rules say for the browser, two modules a language: {@code texts_id.js} with its marks and units, the labels and what the
 * parent hears, and {@code texts_id_worker.js} with what the health worker reads. Places are as in the catalogue, but for a code
 * the family is named: <code>{0:label@status}</code>.
 */
public final class BrowserCatalogue {
    private static final String WORKER = ".worker";
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
            Map<String, String> texts = Bundle.GROWTH.read(language);
            texts.putAll(Bundle.CARE.read(language));
            Map<String, String> parent = new TreeMap<>();
            Map<String, String> worker = new TreeMap<>();
            texts.forEach((key, text) -> (key.endsWith(WORKER) ? worker : parent).put(key, withFamilies(key, text)));
            String name = "texts_" + language.code();
            Files.writeString(folder.resolve(name + ".js"), module(language, notation(language), parent));
            Files.writeString(folder.resolve(name + "_worker.js"), module(language, "", worker));
        }
    }

    private static String module(Language language, String notation, Map<String, String> texts) {
        return "export default {\"language\": " + quoted(language.code()) + "," + notation + "\n\"texts\": "
                + json(texts).strip() + "};\n";
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

    private static String withFamilies(String key, String text) {
        String message = key.substring(0, key.lastIndexOf('.'));
        return PLACE.matcher(text).replaceAll(place -> {
            String family = CodeFamilies.of(message, Integer.parseInt(place.group(1)));
            String style = place.group(2) == null ? "" : place.group(2);
            String named = family.isEmpty() ? "" : "@" + family;
            return Matcher.quoteReplacement("{" + place.group(1) + style + named + "}");
        });
    }

    /** A JSON object, a key a line, so that a change of words is a change of one line. */
    static String json(Map<String, String> texts) {
        StringBuilder json = new StringBuilder("{");
        String comma = "\n";
        for (Map.Entry<String, String> text : texts.entrySet()) {
            json.append(comma).append(quoted(text.getKey())).append(": ").append(quoted(text.getValue()));
            comma = ",\n";
        }
        return json.append("\n}\n").toString();
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
