package id.tumbuh.server.sync.internal;

import id.tumbuh.server.foundation.Ids;
import id.tumbuh.server.foundation.Role;
import id.tumbuh.server.sync.Fact;
import id.tumbuh.server.sync.FactKind;
import id.tumbuh.server.sync.FactKind.About;
import id.tumbuh.server.sync.FactKind.Finding;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JsonNode;

/** The decision to take a quarantined fact after all. */
@Configuration(proxyBeanMethods = false)
class Releases {
    static final String KIND = "fact.released";

    @Bean
    FactKind factReleased() {
        return new FactKind(
                KIND,
                1,
                About.PLACE,
                false,
                EnumSet.of(Role.BIDAN, Role.TPG, Role.ADMIN),
                (body, version) -> check(body));
    }

    private static List<Finding> check(JsonNode body) {
        return released(body) == null ? List.of(new Finding("TMB-FACT-BODY", "fact", true)) : List.of();
    }

    /** The fact that a decision releases; null where the fact is no such decision. */
    static @Nullable UUID of(Fact fact) {
        return fact.kind().equals(KIND) ? released(fact.body()) : null;
    }

    private static @Nullable UUID released(JsonNode body) {
        return Ids.canonical(body.path("fact").asString(""));
    }
}
