package id.tumbuh.server.people.internal;

import static id.tumbuh.server.foundation.Role.ADMIN;
import static id.tumbuh.server.foundation.Role.BIDAN;
import static id.tumbuh.server.foundation.Role.KADER;
import static id.tumbuh.server.foundation.Role.KEPALA_PUSKESMAS;
import static id.tumbuh.server.foundation.Role.TPG;

import id.tumbuh.server.foundation.Role;
import id.tumbuh.server.sync.FactKind;
import id.tumbuh.server.sync.FactKind.About;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JsonNode;

/** The kinds of facts about persons. Who writes which follows the role matrix (child-growth.md 9.3). */
@Configuration(proxyBeanMethods = false)
class PeopleKinds {
    /** Identity: the kader for the own posyandu, the bidan for the village. */
    private static final Set<Role> REGISTER = Set.of(KADER, BIDAN);
    /** Decisions that join or part two records. */
    private static final Set<Role> DECIDE = Set.of(BIDAN, TPG, ADMIN);
    /** At the desk the head of the puskesmas alone ({@code access}, permission ERASE_PERSON). */
    private static final Set<Role> ERASE = Set.of(BIDAN, TPG, ADMIN, KEPALA_PUSKESMAS);

    @Bean
    FactKind personRegistered(PersonCheck check) {
        return new FactKind(
                Kind.REGISTERED,
                1,
                About.NEW_PERSON,
                true,
                REGISTER,
                personal((body, version) -> check.registration(body)));
    }

    @Bean
    FactKind personChanged(PersonCheck check) {
        return new FactKind(
                Kind.CHANGED, 1, About.PERSON_ITSELF, true, REGISTER, personal((body, version) -> check.change(body)));
    }

    @Bean
    FactKind personMoved() {
        return plain(Kind.MOVED, REGISTER, body -> is(body, "to") || is(body, "outside") || body.has("mistaken"));
    }

    @Bean
    FactKind personJoined() {
        return plain(Kind.JOINED, REGISTER, body -> is(body, "to"));
    }

    @Bean
    FactKind personLeft() {
        return plain(Kind.LEFT, REGISTER, body -> true);
    }

    /** The cause is told in words, which may name somebody. */
    @Bean
    FactKind personDied() {
        return sealed(Kind.DIED, About.PERSON_ITSELF, REGISTER, body -> true);
    }

    @Bean
    FactKind personMerged() {
        return plain(Kind.MERGED, DECIDE, body -> Fields.id(body.get("into")) != null);
    }

    @Bean
    FactKind personUnmerged() {
        return plain(Kind.UNMERGED, DECIDE, body -> true);
    }

    @Bean
    FactKind personErased() {
        return plain(Kind.ERASED, ERASE, body -> true);
    }

    @Bean
    FactKind householdRegistered() {
        return household(Kind.HOUSEHOLD_REGISTERED);
    }

    @Bean
    FactKind householdChanged() {
        return household(Kind.HOUSEHOLD_CHANGED);
    }

    private static FactKind household(String name) {
        return sealed(name, About.PERSON, REGISTER, body -> Fields.id(body.get("household")) != null);
    }

    @Bean
    FactKind pregnancyRegistered() {
        return pregnancy(Kind.PREGNANCY_REGISTERED, body -> true);
    }

    @Bean
    FactKind pregnancyChanged() {
        return pregnancy(Kind.PREGNANCY_CHANGED, PeopleKinds::namesPregnancy);
    }

    @Bean
    FactKind pregnancyEnded() {
        return pregnancy(Kind.PREGNANCY_ENDED, body -> namesPregnancy(body) && is(body, "outcome"));
    }

    /** Days and outcomes under ids, as measurements are: nobody is named, so nothing is sealed. */
    private static FactKind pregnancy(String name, Predicate<JsonNode> complete) {
        return new FactKind(
                name, 1, About.PERSON, false, REGISTER, check(complete).bounded());
    }

    private static boolean namesPregnancy(JsonNode body) {
        return Fields.id(body.get("pregnancy")) != null;
    }

    @Bean
    FactKind consentGiven() {
        return consent(Kind.CONSENT_GIVEN);
    }

    @Bean
    FactKind consentWithdrawn() {
        return consent(Kind.CONSENT_WITHDRAWN);
    }

    private static FactKind consent(String name) {
        return sealed(
                name,
                About.PERSON,
                REGISTER,
                body -> !ConsentView.purposes(body).isEmpty());
    }

    private static FactKind plain(String name, Set<Role> writers, Predicate<JsonNode> complete) {
        return new FactKind(
                name, 1, About.PERSON_ITSELF, false, writers, check(complete).bounded());
    }

    private static FactKind sealed(String name, About about, Set<Role> writers, Predicate<JsonNode> complete) {
        return new FactKind(name, 1, about, true, writers, check(complete).boundedPersonal());
    }

    private static FactKind.Check personal(FactKind.Check check) {
        return check.boundedPersonal();
    }

    private static FactKind.Check check(Predicate<JsonNode> complete) {
        return (body, version) -> complete.test(body)
                ? List.of()
                : List.of(new FactKind.Finding(PersonProblem.INCOMPLETE.code(), "body", true));
    }

    private static boolean is(JsonNode body, String field) {
        return body.path(field).isString() && !body.path(field).stringValue().isBlank();
    }
}
