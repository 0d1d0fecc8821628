package id.tumbuh.server.report.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.pg.testing.TestDatabase;
import id.tumbuh.server.foundation.Role;
import id.tumbuh.server.testing.Phone;
import id.tumbuh.server.testing.Staff;
import id.tumbuh.server.testing.TestServer;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Papers as each role gets them, from a posyandu that signed its month and one that did not. */
class PapersFlowTest {
    private static final List<String> MONTHS = List.of(
            "Januari",
            "Februari",
            "Maret",
            "April",
            "Mei",
            "Juni",
            "Juli",
            "Agustus",
            "September",
            "Oktober",
            "November",
            "Desember");
    private static final String VILLAGE = "prv.kab0.pusk01.desa0001";
    private static final TestServer server = TestServer.start(
            List.of(
                    "prv",
                    "prv.kab0",
                    "prv.kab0.pusk01",
                    VILLAGE,
                    VILLAGE + ".melati01",
                    VILLAGE + ".mawar001",
                    VILLAGE + ".kosong01",
                    "prv.kab0.pusk01.desa0002",
                    "prv.kab0.pusk01.desa0002.ulang001"),
            "tumbuh.limits.burst=1000000");
    private static final Staff bidan = Phone.staff(server, "bidan", Role.BIDAN, "desa0001");
    private static final Map<Role, Staff> STAFF = Map.of(
            Role.BIDAN, bidan,
            Role.TPG, Phone.staff(server, "tpg", Role.TPG, "pusk01"),
            Role.KEPALA_PUSKESMAS, Phone.staff(server, "kapus", Role.KEPALA_PUSKESMAS, "pusk01"),
            Role.DINAS, Phone.staff(server, "dinas", Role.DINAS, "kab0"),
            Role.DESA, Phone.staff(server, "desa", Role.DESA, "desa0001"));
    /** The month before last: over everywhere, whatever the day. */
    private static final YearMonth MONTH = longOver();

    private static final String CHILD = "Zulaikha Permatasari";
    private static final String DRAFT = "DRAF – belum ditandatangani";
    private static final List<String> SHORT_MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des");
    private static UUID referred = UUID.randomUUID();
    private static UUID referral = UUID.randomUUID();

    private static YearMonth longOver() {
        return YearMonth.now(ZoneId.of("Asia/Jakarta")).minusMonths(2);
    }

    @BeforeAll
    static void furnish() {
        Phone melati = Phone.enrol(server, "melati01", bidan);
        LocalDate day = MONTH.atDay(12);
        assertEquals("accepted", melati.answer(melati.fact("session.opened", "{'day':'" + day + "'}")));
        for (int i = 0; i < 7; i++) {
            UUID child = child(melati, 12 + i);
            weigh(melati, child, day.minusMonths(1), 8000 + 200 * i);
            weigh(melati, child, day, i < 2 ? 8000 + 200 * i : 8700 + 200 * i);
            referred = child;
        }
        ObjectNode letter = melati.fact(
                "visit.referred",
                "{'subject':'" + referred + "','day':'" + day
                        + "','body':{'to':'PUSKESMAS','why':['BGM','=1+1'],'urgent':true,'note':'=HYPERLINK()'}}");
        letter.withObject("/body").putArray("why").add("BGM").add("PANJANG_MELAMBAT");
        assertEquals("accepted", melati.answer(letter));
        referral = UUID.fromString(letter.path("id").stringValue());
        sign(bidan, "melati01");
        Phone mawar = Phone.enrol(server, "mawar001", bidan);
        weigh(mawar, child(mawar, 14), day, 9000);
    }

    private static UUID child(Phone phone, int monthsOld) {
        UUID child = UUID.randomUUID();
        LocalDate born = MONTH.atDay(10).minusMonths(monthsOld);
        String body = "{'subject':'" + child + "','day':'" + born.plusDays(1) + "','body':{'kind':'child','name':'"
                + CHILD + "','sex':'female','birthDate':'" + born + "','isSynthetic':true,'ownsKia':true,"
                + "'mother':{'name':'Siti Nurhaliza binti Abdurrahman'},'address':'Gang Kenari 4','rt':'003','rw':'RW 01'}}";
        assertEquals("accepted", phone.answer(phone.fact("person.registered", body)));
        return child;
    }

