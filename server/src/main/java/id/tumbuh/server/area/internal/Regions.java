package id.tumbuh.server.area.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Looks up Kemendagri's areas, to set places up with the right codes. */
@Component
public class Regions {
    private static final int MOST = 500;
    private static final String COLUMNS = "select code, parent, depth, kind, name, zone, retired from region";

    private final JdbcTemplate jdbc;

    Regions(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One area.
     *
     * @param depth 1 a province to 4 a village
     * @param retired no longer named by the newest edition
     */
    public record Region(
            String code, @Nullable String parent, int depth, String kind, String name, String zone, boolean retired) {}

    /** The areas directly below; the provinces for null. */
    public List<Region> below(@Nullable String parent) {
        return parent == null
                ? query(COLUMNS + " where parent is null order by code")
                : query(COLUMNS + " where parent = ? order by name, code", parent);
    }

    /** Areas at or below a code whose name holds the words or whose code begins with them; the widest first. */
    public List<Region> search(@Nullable String within, String words) {
        String code = within == null ? "" : within;
        String literal = words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return query(
                COLUMNS
                        + " where starts_with(code, ?) and (name ilike ? or starts_with(code, ?)) order by retired, depth, name, code limit "
                        + MOST,
                code,
                "%" + literal + "%",
                words);
    }

    private List<Region> query(String sql, Object... arguments) {
        return jdbc.query(
                sql,
                (row, number) -> new Region(
                        row.getString("code"),
                        row.getString("parent"),
                        row.getInt("depth"),
                        row.getString("kind"),
                        row.getString("name"),
                        row.getString("zone"),
                        row.getBoolean("retired")),
                arguments);
    }
}
