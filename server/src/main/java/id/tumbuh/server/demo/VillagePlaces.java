package id.tumbuh.server.demo;

import id.tumbuh.sim.Area;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The places of a simulated posyandu, from the province down to itself. Their ids are made from the codes, so whoever loads the same
 * simulation again means the same places.
 */
public final class VillagePlaces {
    private static final String NATION = "nation";
    private static final String SECOND_PROVINCE = "00";
    private static final int IN_PROVINCE = 100;
    private static final int IN_REGENCY = 100;
    private static final int IN_PUSKESMAS = 10;
    private static final int IN_VILLAGE = 10;
    private static final int FIRST_VILLAGE = 2001;
    private static final int[] ID_LENGTHS = {3, 4, 6, 7, 8};
    private static final int BASE = 36;

    private VillagePlaces() {}

    /**
     * One place.
     *
     * @param level 1 a province to 5 a posyandu
     * @param parent the id of the place above; {@code nation} above a province
     * @param body of its {@code place.created}
     */
    public record Place(int level, String id, String parent, ObjectNode body) {}

    /** From the province to the posyandu. */
    public static List<Place> of(Area area) {
        long regency = last(area.regencyCode()) + (area.provinceCode().equals(SECOND_PROVINCE) ? IN_PROVINCE : 0);
        long puskesmas = regency * IN_REGENCY + last(area.districtCode());
        long village = puskesmas * IN_PUSKESMAS + last(area.villageCode()) - FIRST_VILLAGE;
        long post = village * IN_VILLAGE
                + Character.digit(area.postCode().charAt(area.postCode().length() - 1), 10);
        String zone = area.timeZone().name();
        Place above =
                place(1, Long.parseLong(area.provinceCode()), NATION, area.provinceName(), area.provinceCode(), zone);
        Place kabupaten = place(2, regency, above.id(), area.regencyName(), area.regencyCode(), zone);
        Place clinic = place(3, puskesmas, kabupaten.id(), area.puskesmasName(), null, null);
        Place desa = place(4, village, clinic.id(), area.villageName(), area.villageCode(), null);
        return List.of(above, kabupaten, clinic, desa, place(5, post, desa.id(), area.postName(), null, null));
    }

    /** The id of a simulated posyandu. */
    public static String posyandu(Area area) {
        return of(area).getLast().id();
    }

    private static Place place(
            int level, long number, String parent, String name, @Nullable String code, @Nullable String zone) {
        String id = id(level, number);
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("id", id).put("level", level).put("parent", parent).put("name", name);
        if (code != null) {
            body.put("code", code);
        }
        if (zone != null) {
            body.put("zone", zone);
        }
        return new Place(level, id, parent, body);
    }

    /** The last number of a code of Kemendagri. */
    private static long last(String code) {
        return Long.parseLong(code.substring(code.lastIndexOf('.') + 1));
    }

    /** A {@code d} and the number, as long as the ids of the level. */
    private static String id(int level, long number) {
        String digits = Long.toString(number, BASE).toLowerCase(Locale.ROOT);
        return "d" + "0".repeat(ID_LENGTHS[level - 1] - 1 - digits.length()) + digits;
    }
}
