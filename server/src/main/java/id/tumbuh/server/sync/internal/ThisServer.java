package id.tumbuh.server.sync.internal;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** This server's name and epoch. Read once: a restore happens only while the server is down. */
@Component
class ThisServer {
    private final String name;
    private final UUID epoch;

    ThisServer(JdbcClient jdbc) {
        Row row = jdbc.sql("select name, epoch from server").query(Row.class).single();
        name = row.name();
        epoch = row.epoch();
    }

    private record Row(String name, UUID epoch) {}

    String name() {
        return name;
    }

    UUID epoch() {
        return epoch;
    }
}