    private static void weigh(Phone phone, UUID child, LocalDate day, int grams) {
        String fact = "{'subject':'" + child + "','day':'" + day + "','body':{'weight_g':" + grams + "}}";
        assertEquals("accepted", phone.answer(phone.fact("visit.measured", fact)));
    }

    private static void sign(Staff bidan, String posyandu) {
        String path = "/api/months/" + posyandu + "/" + MONTH;
        String hash = bidan.get(path).json().path("hash").stringValue();
        String head = bidan.get(path).json().path("base").asString("");
        String base = head.isEmpty() ? "" : ",\"base\":\"" + head + "\"";
        JsonNode validated = bidan.send("POST", path + "/validate", "{\"hash\":\"" + hash + "\"" + base + "}")
                .json();
        TestServer.Answer signed = bidan.send(
                "POST",
                path + "/sign",
                "{\"base\":\"" + validated.path("fact").stringValue() + "\",\"hash\":\"" + hash + "\"}");
        assertEquals(200, signed.status(), signed.body());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Staff staff(Role role) {
        Staff staff = STAFF.get(role);
        if (staff == null) {
            throw new IllegalArgumentException(role.name());
        }
        return staff;
    }

    private static Download paper(Role role, String paper, String place, PaperFormat format)
            throws IOException, InterruptedException {
        String query = "?place=" + place + "&period=" + MONTH + "&format=" + format;
        return Download.of(server, staff(role), "/api/reports/papers/" + paper + query);
    }

    /** The value of a line of a form, of all children. */
    private static String value(String csv, String label, String column) {
        return csv.lines()
                .filter(line -> line.contains(";" + label + ";" + column + ";"))
                .map(line -> line.substring(line.lastIndexOf(';') + 1))
                .findFirst()
                .orElseThrow(() -> new AssertionError(label + " in " + csv));
    }

    @Test
    void noPaperOfMonthsHasAChildsNameAndOnlyWhoMayKnowSignersSeesThem() throws IOException, InterruptedException {
        for (Role role : STAFF.keySet()) {
            for (PaperFormat format : PaperFormat.values()) {
                for (String paper : List.of("f1-cimahi", "f1-dki", "sip-format-6", "skdn", "ringkasan")) {
                    Download file = paper(role, paper, "melati01", format);
                    String where = role + " " + paper + " " + format;
                    assertEquals(200, file.status(), where);
                    assertTrue(file.type().startsWith(format.type().split(";", -1)[0]), where);
                    assertTrue(file.name().contains(format.ending()), where + file.name());
                    String text = file.text();
                    assertFalse(text.contains("Zulaikha") || text.contains("Permatasari"), where);
                    boolean names = role != Role.DINAS && role != Role.DESA;
                    boolean staff = names && (paper.equals("ringkasan") || paper.equals("f1-cimahi"));
                    assertEquals(staff, text.contains("Staf"), where);
                    assertFalse(text.contains(DRAFT), where);
                }
            }
        }
    }

    @Test
    void aMonthSignedThriceStillFitsOnOnePage() throws IOException, InterruptedException {
        Staff other = Phone.staff(server, "bidanulang", Role.BIDAN, "desa0002");
        String path = "/api/months/ulang001/" + MONTH;
        sign(other, "ulang001");
        for (String reason :
                List.of("anak terlambat dicatat oleh kader RT 04", "berat salah ketik, sudah ditimbang ulang")) {
            String base = other.get(path).json().path("base").stringValue();
            assertEquals(
                    200,
                    other.send("POST", path + "/reopen", "{\"base\":\"" + base + "\",\"reason\":\"" + reason + "\"}")
                            .status());
            sign(other, "ulang001");
        }
        assertEquals(
                1,
                Download.of(server, other, "/api/reports/papers/ringkasan?place=ulang001&format=PDF&period=" + MONTH)
                        .pages());
    }

    @Test
    void aLetterIsForWhoMayKnowTheChildAndIsWrittenDown() throws IOException, InterruptedException {
        String path = "/api/reports/letters/" + referred + "/" + referral;
        for (Role role : STAFF.keySet()) {
            boolean knows = role != Role.DINAS && role != Role.DESA;
            int before = audited();
            for (PaperFormat format : PaperFormat.values()) {
                Download file = Download.of(server, staff(role), path + "?format=" + format);
                assertEquals(knows ? 200 : 403, file.status(), role.name());
                String text = file.text();
                assertEquals(knows, text.contains(CHILD), role + " " + format);
                assertFalse(file.name().contains("Zulaikha"), file.name());
                assertEquals(knows, file.name().contains(referred.toString().substring(28)), file.name());
                if (knows) {
                    assertTrue(text.contains("Di bawah garis merah"), text);
                    assertTrue(text.contains("belum dicatat"), "what was not measured");
                    assertTrue(text.contains("Siti Nurhaliza binti Abdurrahman"), text);
                    assertTrue(text.contains("Gang Kenari 4, RT 003, RW 01"), text);
                    assertTrue(text.contains("BB/U ") && text.contains(": 9,20 kg"), text);
                }
            }
            assertEquals(before + (knows ? PaperFormat.values().length : 0), audited(), role.name());
            String listed =
                    staff(role).get("/api/reports/letters?place=melati01").body();
            assertEquals(knows, listed.contains(referral.toString()), listed);
        }
        Download pdf = Download.of(server, bidan, path);
        assertEquals(1, pdf.pages());
        assertTrue(pdf.text().contains("BALASAN RUJUKAN"));
        String csv = Download.of(server, bidan, path + "?format=CSV").text();
        assertTrue(csv.contains(";'=HYPERLINK()"), csv);
        assertEquals(
                404,
                bidan.get("/api/reports/letters/" + UUID.randomUUID() + "/" + referral)
                        .status());
    }

    private static int audited() {
        TestDatabase database = server.database();
        Integer count = new JdbcTemplate(
                        new DriverManagerDataSource(database.jdbcUrl(), database.user(), database.password()))
                .queryForObject(
                        "select count(*) from audit where action = 'PERSON_EXPORTED' and ? = any(persons)",
                        Integer.class,
                        referred);
        return count == null ? 0 : count;
    }

    @Test
    void aFormSaysWhatWasSignedAndWhatNobodyNoted() throws IOException, InterruptedException {
        String csv = paper(Role.DINAS, "f1-cimahi", "melati01", PaperFormat.CSV).text();
        assertEquals("7", value(csv, "Jumlah balita yang ada (S)", "Semua"));
        assertEquals("7", value(csv, "Ditimbang (D = 3+4+5+6)", "Semua"));
        assertEquals("2", value(csv, "Tidak naik (T)", "Semua"));
        assertEquals("belum dicatat", value(csv, "Jumlah balita yang ada (S)", "JUMLAH G P"), "of nobody is known");
        assertEquals("belum dicatat", value(csv, "Ibu hamil", "Jumlah"));
        assertEquals("belum dicatat", value(csv, "Dapat vitamin A merah (12–59 bln)", "P"));
        String dki = paper(Role.DINAS, "f1-dki", "melati01", PaperFormat.CSV).text();
        assertEquals("7", value(dki, "Jumlah balita (S)", "12–23 bln P"));
        assertEquals("0", value(dki, "Jumlah balita (S)", "0–5 bln P"));
        assertEquals("0", value(dki, "2T dirujuk", "L+P"));
    }

    @Test
    void aDraftIsForWhoSeesTheRegisterAndSaysSoOnEveryPage() throws IOException, InterruptedException {
        for (String paper : List.of("f1-cimahi", "f1-dki", "sip-format-6", "skdn", "ringkasan")) {
            Download file = paper(Role.BIDAN, paper, "mawar001", PaperFormat.PDF);
            assertEquals(200, file.status());
            assertEquals(file.pages(), file.text().split(DRAFT, -1).length - 1, paper);
            assertTrue(
                    paper(Role.BIDAN, paper, "mawar001", PaperFormat.XLSX)
                            .text()
                            .contains(DRAFT),
                    paper);
            assertEquals(
                    422, paper(Role.DINAS, paper, "mawar001", PaperFormat.PDF).status());
        }
        TestServer.Answer nothing = staff(Role.DINAS).get("/api/reports/papers/f1-dki?place=mawar001&period=" + MONTH);
        assertEquals("TMB-REPORT-NOTHING", nothing.code());
    }

    @Test
    void aVillageIsASumAndAPageForEachPosyandu() throws IOException, InterruptedException {
        Download file = paper(Role.DINAS, "f1-dki", "desa0001", PaperFormat.PDF);
        assertEquals(2, file.pages(), "the sum and the one that signed");
        assertTrue(file.text().contains("1 dari 3"), file.text());
        assertTrue(file.text().contains("belum melapor"), file.text());
        String csv = paper(Role.BIDAN, "f1-dki", "desa0001", PaperFormat.CSV).text();
        assertTrue(csv.contains("Jumlah;" + DRAFT + ";D;Jumlah balita (S);L+P;8"), csv);
        String bars = paper(Role.DINAS, "skdn", "desa0001", PaperFormat.CSV).text();
        assertTrue(
                bars.contains("Posyandu yang terhitung;" + SHORT_MONTHS.get(MONTH.getMonthValue() - 1) + ";1/3"), bars);
        JsonNode offers =
                bidan.get("/api/reports?place=desa0001&period=" + MONTH).json();
        assertEquals(
                List.of(3, 1, 2),
                List.of(
                        offers.path("expected").intValue(),
                        offers.path("signed").intValue(),
                        offers.path("drafts").intValue()));
        assertEquals(4, offers.path("papers").size(), "a summary is of one posyandu");
        assertEquals(
                "TMB-REPORT-PLACE",
                bidan.get("/api/reports/papers/ringkasan?place=desa0001&period=" + MONTH)
                        .code());
    }

    @Test
    void aNeighbourSeesNoSmallNumberAndNoDivision() throws IOException, InterruptedException {
        String csv = paper(Role.DESA, "f1-dki", "melati01", PaperFormat.CSV).text();
        assertEquals("7", value(csv, "Jumlah balita (S)", "L+P"));
        assertEquals("ditahan", value(csv, "Rambu gizi T (tidak naik)", "L+P"));
        assertFalse(csv.contains("12–23"), csv);
        assertFalse(csv.lines().anyMatch(PapersFlowTest::isSmall), csv);
        String village = paper(Role.DESA, "f1-dki", "desa0001", PaperFormat.CSV).text();
        assertFalse(village.lines().anyMatch(PapersFlowTest::isSmall), village);
        assertFalse(village.contains("melati01;"), "beside its sum one would work out the rest");
    }

    /** How many kader there are tells of nobody's health. */
    private static boolean isSmall(String line) {
        return line.matches(".*;[1-4]") && !line.toLowerCase(Locale.ROOT).contains("kader");
    }

    @Test
    void whatIsHeldBackIsNotCalledSmallAndEachPaperSaysWhatItIs() throws IOException, InterruptedException {
        for (String paper : List.of("f1-cimahi", "f1-dki", "skdn", "ringkasan")) {
            for (PaperFormat format : PaperFormat.values()) {
                String text = paper(Role.DESA, paper, "melati01", format).text();
                assertTrue(text.contains("ditahan"), paper + format);
                assertFalse(text.contains("<5") || text.contains("&lt;5"), paper + format);
                assertEquals(
                        format != PaperFormat.CSV,
                        text.replaceAll("\\s+", " ").contains("Angka yang ditahan: angka kecil (1–4)"),
                        paper + format + text);
            }
            String open = paper(Role.BIDAN, paper, "melati01", PaperFormat.PDF).text();
            assertFalse(open.contains("ditahan"), open);
        }
        assertEquals(
                1, paper(Role.DESA, "ringkasan", "melati01", PaperFormat.PDF).pages());
    }

    @Test
    void aFormOfAYearHasEveryMonthAndTheirSum() throws IOException, InterruptedException {
        String csv =
                paper(Role.DINAS, "sip-format-6", "melati01", PaperFormat.CSV).text();
        int at = MONTH.getMonthValue() - 1;
        assertEquals("7", value(csv, MONTHS.get(at), "Penimbangan balita D P"));
        assertEquals("0", value(csv, MONTHS.get(at), "Penimbangan balita S L"));
        assertEquals("7", value(csv, "JUMLAH", "Penimbangan balita D P"));
        assertEquals("belum dicatat", value(csv, "JUMLAH", "WUS dan ibu hamil dapat TT V"));
        for (int month = 0; month < MONTHS.size(); month++) {
            String cell = ";" + MONTHS.get(month) + ";Peserta KB Pil;" + (month == at ? "belum dicatat" : "–");
            assertEquals(month <= at, csv.contains(cell), cell);
        }
        String village =
                paper(Role.DESA, "sip-format-6", "desa0001", PaperFormat.CSV).text();
        assertFalse(village.lines().anyMatch(PapersFlowTest::isSmall), village);
        String sexes = ".*Penimbangan balita [SKDN] [LP];[0-9].*";
        assertFalse(village.lines().anyMatch(line -> line.matches(sexes)), village);
        assertTrue(paper(Role.TPG, "sip-format-6", "pusk01", PaperFormat.XLSX)
                .text()
                .contains("JUMLAH"));
    }

    @Test
    void aMonthOfAYearSaysThatSomePosyanduAreMissing() throws IOException, InterruptedException {
        String name = MONTHS.get(MONTH.getMonthValue() - 1);
        Download village = paper(Role.DINAS, "sip-format-6", "desa0001", PaperFormat.CSV);
        assertEquals("7", value(village.text(), name + " (1/3)", "Penimbangan balita D P"));
        assertTrue(paper(Role.DINAS, "sip-format-6", "desa0001", PaperFormat.PDF)
                .text()
                .contains("(1/4) sesudah nama bulan"));
        String posyandu =
                paper(Role.DINAS, "sip-format-6", "melati01", PaperFormat.CSV).text();
        assertFalse(posyandu.contains(name + " ("), posyandu);
    }

    @Test
    void aFormSaysHowManyKaderThereAreAndWhoGuidesThem() throws IOException, InterruptedException {
        String field = "Jumlah kader ada/aktif/terlatih";
        String before =
                paper(Role.BIDAN, "f1-cimahi", "melati01", PaperFormat.CSV).text();
        assertTrue(before.contains(field + ";;1 / 1 / belum dicatat"), before);
        assertTrue(before.contains("Petugas pembina;;Staf"), before);
        String dki = paper(Role.DINAS, "f1-dki", "melati01", PaperFormat.CSV).text();
        assertEquals("1", value(dki, "Kader aktif", "Jumlah"));
        for (JsonNode kader : bidan.get("/api/kader").json()) {
            boolean there = kader.path("posyandu").stringValue().equals("melati01");
            String path = "/api/kader/" + kader.path("id").stringValue() + "/trained";
            assertEquals(
                    204, bidan.send("POST", path, "{\"trained\":" + there + "}").status());
        }
        String after =
                paper(Role.DINAS, "f1-cimahi", "melati01", PaperFormat.CSV).text();
        assertTrue(after.contains(field + ";;1 / 1 / 1"), after);
        assertTrue(after.contains("Petugas pembina;;belum dicatat"), "a dinas reads no names");
    }

    @Test
    void aWishThatCannotBeFulfilledSaysWhatToDo() {
        assertEquals(
                "TMB-REPORT-PAPER",
                bidan.get("/api/reports/papers/f9?place=melati01&period=" + MONTH)
                        .code());
        assertEquals(
                "TMB-REPORT-PERIOD",
                bidan.get("/api/reports/papers/skdn?place=melati01&period=2026-13")
                        .code());
        assertEquals(
                "TMB-REPORT-PERIOD",
                bidan.get("/api/reports?place=melati01&period=1999-12").code());
        assertEquals(
                404,
                bidan.get("/api/reports/papers/skdn?place=pusk01&period=" + MONTH)
                        .status());
        assertEquals(
                "TMB-REPORT-PLACE",
                staff(Role.DINAS).get("/api/reports?place=kab0&period=" + MONTH).code());
        assertEquals(
                "TMB-REPORT-NOTHING",
                staff(Role.DINAS)
                        .get("/api/reports/papers/skdn?place=kosong01&period=" + MONTH)
                        .code());
    }
}
