package id.tumbuh.sim;

import id.tumbuh.growth.Sex;
import id.tumbuh.sim.chance.Draw;
import java.util.List;

/** Names after Indonesian habits: one name for old Javanese, a clan for Batak, the order of birth for Balinese. */
final class Names {
    private static final List<String> TRADITIONS =
            List.of("JAVA", "SUNDA", "COMMON", "MINANG", "BATAK", "BUGIS", "BALI");
    private static final List<String> BALINESE_ORDER = List.of("Wayan", "Made", "Nyoman", "Ketut");
    private static final double OF_THE_PLACE = 0.7;
    private static final double ONE_NAME = 0.2;
    private static final double THREE_NAMES = 0.25;
    /** Born before this day (1 January 1970), people have the names of elders. */
    private static final int NEW_NAMES = 0;

    private static final Parts PARTS = Parts.of("names.txt");

    private final String tradition;
    private final String clan;

    /** The habits of a household: mostly those of its kabupaten. */
    Names(HomeKey home, Draw draw) {
        String ofPlace = TRADITIONS.get(Area.regency(home.post()) % TRADITIONS.size());
        tradition = draw.chance(OF_THE_PLACE) ? ofPlace : draw.pick(TRADITIONS);
        List<String> clans = PARTS.list(tradition + " CLAN");
        clan = clans.isEmpty() ? "" : draw.pick(clans);
    }

    /** The name of a member; {@code order} is 1 for a first child. Those who married in have a clan of their own. */
    String of(Draw draw, Sex sex, int birthDay, int order, boolean marriedIn) {
        boolean old = birthDay < NEW_NAMES;
        String given = draw.pick(PARTS.list(tradition + (old ? " OLD_" : " ") + (sex == Sex.MALE ? "MALE" : "FEMALE")));
        return switch (tradition) {
            case "BATAK" -> given + ' ' + (marriedIn ? draw.pick(PARTS.list("BATAK CLAN")) : clan);
            case "BALI" ->
                (sex == Sex.MALE ? "I " : "Ni ")
                        + BALINESE_ORDER.get((order - 1) % BALINESE_ORDER.size())
                        + ' '
                        + given;
            default -> old || draw.chance(ONE_NAME) ? given : longer(draw, sex, given);
        };
    }

    private String longer(Draw draw, Sex sex, String given) {
        String second = draw.pick(PARTS.list("COMMON " + (sex == Sex.MALE ? "MALE" : "FEMALE")));
        boolean three = draw.chance(THREE_NAMES) && !second.equals(given);
        List<String> lasts = PARTS.list(tradition + " LAST");
        String last =
                sex == Sex.MALE || draw.chance(0.3) ? draw.pick(lasts) : draw.pick(PARTS.list(tradition + " FEMALE"));
        String name = three ? given + ' ' + second : given;
        return last.equals(given) ? name : name + ' ' + last;
    }
}
