package id.tumbuh.server.reward.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.tumbuh.pg.testing.TestDatabase;
import id.tumbuh.server.foundation.Role;
import id.tumbuh.server.report.internal.Download;
import id.tumbuh.server.report.internal.PaperFormat;
import id.tumbuh.server.testing.Phone;
import id.tumbuh.server.testing.Staff;
import id.tumbuh.server.testing.TestServer;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.JsonNode;

/** The printed books of the SOP as each role gets them, and what PKK writes into Buku Donasi. */
class RewardPapersTest {
    private static final String VILLAGE = "prv.kab0.pusk01.desa0001";
    private static final TestServer server = TestServer.startWith(
            List.of(RewardFlowTest.December.class),
            List.of(
                    "prv",
                    "prv.kab0",
                    "prv.kab0.pusk01",
                    VILLAGE,
                    VILLAGE + ".melati01",
                    VILLAGE + ".mawar001",
                    "prv.kab0.pusk01.desa0002",
                    "prv.kab0.pusk01.desa0002.jauh0001"),
            "tumbuh.limits.burst=1000000");
    private static final Staff bidan = Phone.staff(server, "bidan", Role.BIDAN, "desa0001");
    private static final Staff tpg = Phone.staff(server, "tpg", Role.TPG, "pusk01");
    private static final Staff pkk = Phone.staff(server, "pkk", Role.DESA, "desa0001");
    private static final Map<Role, Staff> STAFF = Map.of(
            Role.BIDAN, bidan,
            Role.TPG, tpg,
            Role.KEPALA_PUSKESMAS, Phone.staff(server, "kapus", Role.KEPALA_PUSKESMAS, "pusk01"),
            Role.DINAS, Phone.staff(server, "dinas", Role.DINAS, "kab0"),
            Role.DESA, pkk);
    private static final Set<Role> NAMES = EnumSet.of(Role.BIDAN, Role.TPG, Role.KEPALA_PUSKESMAS);
    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);

    private static final String TOLD = "Zulaikha Permatasari";
    private static final String SILENT = "Wulandari Kusumawardhani";
    private static UUID told = UUID.randomUUID();
    private static UUID silent = UUID.randomUUID();

    @BeforeAll
    static void furnish() {
        RewardPost.programme(server, tpg, "pusk01");
        RewardPost post = RewardPost.of(server, bidan, "melati01");
        told = post.child(TOLD, YearMonth.of(2026, 10), 20);
        silent = post.child(SILENT, YearMonth.of(2026, 10), 21);
        UUID later = post.child("Anak Ketiga", YearMonth.of(2026, 10), 22);
        for (int month = 10; month <= 11; month++) {
            LocalDate day = LocalDate.of(2026, month, 4);
            post.open(day);
            post.weighed(told, day, 9000 + 400 * month);
            post.weighed(silent, day, 8900 + 400 * month);
            post.weighed(later, day, 8800 + 400 * month);
            post.sign(YearMonth.of(2026, month));
        }
        String hash = post.lists(DECEMBER).path("hash").stringValue();
        UUID proposed = post.stepped(bidan, DECEMBER, "propose", null, hash);
        UUID validated = post.stepped(bidan, DECEMBER, "validate", proposed, hash);
        post.stepped(tpg, DECEMBER, "approve", validated, hash);
        post.consent(told);
        String proof = ",'receiver':'IBU','proof':'tanda-tangan:7'";
        written(post.donate("PAKET", 5, "paket", "2026-11-20"));
        written(post.donate("RUPIAH", 1_500_000, "Rp", "2025-12-20"));
        written(
                book(
                        bidan,
                        "moves",
                        "melati01",
                        "{'day':'2026-11-21','move':'BELANJA','item':'RUPIAH','quantity':1200000,'bought':'PAKET','boughtQuantity':12,'boughtUnit':'paket','note':'=HYPERLINK()'}"));
        written(book(
                bidan,
                "moves",
                "melati01",
                "{'day':'2026-11-22','move':'PINDAH_POSYANDU','item':'PAKET','quantity':3,'to':'mawar001'}"));
        written(post.gift(bidan, "handed", told, proof));
        written(post.gift(bidan, "handed", silent, proof.replace("tanda-tangan:7", "ttd:AAzz")));
        written(post.gift(bidan, "delayed", later, ",'reason':'TIDAK_HADIR_SAAT_PENYERAHAN'"));
        written(
                bidan.send(
                        "POST",
                        "/api/rewards/melati01/2026-12/meetings",
                        "{\"day\":\"2026-12-01\",\"minutes\":30,\"attended\":{\"KADER\":4,\"BIDAN\":1},\"words\":\"Daftar dibacakan.\"}"));
    }

    private static void written(TestServer.Answer answer) {
        assertEquals(200, answer.status(), answer.body());
    }

    private static TestServer.Answer book(Staff staff, String what, String place, String body) {
        return staff.send(
                "POST",
                "/api/rewards/book/" + what,
                ("{'place':'" + place + "','body':" + body + "}").replace('\'', '"'));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Download paper(Role role, String paper, String place, PaperFormat format)
            throws IOException, InterruptedException {
        Staff staff = STAFF.get(role);
        if (staff == null) {
            throw new IllegalArgumentException(role.name());
        }
        return Download.of(
                server, staff, "/api/reports/papers/" + paper + "?place=" + place + "&period=2026-12&format=" + format);
    }

    /** The value of a line and column of a CSV. */
    private static String value(String csv, String section, String label, String column) {
        return csv.lines()
                .filter(line -> line.startsWith(section + ";") && line.contains(";" + label + ";" + column + ";"))
                .map(line -> line.substring(line.lastIndexOf(';') + 1))
                .findFirst()
                .orElseThrow(() -> new AssertionError(label + " " + column + " in " + csv));
    }

    private static int audited(UUID child) {
        TestDatabase database = server.database();
        Integer count = new JdbcTemplate(
                        new DriverManagerDataSource(database.jdbcUrl(), database.user(), database.password()))
                .queryForObject(
                        "select count(*) from audit where action = 'PERSONS_LISTED' and ? = any(persons)",
                        Integer.class,
                        child);
        return count == null ? 0 : count;
    }

    @Test
    void namesAreInThePapersOfWhoMayKnowThemAlone() throws IOException, InterruptedException {
        for (Role role : STAFF.keySet()) {
            for (PaperFormat format : PaperFormat.values()) {
                String where = role + " " + format;
                int before = audited(silent);
                Download gifts = paper(role, "kado-diserahkan", "melati01", format);
                assertEquals(NAMES.contains(role) ? 200 : 403, gifts.status(), where);
                assertEquals(NAMES.contains(role), gifts.text().contains(SILENT), where);
                assertEquals(before + (NAMES.contains(role) ? 1 : 0), audited(silent), where);
                Download board = paper(role, "penerima-kado", "melati01", format);
                assertEquals(200, board.status(), where);
                assertEquals(role != Role.DINAS, board.text().contains(TOLD), where);
                assertThat(board.text()).as(where).doesNotContain("Wulandari").doesNotContain("Ketiga");
                for (String paper : List.of("buku-donasi", "hadir-rapat")) {
                    Download free = paper(role, paper, "melati01", format);
                    assertEquals(200, free.status(), where + paper);
                    assertThat(free.text())
                            .as(where)
                            .doesNotContain("Zulaikha")
                            .doesNotContain("Wulandari")
                            .doesNotContain("Ketiga");
                }
            }
        }
        assertThat(paper(Role.DINAS, "penerima-kado", "melati01", PaperFormat.PDF)
                        .text())
                .contains("Dan 3 anak lain");
        assertThat(paper(Role.DESA, "penerima-kado", "melati01", PaperFormat.PDF)
                        .text())
                .contains("Dan <5 anak lain");
    }

    @Test
    void theBookAddsUpFromTheYearBeforeToWhatIsLeft() throws IOException, InterruptedException {
        String csv =
                paper(Role.DESA, "buku-donasi", "melati01", PaperFormat.CSV).text();
        String melati = csv.lines().skip(1).findFirst().orElseThrow().split(";", -1)[0];
        assertEquals("1500000", value(csv, melati, "uang", "Saldo awal"));
        assertEquals("1200000", value(csv, melati, "uang", "Dibelanjakan"));
        assertEquals("300000", value(csv, melati, "uang", "Tersedia"));
        assertEquals("0", value(csv, melati, "PAKET", "Saldo awal"));
        assertEquals("14", value(csv, melati, "PAKET", "Masuk"), "5 given, 12 bought, 3 moved on");
        assertEquals("2", value(csv, melati, "PAKET", "Kado"));
        assertEquals("12", value(csv, melati, "PAKET", "Tersedia"));
        assertThat(csv).contains("'=HYPERLINK()").contains("Kado diserahkan, semester mulai Juli 2026");
        assertThat(paper(Role.DESA, "buku-donasi", "melati01", PaperFormat.PDF).text())
                .contains("1.500.000")
                .contains("Toko Contoh");
        Download village = paper(Role.DESA, "buku-donasi", "desa0001", PaperFormat.PDF);
        assertEquals(3, village.pages(), "together, and each");
        String both =
                paper(Role.DESA, "buku-donasi", "desa0001", PaperFormat.CSV).text();
        assertEquals("17", value(both, "Jumlah", "PAKET", "Masuk"));
        assertEquals("15", value(both, "Jumlah", "PAKET", "Tersedia"));
    }

    @Test
    void giftsThatWaitAndMeetingsArePrinted() throws IOException, InterruptedException {
        String gifts =
                paper(Role.TPG, "kado-diserahkan", "desa0001", PaperFormat.CSV).text();
        assertThat(gifts)
                .contains("ibu")
                .contains("tanda-tangan:7")
                .contains("Tanda tangan di HP")
                .doesNotContain("ttd:")
                .contains("Tidak hadir saat penyerahan");
        String meeting =
                paper(Role.DESA, "hadir-rapat", "melati01", PaperFormat.PDF).text();
        assertThat(meeting).contains("Daftar dibacakan.").contains("30 menit");
        JsonNode offers = pkk.get("/api/reports?place=melati01&period=2026-12").json();
        assertThat(offers.path("papers").toString())
                .contains("buku-donasi")
                .contains("hadir-rapat")
                .contains("penerima-kado")
                .doesNotContain("kado-diserahkan");
        assertThat(bidan.get("/api/reports?place=melati01&period=2026-12").body())
                .contains("kado-diserahkan");
        for (String paper : List.of("buku-donasi", "penerima-kado", "kado-diserahkan", "hadir-rapat")) {
            assertEquals(
                    "TMB-REPORT-NO-GIFTS",
                    bidan.get("/api/reports/papers/" + paper + "?place=mawar001&period=2026-01")
                            .code(),
                    paper);
        }
        assertEquals(
                "TMB-REPORT-PLACE",
                bidan.get("/api/reports/papers/penerima-kado?place=desa0001&period=2026-12")
                        .code());
    }

    @Test
    void pkkWritesDonationsOfItsVillageAndTakesBackItsOwn() {
        String rice =
                "{'day':'2026-11-25','donorKind':'PKK','item':'BERAS','quantity':4,'unit':'kg','purpose':'PMT','receivedBy':'PKK'}";
        TestServer.Answer donated = book(pkk, "donations", "mawar001", rice);
        written(donated);
        String line = donated.json().path("fact").stringValue();
        assertEquals(404, book(pkk, "donations", "jauh0001", rice).status(), "of another village");
        assertEquals(
                403,
                book(
                                pkk,
                                "moves",
                                "mawar001",
                                "{'day':'2026-11-26','move':'RUSAK_ATAU_HILANG','item':'BERAS','quantity':1}")
                        .status());
        assertEquals(
                403,
                pkk.send("POST", "/api/rewards/book/closings", "{\"place\":\"mawar001\",\"until\":\"2026-11-30\"}")
                        .status());
        assertEquals(
                403,
                pkk.send("POST", "/api/rewards/melati01/gifts/handed", "{}").status());
        TestServer.Answer bidans = book(bidan, "donations", "mawar001", rice);
        written(bidans);
        for (JsonNode entry : pkk.get("/api/rewards/book?place=mawar001").json().path("entries")) {
            assertEquals(
                    entry.path("fact").stringValue().equals(line),
                    entry.path("own").booleanValue());
        }
        assertEquals(
                "TMB-REWARD-NOT-YOURS",
                back(pkk, bidans.json().path("fact").stringValue()).code());
        written(back(pkk, line));
        assertEquals("TMB-REWARD-CHANGED", back(pkk, line).code());
        written(book(pkk, "donations", "mawar001", rice));
        String other = rice.replace("'PKK','item'", "'DESA','item'");
        String second =
                book(pkk, "donations", "mawar001", other).json().path("fact").stringValue();
        written(book(
                bidan,
                "moves",
                "mawar001",
                "{'day':'2026-11-26','move':'RUSAK_ATAU_HILANG','item':'BERAS','quantity':10}"));
        assertEquals("TMB-REWARD-STOCK", back(pkk, second).code(), "two are left of twelve");
        assertEquals("TMB-REWARD-STOCK", back(bidan, second).code());
        written(bidan.send("POST", "/api/rewards/book/closings", "{\"place\":\"mawar001\",\"until\":\"2026-11-30\"}"));
        assertEquals(
                "TMB-REWARD-CLOSED", book(pkk, "donations", "mawar001", rice).code());
        assertEquals("TMB-REWARD-CLOSED", back(pkk, second).code());
        String sent = "{'day':'2026-11-29','move':'PINDAH_POSYANDU','item':'PAKET','quantity':1,'to':'mawar001'}";
        assertEquals(
                "TMB-REWARD-CLOSED",
                book(bidan, "moves", "melati01", sent).code(),
                "nothing comes into days that are closed");
    }

    private static TestServer.Answer back(Staff staff, String fact) {
        return staff.send(
                "POST",
                "/api/rewards/book/corrections",
                "{\"place\":\"mawar001\",\"fact\":\"" + fact + "\",\"reason\":\"Salah tulis\"}");
    }

    @Test
    void eachChannelIsAConsentOfItsOwn() {
        for (String purpose : List.of("pengumuman-papan", "pengumuman-whatsapp")) {
            consent(silent, "/consent", purpose);
        }
        assertThat(names("PAPAN")).contains(SILENT);
        assertThat(names("WHATSAPP")).contains(SILENT).doesNotContain(TOLD);
        consent(silent, "/consent/withdraw", "pengumuman-papan");
        assertThat(names("PAPAN")).doesNotContain(SILENT);
        assertThat(names("WHATSAPP")).contains(SILENT);
        consent(silent, "/consent/withdraw", "pengumuman-whatsapp");
        assertThat(names("WHATSAPP")).doesNotContain(SILENT);
    }

    private static String names(String channel) {
        return pkk.get("/api/rewards/melati01/2026-12/announcement?channel=" + channel)
                .json()
                .path("names")
                .toString();
    }

    private static void consent(UUID child, String what, String purpose) {
        written(bidan.send(
                "POST",
                "/api/people/" + child + what,
                "{\"day\":\"2026-12-01\",\"body\":{\"purposes\":[\"" + purpose
                        + "\"],\"giver\":\"Ibu\",\"relation\":\"ibu\"}}"));
    }
}
