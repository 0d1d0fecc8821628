package id.tumbuh.server.report.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.pg.testing.TestDatabase;
import id.tumbuh.server.foundation.Role;
import id.tumbuh.server.testing.Phone;
import id.tumbuh.server.testing.Staff;
import id.tumbuh.server.testing.TestServer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.JsonNode;

/** The books of the open day that have names: of a posyandu with a guest, of one without a child and of the largest there may be. */
class RegisterPapersFlowTest {
    private static final String VILLAGE = "prv.kab0.pusk01.desa0001";
    private static final TestServer server = TestServer.start(
            List.of(
                    "prv",
                    "prv.kab0",
                    "prv.kab0.pusk01",
                    VILLAGE,
                    VILLAGE + ".melati01",
                    VILLAGE + ".kosong01",
                    VILLAGE + ".penuh001",
                    "prv.kab0.pusk01.desa0002",
                    "prv.kab0.pusk01.desa0002.jauh0001"),
            "tumbuh.limits.burst=1000000");
    private static final Staff bidan = Phone.staff(server, "bidan", Role.BIDAN, "desa0001");
    private static final Map<Role, Staff> STAFF = Map.of(
            Role.BIDAN, bidan,
            Role.TPG, Phone.staff(server, "tpg", Role.TPG, "pusk01"),
            Role.KEPALA_PUSKESMAS, Phone.staff(server, "kapus", Role.KEPALA_PUSKESMAS, "pusk01"),
            Role.DINAS, Phone.staff(server, "dinas", Role.DINAS, "kab0"),
            Role.DESA, Phone.staff(server, "desa", Role.DESA, "desa0001"));
    private static final Set<Role> NAMED = EnumSet.of(Role.BIDAN, Role.TPG, Role.KEPALA_PUSKESMAS);
    private static final List<String> BOOKS = List.of("sip-format-2", "nama-balita", "daftar-hadir");

    private static final String CAME = "Zulaikha Permatasari";
    private static final String ABSENT = "Aisyah Rahmawati";
    private static final String GUEST = "Kusumawardhani Tamu";
    private static final int MANY = 250;
    private static UUID absent = UUID.randomUUID();

    @BeforeAll
    static void furnish() {
        Phone melati = Phone.enrol(server, "melati01", bidan);
        UUID came = child(melati, CAME, "2025-06-10");
        absent = child(melati, ABSENT, "2024-01-05");
        written(melati, "session.opened", "{'day':'2026-10-07'}");
        written(
                melati,
                "visit.measured",
                "{'subject':'" + came + "','day':'2026-10-07','body':{'weight_g':9250,'length_mm':765}}");
        Staff other = Phone.staff(server, "bidanjauh", Role.BIDAN, "desa0002");
        Phone jauh = Phone.enrol(server, "jauh0001", other);
        UUID guest = child(jauh, GUEST, "2025-05-01");
        written(
                jauh,
                "person.joined",
                "{'subject':'" + guest + "','day':'2026-10-01','body':{'to':'melati01','as':'visitor'}}");
        written(melati, "visit.measured", "{'subject':'" + guest + "','day':'2026-10-07','body':{'weight_g':8800}}");
        written(
                melati,
                "visit.measured",
                "{'subject':'" + came + "','day':'2026-09-08','body':{'weight_g':9000,'length_mm':750}}");
        written(
                melati,
                "visit.served",
                "{'subject':'" + came
                        + "','day':'2026-08-05','body':{'service':'VITAMIN_A_MERAH','outcome':'DIBERIKAN'}}");
        written(
                melati,
                "visit.served",
                "{'subject':'" + came + "','day':'2025-07-14','body':{'service':'BCG','outcome':'DIBERIKAN'}}");
        written(
                melati,
                "visit.answered",
                "{'subject':'" + came
                        + "','day':'2025-09-14','body':{'form':'ASI_EKSKLUSIF','answers':{'HANYA_ASI':true}}}");
        written(melati, "session.scheduled", "{'day':'2026-11-04'}");
        full();
    }

    /** As many as a posyandu may have, with the longest names there are. */
    private static void full() {
        Phone penuh = Phone.enrol(server, "penuh001", bidan);
        written(penuh, "session.opened", "{'day':'2026-10-08'}");
        for (int i = 0; i < MANY; i++) {
            String name = ("Anak" + (1000 + i) + " Raden Ayu Siti Nurhaliza Kusumawardhani Wiryodiningrat Putri")
                    .substring(0, 60);
            UUID child = child(penuh, name, "2024-0" + (1 + i % 9) + "-15");
            written(
                    penuh,
                    "visit.measured",
                    "{'subject':'" + child + "','day':'2026-10-08','body':{'weight_g':11500,'length_mm':855}}");
        }
    }

