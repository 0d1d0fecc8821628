package id.tumbuh.server.visit.internal;

import id.tumbuh.server.foundation.Role;
import id.tumbuh.server.sync.FactKind;
import id.tumbuh.server.sync.FactKind.About;
import id.tumbuh.server.sync.FactKind.Finding;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JsonNode;

/** The kinds of facts of open days and measurements (role matrix: child-growth.md section 9.3). */
@Configuration(proxyBeanMethods = false)
class VisitKinds {
    private static final Set<Role> FIELD = EnumSet.of(Role.KADER, Role.BIDAN, Role.TPG);
    private static final Set<Role> DECIDING = EnumSet.of(Role.BIDAN, Role.TPG);
    private static final ZoneId EASTERNMOST = ZoneId.of("Asia/Jayapura");
    private static final int LONGEST_REASON = 200;

    @Bean
    FactKind sessionScheduled() {
        return session("session.scheduled");
    }

    @Bean
    FactKind sessionOpened() {
        return session("session.opened");
    }

    @Bean
    FactKind sessionClosed() {
        return session("session.closed");
    }

    @Bean
    FactKind sessionCancelled() {
        return session("session.cancelled");
    }

    @Bean
    FactKind visitAttended() {
        return visit("visit.attended", FIELD, VisitKinds::reason);
    }

    @Bean
    FactKind visitMeasured() {
        return visit(VisitKind.MEASURED.wire(), FIELD, MeasuredBody::check);
    }

    @Bean
    FactKind visitCorrected() {
        return visit(VisitKind.CORRECTED.wire(), FIELD, MeasuredBody::check);
    }

    @Bean
    FactKind visitWithdrawn() {
        return visit(VisitKind.WITHDRAWN.wire(), FIELD, VisitKinds::reason);
    }

    @Bean
    FactKind visitChosen() {
        return visit(VisitKind.CHOSEN.wire(), DECIDING, VisitKinds::reason);
    }

    @Bean
    FactKind visitVerified() {
        return visit(VisitKind.VERIFIED.wire(), DECIDING, VisitKinds::reason);
    }

    @Bean
    FactKind visitDoubted() {
        return visit(VisitKind.DOUBTED.wire(), DECIDING, VisitKinds::reason);
    }

    @Bean
    FactKind visitReversed() {
        return visit(VisitKind.REVERSED.wire(), DECIDING, VisitKinds::reason);
    }

    @Bean
    FactKind visitServed(Clock clock) {
        return entry(EntryKind.SERVED, FIELD, (body, version) -> EntryBodies.served(body, lastDay(clock)));
    }

    @Bean
    FactKind visitAnswered() {
        return entry(EntryKind.ANSWERED, FIELD, EntryBodies::answered);
    }

    @Bean
    FactKind visitAbsent() {
        return entry(EntryKind.ABSENT, FIELD, EntryBodies::absent);
    }

    @Bean
    FactKind visitReferred(Clock clock) {
        return entry(EntryKind.REFERRED, FIELD, (body, version) -> EntryBodies.referred(body, lastDay(clock)));
    }

    @Bean
    FactKind visitReferralAnswered() {
        return entry(EntryKind.REFERRAL_ANSWERED, DECIDING, EntryBodies::referralAnswered);
    }

    /** A phone east of its posyandu may already write tomorrow; where the posyandu lies a body does not say. */
    private static LocalDate lastDay(Clock clock) {
        return LocalDate.now(clock.withZone(EASTERNMOST)).plusDays(1);
    }

    private static FactKind entry(EntryKind kind, Set<Role> writers, FactKind.Check check) {
        return visit(kind.wire(), writers, check);
    }

    private static FactKind visit(String name, Set<Role> writers, FactKind.Check check) {
        return new FactKind(name, 1, About.PERSON, false, true, writers, check.bounded());
    }

    private static FactKind session(String name) {
        FactKind.Check check = VisitKinds::sessionBody;
        return new FactKind(name, 1, About.PLACE, false, true, FIELD, check.bounded());
    }

    private static List<Finding> sessionBody(JsonNode body, int version) {
        JsonNode count = body.path("count");
        boolean counted =
                count.isMissingNode() || (count.isIntegralNumber() && count.canConvertToInt() && count.intValue() >= 0);
        return counted ? reason(body, version) : List.of(VisitProblem.VALUE.in("count"));
    }

    private static List<Finding> reason(JsonNode body, int version) {
        JsonNode reason = body.path("reason");
        boolean fits = reason.isMissingNode()
                || reason.isNull()
                || (reason.isString() && reason.stringValue().length() <= LONGEST_REASON);
        return fits ? List.of() : List.of(VisitProblem.VALUE.in("reason"));
    }
}
