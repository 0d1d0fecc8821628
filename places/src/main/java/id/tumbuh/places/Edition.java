package id.tumbuh.places;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * Which data this is. Codes split, merge and are renamed, so whoever stores places stores their edition too, and loads
 * again where the sum differs.
 *
 * @param source package and version, {@code idn-area-data 4.0.1}
 * @param sha256 of the unpacked COPY text, in hexadecimal
 * @param rows how many areas there are in all
 */
public record Edition(String source, String sha256, int rows) {
    /** Where the build writes it, as properties. */
    public static final String RESOURCE = "places.properties";

    public static Edition current() {
        Properties properties = new Properties();
        try (InputStream stream = Resource.open(RESOURCE)) {
            properties.load(stream);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return new Edition(
                required(properties, "source"),
                required(properties, "sha256"),
                Integer.parseInt(required(properties, "rows")));
    }

    /** In the order of the record, one {@code key=value} a line. */
    public String asProperties() {
        return "source=" + source + "\nsha256=" + sha256 + "\nrows=" + rows + "\n";
    }

    private static String required(Properties properties, String key) {
        String value = properties.getProperty(key);
        if (value == null) {
            throw new IllegalStateException(RESOURCE + " lacks " + key);
        }
        return value;
    }
}
