package id.tumbuh.server.watch.internal;

import id.tumbuh.server.foundation.Role;
import id.tumbuh.server.sync.FactKind;
import id.tumbuh.server.sync.FactKind.About;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The kinds of facts about doubtful cases (role matrix: child-growth.md section 9.3). */
@Configuration(proxyBeanMethods = false)
class CaseKinds {
    private static final Set<Role> DECIDING = EnumSet.of(Role.BIDAN, Role.TPG);
    private static final Set<Role> FIELD = EnumSet.of(Role.KADER, Role.BIDAN, Role.TPG);

    @Bean
    FactKind caseAccepted() {
        return kind(CaseFact.ACCEPTED, DECIDING);
    }

    @Bean
    FactKind caseReturned() {
        return kind(CaseFact.RETURNED, DECIDING);
    }

    @Bean
    FactKind caseAnswered() {
        return kind(CaseFact.ANSWERED, FIELD);
    }

    @Bean
    FactKind caseReversed() {
        return kind(CaseFact.REVERSED, DECIDING);
    }

    /** Of a person where the case is about one, so that an erasure finds the words. */
    private static FactKind kind(CaseFact kind, Set<Role> writers) {
        FactKind.Check check = (body, version) -> CaseBodies.check(kind, body);
        return new FactKind(kind.wire(), 1, About.PERSON_OR_PLACE, false, writers, check.bounded());
    }
}
