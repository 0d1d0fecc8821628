package id.tumbuh.texts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Writes what the rules say for the browser: {@code texts.id.json} and {@code texts.en.json}, one object each from key to
 * text, with the places (<code>{0}</code>, <code>{1:signed}</code>) as in the catalogue.
 */
public final class BrowserCatalogue {
    private BrowserCatalogue() {}

    /** Writes both files into the folder that the one argument names; it is made where it does not exist. */
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
            Files.writeString(folder.resolve("texts." + language.code() + ".json"), json(texts));
        }
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
