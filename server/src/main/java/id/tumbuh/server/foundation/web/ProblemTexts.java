package id.tumbuh.server.foundation.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Title and next step of every code, in Indonesian and in English. */
@Component
public class ProblemTexts {
    private static final List<String> LANGUAGES = List.of("id", "en");
    private static final int LONGEST_HEADER = 200;

    private final Map<String, Properties> texts = Map.of("id", load("id"), "en", load("en"));

    /**
     * A text of a code.
     *
     * @param part {@code title} or {@code next}
     * @param arguments replace {@code {name}} in the text
     */
    public String text(String language, String code, String part, Map<String, Object> arguments) {
        Properties found = texts.getOrDefault(language, texts.get("id"));
        String text = found == null ? code : found.getProperty(code + "." + part, code);
        for (Map.Entry<String, Object> argument : arguments.entrySet()) {
            text = text.replace("{" + argument.getKey() + "}", String.valueOf(argument.getValue()));
        }
        return text;
    }

    /** The language to answer in: what {@code Accept-Language} prefers of those there are; Indonesian where it says nothing. */
    public static String language(@Nullable String header) {
        if (header == null || header.isBlank() || header.length() > LONGEST_HEADER) {
            return "id";
        }
        try {
            String found = Locale.lookupTag(Locale.LanguageRange.parse(header), LANGUAGES);
            return found == null ? "id" : found;
        } catch (IllegalArgumentException e) {
            return "id";
        }
    }

    private static Properties load(String language) {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                new ClassPathResource("problems_" + language + ".properties").getInputStream(),
                StandardCharsets.UTF_8)) {
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
