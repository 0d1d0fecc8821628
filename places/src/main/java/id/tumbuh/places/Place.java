package id.tumbuh.places;

import java.util.List;

/**
 * One area. The name is as published and without the word for its kind, but for kabupaten, kota and desa adat, whose
 * names begin with it ("Kabupaten Aceh Selatan", "Bakongan", "Keude Bakongan").
 */
public record Place(PlaceCode code, String name, Zone zone) {
    /** The columns of {@link #copyLine}, in order. */
    public static final List<String> COLUMNS = List.of("code", "parent", "depth", "kind", "name", "zone");

    private static final String NULL = "\\N";

    public Level level() {
        return code.level();
    }

    public Kind kind() {
        return code.kind();
    }

    /**
     * One row of PostgreSQL's COPY in text format, without its line end: {@link #COLUMNS}, tabs between. The parent of a
     * province is null.
     *
     * @throws IllegalArgumentException where the name holds what COPY would take for more than a letter
     */
    public String copyLine() {
        if (name.chars().anyMatch(letter -> letter == '\\' || Character.isISOControl(letter))) {
            throw new IllegalArgumentException("the name of " + code + " holds a backslash or a control character");
        }
        String parent = code.parent().map(PlaceCode::text).orElse(NULL);
        String depth = Integer.toString(level().depth());
        return String.join("\t", code.text(), parent, depth, kind().name(), name, zone.name());
    }

    static Place ofCopyLine(String line) {
        int codeEnd = line.indexOf('\t');
        int zoneStart = line.lastIndexOf('\t') + 1;
        int nameStart = line.lastIndexOf('\t', zoneStart - 2) + 1;
        return new Place(
                new PlaceCode(line.substring(0, codeEnd)),
                line.substring(nameStart, zoneStart - 1),
                Zone.valueOf(line.substring(zoneStart)));
    }
}
