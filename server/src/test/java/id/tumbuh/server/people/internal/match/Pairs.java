package id.tumbuh.server.people.internal.match;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

/** Children of a village and how another kader writes them down: made up, with slips as registers have them. */
final class Pairs {
    private static final List<String> GIRLS = List.of(
            "Siti Aisyah",
            "Nur Aini",
            "Zahra Aulia",
            "Putri Ayu Lestari",
            "Dewi Anggraini",
            "Khadijah",
            "Syifa Nabila",
            "Aulia Rahma",
            "Fatimah Azzahra",
            "Intan Permata",
            "Nabila Putri",
            "Salsabila",
            "Citra Kirana",
            "Ratna Sari",
            "Siti Maryam");
    private static final List<String> BOYS = List.of(
            "Muhammad Rizky",
            "Ahmad Fauzi",
            "Abdul Rahman",
            "Djoko Santoso",
            "Rafa Ramadhan",
            "Yusuf Maulana",
            "Budi Saputra",
            "Fajar Nugroho",
            "Muhammad Akbar",
            "Ilham Hidayat",
            "Gilang Pratama",
            "Arya Wijaya",
            "Bayu Prasetyo",
            "Rizal Effendi");
    private static final List<String> MOTHERS = List.of(
            "Siti Aminah",
            "Nur Hasanah",
            "Sri Wahyuni",
            "Dewi Lestari",
            "Yuliana",
            "Rohmah",
            "Kartini",
            "Suryani",
            "Fitriani",
            "Ernawati",
            "Nurhayati",
            "Marlina",
            "Sulastri",
            "Wulandari",
            "Maimunah",
            "Jumiati",
            "Lilis Suryani",
            "Tuti Alawiyah");
    private static final String[][] SLIPS = {
        {"Muhammad", "Moh."},
        {"Muhammad", "M."},
        {"Ahmad", "Achmad"},
        {"Abdul", "Abd."},
        {"Siti", "St."},
        {"Nur", "Noer"},
        {"sy", "s"},
        {"zk", "sk"},
        {"dh", "d"},
        {"kh", "k"},
        {"zz", "z"},
        {"y", "i"},
        {"z", "j"},
        {"v", "f"},
        {"f", "ff"},
        {"Dj", "J"},
        {"ah", "a"},
        {"i", "ie"},
        {"a", "aa"},
        {"u", "oe"},
        {"ni", "ny"},
        {"r", "rr"},
    };

    private final SplittableRandom random;

    Pairs(SplittableRandom random) {
        this.random = random;
    }

    record Child(String name, LocalDate birth, boolean male, String mother) {
        Likeness.One one() {
            return new Likeness.One(Name.of(name), (int) birth.toEpochDay(), male, Name.of(mother), null, null);
        }
    }

    Child child() {
        boolean male = random.nextBoolean();
        return new Child(pick(male ? BOYS : GIRLS), birth(), male, pick(MOTHERS));
    }

    private LocalDate birth() {
        return LocalDate.of(2021, 1, 1).plusDays(random.nextInt(1_800));
    }

    /** The same child as somebody else writes it. */
    Child again(Child child) {
        String name = slip(child.name());
        if (random.nextInt(3) == 0) {
            name = slip(name);
        }
        if (random.nextInt(6) == 0 && name.indexOf(' ') > 0) {
            name = name.substring(0, name.lastIndexOf(' '));
        }
        String mother = random.nextInt(8) == 0 ? "" : random.nextInt(3) == 0 ? slip(child.mother()) : child.mother();
        return new Child(name, date(child.birth()), child.male(), mother);
    }

    private LocalDate date(LocalDate birth) {
        return switch (random.nextInt(8)) {
            case 0 ->
                birth.getDayOfMonth() <= 12
                        ? LocalDate.of(birth.getYear(), birth.getDayOfMonth(), birth.getMonthValue())
                        : birth;
            case 1 -> birth.plusDays(1);
            case 2 -> birth.plusYears(1);
            default -> birth;
        };
    }

    private String slip(String name) {
        int first = random.nextInt(SLIPS.length);
        for (int i = 0; i < SLIPS.length; i++) {
            String[] slip = SLIPS[(first + i) % SLIPS.length];
            int at = name.indexOf(slip[0]);
            if (at >= 0) {
                return name.substring(0, at) + slip[1] + name.substring(at + slip[0].length());
            }
        }
        return name;
    }

    /** Another child: of the same name, a sibling, a twin, or born the same day. */
    Child other(Child child) {
        Child other = child();
        return switch (random.nextInt(4)) {
            case 0 -> new Child(child.name(), other.birth(), child.male(), other.mother());
            case 1 ->
                new Child(
                        other.name(), child.birth().plusDays(400 + random.nextInt(500)), other.male(), child.mother());
            case 2 -> new Child(differing(other, child), child.birth(), other.male(), child.mother());
            default -> new Child(differing(other, child), child.birth(), other.male(), other.mother());
        };
    }

    private String differing(Child other, Child child) {
        return other.name().equals(child.name()) ? "Zulkifli Harahap" : other.name();
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
