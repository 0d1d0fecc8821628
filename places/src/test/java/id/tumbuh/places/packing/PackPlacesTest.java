package id.tumbuh.places.packing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackPlacesTest {
    @TempDir
    Path folder;

    @BeforeEach
    void publish() throws IOException {
        write("package.json", "{\"name\": \"idn-area-data\", \"version\": \"9.9.9\"}");
        write("data/LICENSE.md", "the licence");
        write("data/provinces.csv", "code,name\n81,Maluku\n11,Aceh\n");
        write("data/regencies.csv", "code,province_code,name\n11.01,11,Kabupaten Satu\n");
        write("data/districts.csv", "code,regency_code,name\n11.01.01,11.01,Dua\n");
        write("data/villages.csv", "code,district_code,name\n11.01.01.2001,11.01.01,\"Tiga I,II\"\n");
    }

    @Test
    void filesBecomeOneSortedText() throws IOException {
        pack();
        assertEquals("""
                11\t\\N\t1\tPROVINSI\tAceh\tWIB
                11.01\t11\t2\tKABUPATEN\tKabupaten Satu\tWIB
                11.01.01\t11.01\t3\tKECAMATAN\tDua\tWIB
                11.01.01.2001\t11.01.01\t4\tDESA\tTiga I,II\tWIB
                81\t\\N\t1\tPROVINSI\tMaluku\tWIT
                """, unpacked());
        assertEquals("the licence", Files.readString(folder.resolve("classes/META-INF/LICENSE-idn-area-data.md")));
        List<String> edition = Files.readAllLines(packed().resolveSibling("places.properties"));
        assertEquals("source=idn-area-data 9.9.9", edition.get(0));
        assertEquals("rows=5", edition.get(2));
    }

    @Test
    void nothingIsWrittenWhereNothingChanged() throws IOException {
        pack();
        FileTime before = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(packed(), before);
        pack();
        assertEquals(before, Files.getLastModifiedTime(packed()));
        write("data/provinces.csv", "code,name\n81,Maluku\n11,Aceh Baru\n");
        pack();
        assertEquals(
                "11\t\\N\t1\tPROVINSI\tAceh Baru\tWIB",
                unpacked().lines().findFirst().orElseThrow());
        try (Stream<Path> files = Files.list(packed().getParent())) {
            assertEquals(2, files.count(), "nothing unfinished is left");
        }
    }

    @Test
    void areaWithoutItsParentStopsTheBuild() throws IOException {
        write("data/districts.csv", "code,regency_code,name\n11.02.01,11.02,Dua\n");
        assertProblem("nothing published around 11.02.01");
    }

    @Test
    void areaPublishedTwiceStopsTheBuild() throws IOException {
        write("data/provinces.csv", "code,name\n11,Aceh\n11,Aceh\n");
        assertProblem("published twice: 11");
    }

    @Test
    void newProvinceNeedsATimeFirst() throws IOException {
        write("data/provinces.csv", "code,name\n97,Baru\n");
        assertProblem("time-zones.csv lacks 97");
    }

    private void assertProblem(String message) {
        assertEquals(
                message, assertThrows(IllegalStateException.class, this::pack).getMessage());
    }

    private void pack() throws IOException {
        PackPlaces.pack(folder.resolve("published"), folder.resolve("classes"));
    }

    private Path packed() {
        return folder.resolve("classes/id/tumbuh/places/places.copy.gz");
    }

    private String unpacked() throws IOException {
        try (InputStream stream = new GZIPInputStream(Files.newInputStream(packed()))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve("published").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
