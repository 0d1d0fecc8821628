package id.tumbuh.server.month.internal;

import id.tumbuh.sim.Post;
import id.tumbuh.sim.Pregnancy;
import id.tumbuh.sim.Visit;
import id.tumbuh.sim.chance.Identifiers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a kader might write beside the measurements of a simulated post: services, answers, absences and referrals, by chance. */
final class SimulatedEntries {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> SERVICES = List.of(
            "VITAMIN_A_BIRU", "VITAMIN_A_MERAH", "OBAT_CACING", "PMT_PENYULUHAN", "PMT_LOKAL", "ORALIT", "ZINC", "JE");
    private static final List<String> DOSES = List.of(
            "HB0", "BCG", "OPV1", "OPV2", "OPV3", "OPV4", "DPT1", "DPT2", "HEXA3", "HEXA2", "IPV1", "IPV2", "MR1");
    private static final List<String> METHODS =
            List.of("KONDOM", "PIL", "SUNTIK", "IUD", "IMPLAN", "MOP", "MOW", "LAIN");
    private static final List<String> FOODS = List.of(
            "ASI",
            "SEREALIA_UMBI",
            "KACANG",
            "SUSU_OLAHAN",
            "DAGING_IKAN_UNGGAS",
            "TELUR",
            "SAYUR_BUAH_VITAMIN_A",
            "SAYUR_BUAH_LAIN");
    private static final List<String> BIRTHS =
            List.of("{'IMD':true}", "{'IMD':true}", "{'IMD':false}", "{'IMD':'TIDAK_TAHU'}", "{'BAYI_HIDUP':1}");
    private static final List<String> OUTCOMES = List.of("DIBERIKAN", "DIBERIKAN", "DIBERIKAN", "DITOLAK", "BELUM");

    private static final long MILLIS_IN_DAY = 86_400_000;

    private final String posyandu;
    private final UUID device = UUID.randomUUID();
    private final UUID writer;
    private final Random random;
    private final List<ObjectNode> facts = new ArrayList<>();

    private SimulatedEntries(String posyandu, UUID writer, Random random) {
        this.posyandu = posyandu;
        this.writer = writer;
        this.random = random;
    }

    static List<ObjectNode> of(Post post, String posyandu, UUID writer, Random random) {
        SimulatedEntries entries = new SimulatedEntries(posyandu, writer, random);
        for (Visit visit : post.visits()) {
            entries.visit(visit.person(), visit.day());
        }
        post.pregnancies().forEach(entries::pregnancy);
        return entries.facts;
    }

    /** Every three weeks until two months after the birth, and now and then years later. */
    private void pregnancy(Pregnancy pregnancy) {
        Integer end = pregnancy.endDay();
        int last = end == null ? pregnancy.registeredDay() + 100 : end + 60;
        for (int day = pregnancy.registeredDay(); day < last; day += 10 + random.nextInt(22)) {
            mother(pregnancy.mother(), day, end != null && day > end);
        }
        for (int day = end == null ? last : end - 2; day < last; day += 1 + random.nextInt(30)) {
            answered(pregnancy.mother(), day, "PERSALINAN", BIRTHS.get(random.nextInt(BIRTHS.size())));
        }
    }

    private void mother(UUID mother, int day, boolean delivered) {
        switch (random.nextInt(7)) {
            case 0 -> fact(mother, day, "visit.attended", "{}");
            case 1 -> served(mother, day, delivered ? "VITAMIN_A_NIFAS" : "TTD");
            case 2 -> answered(mother, day, "KB", planning());
            case 3 -> fact(mother, day, "visit.referred", referred(day, "SAKIT"));
            default -> answered(mother, day, delivered ? "NIFAS" : "IBU_HAMIL", delivered ? childbed() : card());
        }
    }

    private String planning() {
        return random.nextInt(4) == 0
                ? "{'IKUT_KB':false}"
                : "{'IKUT_KB':true,'METODE_KB':'" + METHODS.get(random.nextInt(METHODS.size())) + "'}";
    }

