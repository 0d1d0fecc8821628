package id.tumbuh.sim;

import id.tumbuh.sim.chance.Draw;
import java.util.List;
import java.util.UUID;

/** Names and codes of areas that do not exist. */
final class Places {
    /** Not assigned to any province (domain notes 5.5). */
    private static final String[] PROVINCES = {"99", "00"};

    private static final int FIRST_VILLAGE = 2001;
    private static final int HOUSES_IN_RT = 25;
    private static final int RT_IN_RW = 4;
    private static final int HOUSES_IN_DASAWISMA = 10;

    private static final Parts PARTS = Parts.of("places.txt");

    private Places() {}

    static String provinceCode(int post) {
        return PROVINCES[Area.regency(post) / Area.REGENCIES_IN_PROVINCE];
    }

    /** 1 to 99, of a kabupaten within its province. */
    static int regencyNumber(int post) {
        return Area.regency(post) % Area.REGENCIES_IN_PROVINCE + 1;
    }

    static Area area(World world, int post) {
        int puskesmas = post % Area.POSTS_IN_REGENCY / Area.POSTS_IN_PUSKESMAS;
        int village = post % Area.POSTS_IN_PUSKESMAS / Area.POSTS_IN_VILLAGE;
        int inVillage = post % Area.POSTS_IN_VILLAGE;
        String province = provinceCode(post);
        String regency = province + '.' + two(regencyNumber(post));
        String district = regency + '.' + two(puskesmas + 1);
        String villageCode = district + '.' + (FIRST_VILLAGE + village);
        String digits = villageCode.replace(".", "");
        String districtName = numbered("DISTRICT", puskesmas);
        return new Area(
                post,
                province,
                PARTS.list("PROVINCE").get(Area.regency(post) / Area.REGENCIES_IN_PROVINCE),
                regency,
                "Kabupaten " + numbered("REGENCY", regencyNumber(post) - 1),
                district,
                districtName,
                "P" + digits.substring(0, 6) + "0101",
                "Puskesmas " + districtName,
                villageCode,
                "Desa " + numbered("VILLAGE", puskesmas * Area.VILLAGES_IN_PUSKESMAS + village),
                digits + "000" + (inVillage + 1),
                numbered("POST", post % Area.POSTS_IN_PUSKESMAS),
                world.zone(post));
    }

    /** Where a household lives at a post: another address at each. */
    static Household household(World world, HomeKey home, String familyCard, boolean poor, UUID id, int post) {
        Draw draw = Draw.of(Draw.key(home.key(), Purpose.ADDRESS), post);
        int house = home.post() == post ? home.number() : draw.below(200);
        int rt = house / HOUSES_IN_RT + 1;
        int rw = (rt - 1) / RT_IN_RW + 1;
        List<String> hamlets = PARTS.list("HAMLET");
        return new Household(
                id,
                familyCard,
                draw.pick(PARTS.list("STREET")) + " No. " + (1 + draw.below(120)),
                hamlets.get((post + rw) % hamlets.size()),
                rt,
                rw,
                draw.pick(PARTS.list("POST")) + ' ' + (house / HOUSES_IN_DASAWISMA + 1),
                poor);
    }

    /** A name of the list, with a number once the list is used up. */
    private static String numbered(String list, int index) {
        List<String> names = PARTS.list(list);
        int round = index / names.size();
        String name = names.get(index % names.size());
        return round == 0 ? name : name + ' ' + (round + 1);
    }

    static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
