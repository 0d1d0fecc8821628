package id.tumbuh.server.matrix;

import id.tumbuh.server.access.Accounts;
import id.tumbuh.server.foundation.Ids;
import id.tumbuh.server.foundation.Role;
import id.tumbuh.server.foundation.ScopePath;
import id.tumbuh.server.foundation.Vault;
import id.tumbuh.server.testing.Rows;
import id.tumbuh.server.testing.TestServer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Accounts, phones, enrolments and the trail. */
final class AccessPart implements MatrixPart {
    @Override
    public List<String> furnish(TestServer server, ScopePath place) {
        List<String> ids = new ArrayList<>();
        ids.add(staff(server, place).toString());
        if (place.depth() == 5) {
            UUID device = UUID.randomUUID();
            UUID kader = kader(server, place);
            ids.add(kader.toString());
            ids.add(enrol(server, place, kader, device).toString());
            ids.add(device.toString());
        }
        UUID actor = UUID.randomUUID();
        Rows.add(
                server.database(),
                "audit",
                Map.of("path", place.value(), "account", actor, "role", "BIDAN", "action", "PERSON_READ"));
        ids.add(actor.toString());
        return ids;
    }

    @Override
    public @Nullable Sample sample(TestServer server, String operation, ScopePath place) {
        String id = Land.id(place);
        return switch (operation) {
            case "POST /api/enrolments" -> Sample.body("{\"account\":\"" + kader(server, place) + "\"}");
            case "DELETE /api/enrolments/{id}" ->
                Sample.of("id", enrol(server, place, kader(server, place), UUID.randomUUID()));
            case "DELETE /api/devices/{id}" -> {
                UUID device = UUID.randomUUID();
                enrol(server, place, kader(server, place), device);
                yield Sample.of("id", device);
            }
            case "POST /api/kader" -> Sample.body("{\"name\":\"Ibu Baru\",\"posyandu\":\"" + id + "\"}");
            case "POST /api/kader/{id}/trained" ->
                new Sample(Map.of("id", kader(server, place).toString()), "", "{\"trained\":true}");
            case "POST /api/kader/{id}/lock", "POST /api/kader/{id}/unlock" -> Sample.of("id", kader(server, place));
            case "POST /api/accounts" ->
                Sample.body("{\"login\":\"" + login() + "\",\"name\":\"Baru\",\"role\":\"DESA\",\"places\":[\"" + id
                        + "\"]}");
            case "POST /api/accounts/{id}/reset", "POST /api/accounts/{id}/lock", "POST /api/accounts/{id}/unlock" ->
                Sample.of("id", staff(server, place));
            default -> null;
        };
    }

    private static String login() {
        return "staf-" + UUID.randomUUID();
    }

    private static UUID staff(TestServer server, ScopePath place) {
        UUID id = UUID.randomUUID();
        add(server, id, Role.DESA, place);
        return id;
    }

    private static UUID kader(TestServer server, ScopePath place) {
        // A kader above a posyandu cannot be; the row is there to be refused.
        return place.depth() == 5
                ? server.bean(Accounts.class).addKader("Ibu " + Land.id(place), Land.id(place))
                : add(server, UUID.randomUUID(), Role.KADER, place);
    }

    static UUID add(TestServer server, UUID id, Role role, ScopePath place) {
        byte[] name = server.bean(Vault.class).seal("Nama".getBytes(StandardCharsets.UTF_8));
        Rows.add(server.database(), "account", Map.of("id", id, "name", name, "role", role.name()));
        Rows.add(server.database(), "account_scope", Map.of("account", id, "place", Land.id(place)));
        return id;
    }

    /** A live enrolment whose token is {@code token of} its id. */
    static UUID enrol(TestServer server, ScopePath place, UUID kader, UUID device) {
        UUID id = UUID.randomUUID();
        String posyandu = Land.id(place);
        byte[] name = server.bean(Vault.class).seal("HP".getBytes(StandardCharsets.UTF_8));
        Rows.add(server.database(), "device", Map.of("id", device, "name", name, "posyandu", posyandu));
        byte[] hash = Ids.sha256(token(id).getBytes(StandardCharsets.UTF_8));
        Rows.add(
                server.database(),
                "enrolment",
                Map.of(
                        "id", id,
                        "account", kader,
                        "posyandu", posyandu,
                        "device", device,
                        "redeemed", java.time.OffsetDateTime.now(java.time.ZoneOffset.UTC),
                        "code_hash", Ids.sha256(hash),
                        "token_hash", hash,
                        "token_until",
                                java.time.OffsetDateTime.now(java.time.ZoneOffset.UTC)
                                        .plusDays(1)));
        return id;
    }

    static String token(UUID enrolment) {
        return enrolment.toString().replace("-", "") + "abcdefghijk";
    }
}
