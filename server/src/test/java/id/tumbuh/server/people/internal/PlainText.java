package id.tumbuh.server.people.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whatever anybody could read in the whole database, texts as they stand and bytes as if they were text. */
final class PlainText {
    private PlainText() {}

    static String of(JdbcTemplate owner) {
        StringBuilder text = new StringBuilder();
        List<@Nullable String> tables =
                owner.queryForList("select tablename from pg_tables where schemaname = 'public'", String.class);
        for (@Nullable String table : tables) {
            for (Map<String, @Nullable Object> row : owner.queryForList("select * from " + table)) {
                row.values().forEach(value -> {
                    if (value instanceof byte[] bytes) {
                        text.append(new String(bytes, StandardCharsets.UTF_8));
                    } else {
                        text.append(value);
                    }
                    text.append('\n');
                });
            }
        }
        return text.toString();
    }
}
