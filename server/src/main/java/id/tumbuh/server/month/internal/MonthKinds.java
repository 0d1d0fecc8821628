package id.tumbuh.server.month.internal;

import id.tumbuh.server.foundation.Role;
import id.tumbuh.server.sync.FactKind;
import id.tumbuh.server.sync.FactKind.About;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The kinds of facts of a month (role matrix: child-growth.md 9.3). Written for the posyandu; {@code base} is the step before.
 *
 * <pre>
 * month.validated {period, hash}
 * month.signed    {period, version, form, rules, asOf, hash, children: […], explained: {identity: reason}}
 * month.received  {period}
 * month.approved  {period}
 * month.reopened  {period, reason}
 * </pre>
 */
@Configuration(proxyBeanMethods = false)
class MonthKinds {
    private static final Set<Role> SIGNING = EnumSet.of(Role.BIDAN);
    private static final Set<Role> RECEIVING = EnumSet.of(Role.TPG, Role.KEPALA_PUSKESMAS);
    private static final Set<Role> REOPENING = EnumSet.of(Role.BIDAN, Role.TPG, Role.KEPALA_PUSKESMAS);

    @Bean
    FactKind monthValidated() {
        return kind(MonthKind.VALIDATION, SIGNING, MonthBodies::validated);
    }

    @Bean
    FactKind monthSigned() {
        return kind(MonthKind.SIGNATURE, SIGNING, MonthBodies::signed);
    }

    @Bean
    FactKind monthReceived() {
        return kind(MonthKind.RECEIPT, RECEIVING, MonthBodies::period);
    }

    @Bean
    FactKind monthApproved() {
        return kind(MonthKind.APPROVAL, RECEIVING, MonthBodies::period);
    }

    @Bean
    FactKind monthReopened() {
        return kind(MonthKind.REOPENING, REOPENING, MonthBodies::reopened);
    }

    private static FactKind kind(MonthKind kind, Set<Role> writers, FactKind.Check check) {
        return new FactKind(kind.wire(), 1, About.PLACE, false, writers, check);
    }
}