    private String card() {
        String sign = random.nextInt(3) == 0 ? "'PERDARAHAN':true," : "'PERDARAHAN':false,";
        String arm = random.nextInt(3) == 0 ? "" : "'LILA_IBU':" + (225 + random.nextInt(20)) + ",";
        String tablets = random.nextBoolean() ? "'TTD_DIBERIKAN':" + random.nextInt(2) * 30 + "," : "";
        return "{" + sign + arm + tablets + "'KELAS_IBU_HAMIL':true}";
    }

    private String childbed() {
        String capsules = random.nextBoolean() ? ",'VITAMIN_A_KAPSUL':" + random.nextInt(3) : "";
        return "{'LOKIA_BERBAU':" + (random.nextInt(3) == 0) + capsules + "}";
    }

    /** Often everything is asked, and sometimes not. */
    private String food() {
        StringBuilder food = new StringBuilder("{'FREKUENSI_SESUAI':" + (random.nextInt(5) > 0));
        food.append(",'TEKSTUR_SESUAI':").append(random.nextInt(5) > 0);
        for (String group : FOODS) {
            if (random.nextInt(20) > 0) {
                food.append(",'").append(group).append("':").append(random.nextInt(3) > 0);
            }
        }
        return food.append('}').toString();
    }

    private void visit(UUID person, int day) {
        switch (random.nextInt(8)) {
            case 0 -> served(person, day, SERVICES.get(random.nextInt(SERVICES.size())));
            case 1 -> answered(person, day, "ASI_EKSKLUSIF", milk());
            case 2 -> answered(person, day, "DIARE", diarrhoea(day));
            case 3 -> answered(person, day, "PERKEMBANGAN", "{'CEKLIS_LENGKAP':true}");
            case 4 -> answered(person, day, "MP_ASI", food());
            case 5 -> fact(person, day, "visit.referred", referred(day, "BGM"));
            case 6 -> fact(person, day, "visit.absent", "{'reason':'SAKIT'}");
            default -> {
                if (random.nextInt(3) == 0) {
                    DOSES.forEach(dose -> served(person, day, dose));
                }
            }
        }
    }

    private String milk() {
        return random.nextInt(3) > 0
                ? "{'HANYA_ASI':true}"
                : "{'HANYA_ASI':false,'MAKAN_LAIN_SEJAK_BULAN':" + random.nextInt(6) + "}";
    }

    private String diarrhoea(int day) {
        String since = random.nextBoolean() ? "'DIARE_SEJAK':'" + LocalDate.ofEpochDay(day - 2L) + "'," : "";
        return "{" + since + "'ORALIT_DIBERIKAN':" + random.nextBoolean() + ",'ZINC_DIBERIKAN':" + random.nextBoolean()
                + "}";
    }

    private void served(UUID person, int day, String service) {
        String outcome = OUTCOMES.get(random.nextInt(OUTCOMES.size()));
        String on =
                random.nextInt(4) == 0 ? ",'on':'" + LocalDate.ofEpochDay(day - (long) random.nextInt(20)) + "'" : "";
        fact(person, day, "visit.served", "{'service':'" + service + "','outcome':'" + outcome + "'" + on + "}");
    }

    /** Now and then made while the month of an earlier visit is closed, and counted there. */
    private String referred(int day, String why) {
        String on = random.nextInt(3) == 0 ? ",'on':'" + LocalDate.ofEpochDay(day - 1L - random.nextInt(40)) + "'" : "";
        return "{'to':'PUSKESMAS','why':['" + why + "'],'urgent':false" + on + "}";
    }

    private void answered(UUID person, int day, String form, String answers) {
        fact(person, day, "visit.answered", "{'form':'" + form + "','version':1,'answers':" + answers + "}");
    }

    private void fact(UUID person, int day, String type, String body) {
        ObjectNode fact = JSON.createObjectNode();
        Map.of(
                        "id",
                                Identifiers.at(day * MILLIS_IN_DAY, random.nextLong())
                                        .toString(),
                        "type", type,
                        "posyandu", posyandu,
                        "subject", person.toString(),
                        "day", LocalDate.ofEpochDay(day).toString(),
                        "device", device.toString(),
                        "actor", writer.toString(),
                        "at", LocalDate.ofEpochDay(day) + "T02:00:00Z")
                .forEach(fact::put);
        fact.put("v", 1).put("seq", facts.size() + 1);
        fact.set("body", JSON.readTree(body.replace('\'', '"')));
        facts.add(fact);
    }
}