    private static UUID child(Phone phone, String name, String born) {
        UUID child = UUID.randomUUID();
        String body = "{'subject':'" + child + "','day':'" + born + "','body':{'kind':'child','name':'" + name
                + "','sex':'female','birthDate':'" + born + "','isSynthetic':true,"
                + "'mother':{'name':'Siti Nurhaliza binti Abdurrahman Wahid Kusumawardhani'},"
                + "'address':'Gang Kenari Raya Perumahan Griya Harapan Indah Blok C 4','rt':'003','rw':'RW 01'}}";
        written(phone, "person.registered", body);
        return child;
    }

    private static void written(Phone phone, String type, String text) {
        assertEquals("accepted", phone.answer(phone.fact(type, text)), type);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Download book(Role role, String paper, String place, String month, PaperFormat format)
            throws IOException, InterruptedException {
        Staff staff = STAFF.get(role);
        if (staff == null) {
            throw new IllegalArgumentException(role.name());
        }
        String path = "/api/reports/papers/" + paper + "?place=" + place + "&period=" + month + "&format=" + format;
        return Download.of(server, staff, path);
    }

    private static List<String> pages(Download file) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(file.content())) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document).replaceAll("\\s+", " "));
            }
        }
        return pages;
    }

    private static int audited() {
        TestDatabase database = server.database();
        Integer count = new JdbcTemplate(
                        new DriverManagerDataSource(database.jdbcUrl(), database.user(), database.password()))
                .queryForObject(
                        "select count(*) from audit where action = 'PERSONS_LISTED' and ? = any(persons)",
                        Integer.class,
                        absent);
        return count == null ? 0 : count;
    }

    @Test
    void namesAreForWhoMayKnowThemAloneAndEachDownloadIsWrittenDown() throws IOException, InterruptedException {
        for (Role role : STAFF.keySet()) {
            boolean knows = NAMED.contains(role);
            for (PaperFormat format : PaperFormat.values()) {
                int before = audited();
                Download names = book(role, "nama-balita", "melati01", "2026-10", format);
                assertEquals(knows ? 200 : 403, names.status(), role + " " + format);
                assertEquals(knows, names.text().contains(ABSENT), role + " " + format);
                assertEquals(before + (knows ? 1 : 0), audited(), role + " " + format);
                Download came = book(role, "daftar-hadir", "melati01", "2026-10", format);
                assertEquals(knows ? 200 : 403, came.status(), role + " " + format);
                assertEquals(knows, came.text().contains(CAME), role + " " + format);
                assertEquals(role != Role.BIDAN && knows, came.text().contains(GUEST), role + " of a guest " + format);
            }
            String offers = Download.of(
                            server,
                            Objects.requireNonNull(STAFF.get(role)),
                            "/api/reports?place=melati01&period=2026-10")
                    .text();
            for (String book : BOOKS) {
                assertEquals(knows, offers.contains("\"" + book + "\""), role + " " + offers);
            }
        }
    }

    @Test
    void theNamesHaveTheirFamiliesAndWhatWasMeasuredAndRoomForTheRest() throws IOException, InterruptedException {
        String csv = book(Role.BIDAN, "nama-balita", "melati01", "2026-10", PaperFormat.CSV)
                .text();
        assertThat(csv)
                .contains("Jumlah balita;;2")
                .contains(";2;" + CAME + ";BB (kg);9,25")
                .contains(";2;" + CAME + ";PB/TB (cm);76,5")
                .contains(";2;" + CAME + ";Umur (bulan);15")
                .contains(";1;" + ABSENT + ";L/P;P")
                .contains(";1;" + ABSENT + ";Tanggal lahir;5 Jan 2024")
                .contains(";1;" + ABSENT + ";Ibu / ayah;Siti Nurhaliza binti Abdurrahman Wahid Kusumawardhani")
                .contains(", RT 003, RW 01")
                .doesNotContain(ABSENT + ";BB (kg)")
                .doesNotContain(GUEST);
        String page = pages(book(Role.BIDAN, "nama-balita", "melati01", "2026-10", PaperFormat.PDF))
                .getFirst();
        assertThat(page).contains("BUKU NAMA BALITA").contains(" 12 ").contains("kotak kosong diisi dengan tangan");
    }

    /** N: 9.00 kg at 14 months, 9.25 kg at 15, where a girl's minimum gain is 200 g; B: never weighed before. */
    @Test
    void theRegisterOfTheSipHasTheWeightsAndLettersOfTheYearAndDosesOfYearsBefore()
            throws IOException, InterruptedException {
        String csv = book(Role.BIDAN, "sip-format-2", "melati01", "2026-10", PaperFormat.CSV)
                .text();
        assertThat(csv)
                .contains("Jumlah balita;;2")
                .contains(";2;" + CAME + ";BB Sep;9,0 B")
                .contains(";2;" + CAME + ";BB Okt;9,25 N")
                .contains(";2;" + CAME + ";BB Jul;–")
                .contains(";2;" + CAME + ";Vit. A;Agu")
                .contains(";2;" + CAME + ";BCG;07/25")
                .contains(";2;" + CAME + ";E3;ya")
                .contains(";1;" + ABSENT + ";BB Okt;–")
                .doesNotContain(CAME + ";BB Nov")
                .doesNotContain(CAME + ";E2")
                .doesNotContain(GUEST);
        String page = pages(book(Role.BIDAN, "sip-format-2", "melati01", "2026-10", PaperFormat.PDF))
                .getFirst();
        assertThat(page).contains("REGISTER BAYI DAN BALITA").contains("9,25 N");
    }

    @Test
    void whoCameAndWhoWasOnDutyStandOnTheSheetOfTheirDay() throws IOException, InterruptedException {
        String csv = book(Role.BIDAN, "daftar-hadir", "melati01", "2026-10", PaperFormat.CSV)
                .text();
        assertThat(csv)
                .contains("7 Okt 2026;;;Balita yang datang;;2")
                .contains(";1;Ibu Kader;Sebagai;Kader")
                .contains(";1;" + CAME + ";L/P;P")
                .contains(";2;(nama tidak ada di wilayah ini);")
                .doesNotContain(ABSENT)
                .doesNotContain("9,25");
        List<String> pages = pages(book(Role.BIDAN, "daftar-hadir", "melati01", "2026-10", PaperFormat.PDF));
        assertEquals(1, pages.size());
        assertThat(pages.getFirst())
                .contains("Tanda tangan")
                .contains("Halaman 1 / 1")
                .contains("Pendamping");
    }

    @Test
    void aDayToComeIsASheetToWriteOnForEveryChildAndMore() throws IOException, InterruptedException {
        Download sheet = book(Role.BIDAN, "daftar-hadir", "melati01", "2026-11", PaperFormat.PDF);
        assertThat(sheet.text())
                .contains("4 Nov 2026")
                .contains(" 20 ")
                .doesNotContain(" 21 ")
                .doesNotContain(CAME);
        assertEquals(1, sheet.pages());
    }

    @Test
    void aPosyanduWithoutAChildHasBothBooksOnOnePageEach() throws IOException, InterruptedException {
        for (String paper : BOOKS) {
            Download file = book(Role.BIDAN, paper, "kosong01", "2026-10", PaperFormat.PDF);
            assertEquals(200, file.status(), paper);
            assertEquals(1, file.pages(), paper);
            assertThat(file.text()).contains("Halaman 1 / 1").contains("Nama balita");
            for (PaperFormat format : PaperFormat.values()) {
                assertEquals(
                        200,
                        book(Role.BIDAN, paper, "kosong01", "2026-10", format).status(),
                        paper);
            }
        }
    }

    @Test
    void theLargestPosyanduHasEveryNameWholeAndAHeadOnEachPage() throws IOException, InterruptedException {
        for (String paper : BOOKS) {
            List<String> pages = pages(book(Role.BIDAN, paper, "penuh001", "2026-10", PaperFormat.PDF));
            String all = String.join(" ", pages).replace(" ", "");
            for (int i = 0; i < MANY; i++) {
                String name = ("Anak" + (1000 + i) + " Raden Ayu Siti Nurhaliza Kusumawardhani Wiryodiningrat Putri")
                        .substring(0, 60);
                assertTrue(all.contains("Anak" + (1000 + i)), paper + name);
            }
            for (int page = 0; page < pages.size(); page++) {
                String text = pages.get(page);
                assertThat(text).contains("Halaman " + (page + 1) + " / " + pages.size());
                assertThat(text).as(paper + page).contains("Nama balita");
                assertThat(text.length()).as(paper + page).isGreaterThan(300);
            }
            assertNotEquals(1, pages.size());
            assertThat(pages.getLast()).contains("Ketua kader");
        }
    }

    @Test
    void theyAreOfOnePosyandu() {
        for (String paper : BOOKS) {
            String query = "/api/reports/papers/" + paper + "?period=2026-10&place=";
            assertEquals("TMB-REPORT-PLACE", bidan.get(query + "desa0001").code());
            assertEquals(404, bidan.get(query + "jauh0001").status());
        }
        JsonNode offers =
                bidan.get("/api/reports?place=desa0001&period=2026-10").json();
        assertThat(offers.path("papers").toString())
                .doesNotContain("nama-balita")
                .doesNotContain("daftar-hadir");
    }
}
