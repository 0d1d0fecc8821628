package id.tumbuh.places.packing;

import id.tumbuh.places.Edition;
import id.tumbuh.places.Place;
import id.tumbuh.places.Places;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/** The step of the build that turns the published files into the resources that {@link Places} reads. */
public final class PackPlaces {
    private static final String PACKAGE = "idn-area-data";
    private static final Pattern VERSION = Pattern.compile("\"version\"\\s*:\\s*\"([^\"]+)\"");

    private PackPlaces() {}

    /** Arguments: the folder of package.json and its lock, a folder to fetch into, the folder of the classes. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path fetched = Path.of(arguments[1]);
        new Npm().fetch(Path.of(arguments[0]), fetched);
        pack(fetched.resolve("node_modules").resolve(PACKAGE), Path.of(arguments[2]));
    }

    static void pack(Path published, Path classes) throws IOException {
        Collection<Place> places =
                new PublishedFiles(published.resolve("data")).read().values();
        byte[] text = copyText(places);
        Edition edition = new Edition(PACKAGE + " " + version(published), sha256(text), places.size());
        Path folder = classes.resolve(Places.class.getPackageName().replace('.', '/'));
        write(folder.resolve(Places.RESOURCE), gzip(text));
        write(folder.resolve(Edition.RESOURCE), edition.asProperties().getBytes(StandardCharsets.UTF_8));
        // The database's licence goes wherever the database goes.
        write(
                classes.resolve("META-INF/LICENSE-" + PACKAGE + ".md"),
                Files.readAllBytes(published.resolve("data/LICENSE.md")));
    }

    private static byte[] copyText(Collection<Place> places) {
        StringBuilder text = new StringBuilder();
        for (Place place : places) {
            text.append(place.copyLine()).append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String version(Path published) throws IOException {
        Matcher matcher = VERSION.matcher(Files.readString(published.resolve("package.json")));
        if (!matcher.find()) {
            throw new IllegalStateException("the package.json of " + PACKAGE + " names no version");
        }
        return matcher.group(1);
    }

    private static byte[] gzip(byte[] text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text);
        }
        return bytes.toByteArray();
    }

    private static String sha256(byte[] text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    /** Leaves an equal file alone, so that nothing downstream looks changed; never leaves half a file. */
    private static void write(Path file, byte[] content) throws IOException {
        if (Files.exists(file) && Arrays.equals(Files.readAllBytes(file), content)) {
            return;
        }
        Files.createDirectories(file.getParent());
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        Files.write(unfinished, content);
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
