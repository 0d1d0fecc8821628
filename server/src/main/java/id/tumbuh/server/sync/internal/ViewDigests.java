package id.tumbuh.server.sync.internal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Tells whether tables hold the same: for each the number of its rows and the sum of their hashes, whatever their order. */
@Component
class ViewDigests {
    /** Sealed columns differ with every sealing; what they hold is compared through the facts they come from. */
    private static final String COLUMNS = """
            select string_agg(format('t.%I', attname), ', ' order by attnum) from pg_attribute
            where attrelid = ?::regclass and attnum > 0 and not attisdropped and attname <> 'sealed'""";

    private final JdbcTemplate jdbc;

    ViewDigests(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, String> of(List<String> tables) {
        Map<String, String> digests = new TreeMap<>();
        for (String table : tables) {
            String columns = jdbc.queryForObject(COLUMNS, String.class, table);
            // Hashed as they are: to write every row out as text first takes four times as long.
            String digest = jdbc.queryForObject(
                    "select count(*) || ':' || coalesce(sum(hash_record_extended(row(" + columns
                            + "), 0)::numeric), 0) from " + table + " t",
                    String.class);
            digests.put(table, digest == null ? "" : digest);
        }
        return digests;
    }
}
