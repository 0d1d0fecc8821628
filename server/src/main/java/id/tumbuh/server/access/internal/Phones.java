package id.tumbuh.server.access.internal;

import id.tumbuh.server.access.AccessProblem;
import id.tumbuh.server.audit.Action;
import id.tumbuh.server.audit.AuditTrail;
import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.GeneralProblem;
import id.tumbuh.server.foundation.Ids;
import id.tumbuh.server.foundation.Problem;
import id.tumbuh.server.foundation.Role;
import id.tumbuh.server.foundation.Scope;
import id.tumbuh.server.foundation.ScopePath;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Enrols kader on phones and ends what was enrolled. What lies in other areas is answered like what does not exist. */
@Component
class Phones {
    private static final Duration CODE_GOOD_FOR = Duration.ofDays(2);

    private final EnrolmentTable enrolments;
    private final AccountTable accounts;
    private final PhoneTokens tokens;
    private final AccountAreas areas;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Phones(
            EnrolmentTable enrolments,
            AccountTable accounts,
            PhoneTokens tokens,
            AccountAreas areas,
            AuditTrail audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.enrolments = enrolments;
        this.accounts = accounts;
        this.tokens = tokens;
        this.areas = areas;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @param code shown once, stored nowhere */
    record Issued(UUID enrolment, String code, Instant until) {}

    /** A code for a kader, who belongs to one posyandu in the caller's areas. */
    Issued issue(Caller caller, UUID kader) {
        Account account = accounts.byId(kader)
                .filter(found -> found.role() == Role.KADER && !found.locked())
                .orElseThrow(() -> new Problem(GeneralProblem.NOT_FOUND));
        String posyandu = account.places().getFirst();
        own(caller, posyandu);
        String code = Secret.code();
        UUID id = Ids.next(clock);
        Instant until = clock.instant().plus(CODE_GOOD_FOR);
        transaction.executeWithoutResult(status -> {
            enrolments.issue(id, kader, posyandu, caller.account(), code, until);
            audit.note(caller, Action.ENROLMENT_ISSUED, List.of(), List.of());
        });
        return new Issued(id, code, until);
    }

    /** What a phone gets for a code. */
    record Redeemed(String token, Account account, String posyandu, Instant until) {}

    /**
     * Takes a code from a phone.
     *
     * @param proof a token of that phone, needed where others are enrolled on it: else whoever has a code could pass for their phone
     */
    Redeemed redeem(String code, UUID device, String deviceName, @Nullable String proof, String address) {
        Redeemed redeemed = transaction.execute(status -> {
            Instant now = clock.instant();
            Enrolment enrolment = good(code, now);
            Account account = kader(enrolment);
            ScopePath path = posyandu(enrolment);
            enrolments.keepDevice(device, deviceName, enrolment.posyandu());
            makeRoom(enrolment, device, proof, now);
            String token = Secret.token();
            Instant until = now.plus(PhoneTokens.GOOD_FOR);
            enrolments.redeem(enrolment.id(), device, token, until);
            Caller kader = new Caller(account.id(), account.role(), Scope.of(path), device, Set.of(), false, address);
            audit.note(kader, Action.DEVICE_ENROLLED, List.of(), List.of());
            return new Redeemed(token, account, enrolment.posyandu(), until);
        });
        tokens.forget();
        return Objects.requireNonNull(redeemed);
    }

    /** Refuses a code that {@link #redeem} would refuse, and takes nothing. */
    void check(String code) {
        transaction.executeWithoutResult(status -> {
            Enrolment enrolment = good(code, clock.instant());
            kader(enrolment);
            posyandu(enrolment);
        });
    }

    private Enrolment good(String code, Instant now) {
        return enrolments
                .unredeemed(Secret.typed(code))
                .filter(found -> found.ended() == null && now.isBefore(found.codeUntil()))
                .orElseThrow(() -> new Problem(AccessProblem.CODE));
    }

    private Account kader(Enrolment enrolment) {
        return accounts.byId(enrolment.account())
                .filter(found -> !found.locked())
                .orElseThrow(() -> new Problem(AccessProblem.CODE));
    }

    private ScopePath posyandu(Enrolment enrolment) {
        ScopePath path = areas.path(enrolment.posyandu());
        if (path == null) {
            throw new Problem(AccessProblem.CODE);
        }
        return path;
    }

    private void makeRoom(Enrolment enrolment, UUID device, @Nullable String proof, Instant now) {
        List<Enrolment> there =
                enrolments.on(device).stream().filter(other -> other.live(now)).toList();
        if (there.stream().anyMatch(other -> !other.posyandu().equals(enrolment.posyandu()))) {
            throw new Problem(AccessProblem.DEVICE_ELSEWHERE);
        }
        Enrolment proven = proof == null ? null : enrolments.byToken(proof).orElse(null);
        boolean same = proven != null && proven.live(now) && device.equals(proven.device());
        boolean others = there.stream().anyMatch(other -> !other.account().equals(enrolment.account()));
        if (others && !same) {
            throw new Problem(AccessProblem.DEVICE_TAKEN);
        }
        enrolments.moveDevice(device, enrolment.posyandu());
        for (Enrolment earlier : there) {
            if (earlier.account().equals(enrolment.account())) {
                enrolments.end(earlier.id(), enrolment.account());
            }
        }
    }

    List<EnrolmentTable.Listed> list(Caller caller) {
        return enrolments.within(caller.scope());
    }

    /** Ends a phone: everybody on it. */
    void endDevice(Caller caller, UUID device) {
        List<Enrolment> there = enrolments.on(device);
        if (there.isEmpty()) {
            throw new Problem(GeneralProblem.NOT_FOUND);
        }
        there.forEach(enrolment -> own(caller, enrolment.posyandu()));
        transaction.executeWithoutResult(status -> {
            there.forEach(enrolment -> enrolments.end(enrolment.id(), caller.account()));
            audit.note(caller, Action.DEVICE_ENDED, List.of(), List.of());
        });
        tokens.forget();
    }

    /** Ends one kader on one phone, or a code that was not used. The others on the phone go on. */
    void endEnrolment(Caller caller, UUID id) {
        Enrolment enrolment = enrolments
                .byId(id)
                .filter(found -> found.ended() == null)
                .orElseThrow(() -> new Problem(GeneralProblem.NOT_FOUND));
        own(caller, enrolment.posyandu());
        transaction.executeWithoutResult(status -> {
            enrolments.end(id, caller.account());
            audit.note(caller, Action.ENROLMENT_ENDED, List.of(), List.of());
        });
        tokens.forget();
    }

    private void own(Caller caller, String posyandu) {
        ScopePath path = areas.path(posyandu);
        if (path == null || !caller.scope().contains(path)) {
            throw new Problem(GeneralProblem.NOT_FOUND);
        }
    }
}
