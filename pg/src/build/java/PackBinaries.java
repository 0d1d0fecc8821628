import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * Repacks each {@code postgres-….txz} on the class path as a zip with an entry {@code LINKS} (zip has no portable symbolic
 * links), beside a stamp of one line: {@code version sha256 files bytes}. The stamp tells a start whether what lies
 * unpacked is whole and of this build. Runs from source while building, on whichever Java from 17 on Maven finds.
 */
public final class PackBinaries {
    private static final List<String> PLATFORMS =
            List.of("linux-x86_64", "linux-arm_64", "darwin-x86_64", "darwin-arm_64");
    private static final long SAME_TIME = 315_532_800_000L; // 1980-01-01: the same build gives the same bytes

    private PackBinaries() {}

    /** Arguments: version of PostgreSQL, folder for the zips. */
    public static void main(String[] arguments) throws IOException {
        int packed = 0;
        for (String platform : PLATFORMS) {
            try (InputStream archive = PackBinaries.class.getResourceAsStream("/postgres-" + platform + ".txz")) {
                if (archive != null) {
                    pack(archive, arguments[0], Path.of(arguments[1], "postgres-" + platform));
                    packed++;
                }
            }
        }
        if (packed == 0) {
            System.out.println("No PostgreSQL for this platform: the server will need SPRING_DATASOURCE_URL.");
        }
    }

    private static void pack(InputStream archive, String version, Path packed) throws IOException {
        byte[] bytes = archive.readAllBytes();
        String source = version + " " + HexFormat.of().formatHex(sha256().digest(bytes));
        Path stamp = packed.resolveSibling(packed.getFileName() + ".stamp");
        Path zip = packed.resolveSibling(packed.getFileName() + ".zip");
        if (Files.exists(zip) && Files.exists(stamp) && Files.readString(stamp).startsWith(source)) {
            return;
        }
        Files.createDirectories(zip.getParent());
        Path fresh = zip.resolveSibling(zip.getFileName() + ".new");
        long[] filesAndBytes = repack(bytes, fresh);
        Files.move(fresh, zip, StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(stamp, source + " " + filesAndBytes[0] + " " + filesAndBytes[1] + "\n");
    }

    private static long[] repack(byte[] archive, Path zip) throws IOException {
        Map<String, String> links = new TreeMap<>();
        long files = 0;
        long bytes = 0;
        try (var tar = new TarArchiveInputStream(
                        new BufferedInputStream(new XZInputStream(new ByteArrayInputStream(archive)), 1 << 16));
                var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                String name = entry.getName().replaceFirst("^\\./", "");
                if (entry.isSymbolicLink()) {
                    links.put(name, entry.getLinkName());
                } else if (entry.isFile() && !name.endsWith(".a")) { // static libraries are for compilers
                    add(out, name);
                    bytes += tar.transferTo(out);
                    files++;
                }
            }
            add(out, "LINKS");
            for (var link : links.entrySet()) {
                out.write((link.getKey() + "\t" + link.getValue() + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        return new long[] {files, bytes};
    }

    private static void add(ZipOutputStream out, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(SAME_TIME);
        out.putNextEntry(entry);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every Java has it
        }
    }
}
