package id.tumbuh.texts;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** A part of the catalogue, one UTF-8 file for each language. A new one is a line here and its files. */
enum Bundle {
    /** What the rules say; also for the browser. */
    GROWTH,
    /** What the programme's rule book says; also for the browser. */
    CARE,
    /** What a month's reports count; for the staff's screens. */
    MONTH,
    /** What figures and rules rest on; for the staff's screens. */
    SOURCE,
    /** What is doubtful about a month, who must not be lost from sight; for the staff's screens. */
    WATCH,
    /** What the reward programme says. */
    REWARD,
    /** Problems of files and rows, and what the command line says. */
    SHEETS,
    /** The page of the report. */
    REPORT;

    /** The texts by key, sorted. */
    Map<String, String> read(Language language) {
        String file = name().toLowerCase(Locale.ROOT) + "_" + language.code() + ".properties";
        Properties properties = new Properties();
        try (InputStream stream = Bundle.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("the catalogue lacks the file " + file);
            }
            Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
            properties.load(reader);
        } catch (IOException problem) {
            throw new IllegalStateException("the catalogue cannot be read: " + file, problem);
        }
        Map<String, String> texts = new TreeMap<>();
        for (String key : properties.stringPropertyNames()) {
            texts.put(key, properties.getProperty(key));
        }
        return texts;
    }
}
