package id.tumbuh.server.demo;

import id.tumbuh.growth.calendar.CivilDate;
import id.tumbuh.sim.Event;
import id.tumbuh.sim.Person;
import id.tumbuh.sim.Post;
import id.tumbuh.sim.Pregnancy;
import id.tumbuh.sim.Session;
import id.tumbuh.sim.Visit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a kader of the demonstration writes beside the measurements of its last half year: vitamin A and medicine against worms in their months, extra
 * food, breast milk, complementary food and diarrhoea of children; the cards of mothers. By chance, and the same for the same post.
 */
final class CareFacts {
    private static final int HALF_A_YEAR = 183;
    private static final int FEBRUARY = 2;
    private static final int AUGUST = 8;
    private static final int MONTHS_IN_YEAR = 12;
    private static final int LEAVES_AT = 60;
    private static final int CHILDBED = 42;
    private static final int PLANNING_UNTIL = 100;
    private static final int AFTER_BIRTH_CAPSULES = 2;
    private static final int TABLETS = 30;
    private static final List<String> FOODS = List.of(
            "ASI",
            "SEREALIA_UMBI",
            "KACANG",
            "SUSU_OLAHAN",
            "DAGING_IKAN_UNGGAS",
            "TELUR",
            "SAYUR_BUAH_VITAMIN_A",
            "SAYUR_BUAH_LAIN");
    private static final List<String> METHODS = List.of("SUNTIK", "SUNTIK", "PIL", "IUD", "IMPLAN", "KONDOM");

    private final Post post;
    private final Map<UUID, Person> people;
    private final Lines lines;
    private final Map<UUID, Integer> left = new HashMap<>();

    CareFacts(Post post, Map<UUID, Person> people, Lines lines) {
        this.post = post;
        this.people = people;
        this.lines = lines;
        for (Event event : post.events()) {
            switch (event) {
                case Event.Moved moved -> left.merge(moved.person(), moved.day(), Math::min);
                case Event.Died died -> left.merge(died.person(), died.day(), Math::min);
                case Event.NikAttached ignored -> {}
            }
        }
    }

    void write() {
        int last =
                post.sessions().stream().mapToInt(Session::scheduledDay).max().orElse(0);
        for (Visit visit : post.visits()) {
            Person child = people.get(visit.person());
            if (child != null && visit.day() > last - HALF_A_YEAR && isHere(child.id(), visit.day())) {
                child(visit, CivilDate.completedMonths(child.birthDay(), visit.day()));
            }
        }
        for (Session session : post.sessions()) {
            if (session.held() && session.scheduledDay() > last - HALF_A_YEAR) {
                post.pregnancies().forEach(pregnancy -> mother(pregnancy, session));
            }
        }
    }

    private boolean isHere(UUID person, int day) {
        Integer gone = left.get(person);
        return gone == null || day < gone;
    }

    /** One of so many cases, by the id of what happened. */
    private static int chance(UUID of, int salt, int cases) {
        return Math.floorMod(of.getLeastSignificantBits() * 31 + salt * 7_919L, cases);
    }

    private void child(Visit visit, int months) {
        if (months < 0 || months >= LEAVES_AT) {
            return;
        }
        int month = CivilDate.monthNumber(visit.day()) % MONTHS_IN_YEAR + 1;
        boolean round = month == FEBRUARY || month == AUGUST;
        if (round && months >= 6) {
            served(visit, months < MONTHS_IN_YEAR ? "VITAMIN_A_BIRU" : "VITAMIN_A_MERAH");
        }
        if (round && months >= MONTHS_IN_YEAR) {
            served(visit, "OBAT_CACING");
        }
        if (months >= 6) {
            served(visit, "PMT_PENYULUHAN");
        } else {
            boolean only = chance(visit.person(), 1, 4) > 0;
            answered(visit, "ASI_EKSKLUSIF", Lines.object().put("HANYA_ASI", only));
        }
        if (months >= 6 && months < 24) {
            answered(visit, "MP_ASI", food(visit));
        }
        if (chance(visit.id(), 2, 25) == 0) {
            ObjectNode ill = Lines.object().put("DIARE_SEJAK", Lines.date(visit.day() - 2));
            answered(
                    visit,
                    "DIARE",
                    ill.put("ORALIT_DIBERIKAN", true).put("ZINC_DIBERIKAN", chance(visit.id(), 3, 3) > 0));
        }
    }

    private static ObjectNode food(Visit visit) {
        ObjectNode food = Lines.object()
                .put("FREKUENSI_SESUAI", chance(visit.id(), 4, 5) > 0)
                .put("TEKSTUR_SESUAI", chance(visit.id(), 5, 6) > 0);
        for (int i = 0; i < FOODS.size(); i++) {
            food.put(FOODS.get(i), chance(visit.id(), 10 + i, 3) > 0);
        }
        return food;
    }

    private void served(Visit visit, String service) {
        add(visit, "visit.served", service)
                .body(Lines.object().put("service", service).put("outcome", "DIBERIKAN"));
    }

    private void answered(Visit visit, String form, ObjectNode answers) {
        ObjectNode body = Lines.object().put("form", form).put("version", 1);
        body.set("answers", answers);
        add(visit, "visit.answered", form).body(body);
    }

    private Lines.Line add(Visit visit, String kind, String name) {
        return lines.add(visit.kader(), visit.day(), visit.minute() + 1, kind)
                .name(name)
                .of(visit.person());
    }

    private void mother(Pregnancy pregnancy, Session session) {
        int day = session.scheduledDay();
        Person mother = people.get(pregnancy.mother());
        boolean known = mother != null
                && mother.registeredAt() == post.area().post()
                && day > Math.max(pregnancy.registeredDay(), mother.registeredDay())
                && isHere(mother.id(), day);
        if (!known) {
            return;
        }
        Integer end = pregnancy.endDay();
        boolean born = pregnancy.outcome() == Pregnancy.Outcome.LIVE_BIRTH && end != null;
        if (end == null || day < end) {
            sheet(pregnancy, session, "IBU_HAMIL", card(pregnancy, day));
        } else if (born && day > end && day <= end + CHILDBED) {
            sheet(
                    pregnancy,
                    session,
                    "NIFAS",
                    Lines.object().put("LOKIA_BERBAU", false).put("VITAMIN_A_KAPSUL", AFTER_BIRTH_CAPSULES));
        } else if (born && day > end && day <= end + PLANNING_UNTIL) {
            String method = METHODS.get(chance(pregnancy.id(), 6, METHODS.size()));
            sheet(pregnancy, session, "KB", Lines.object().put("IKUT_KB", true).put("METODE_KB", method));
        }
    }

    private static ObjectNode card(Pregnancy pregnancy, int day) {
        return Lines.object()
                .put("PERDARAHAN", chance(pregnancy.id(), day, 20) == 0)
                .put("LILA_IBU", pregnancy.armMm())
                .put("TTD_DIBERIKAN", TABLETS)
                .put("KELAS_IBU_HAMIL", chance(pregnancy.id(), 8, 2) == 0);
    }

    private void sheet(Pregnancy pregnancy, Session session, String form, ObjectNode answers) {
        ObjectNode body = Lines.object().put("form", form).put("version", 1);
        body.set("answers", answers);
        lines.add(0, session.scheduledDay(), session.closeMinute() - 1, "visit.answered")
                .name(form)
                .of(pregnancy.mother())
                .body(body);
    }
}
