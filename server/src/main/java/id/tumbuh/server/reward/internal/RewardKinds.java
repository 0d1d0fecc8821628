package id.tumbuh.server.reward.internal;

import id.tumbuh.server.foundation.Role;
import id.tumbuh.server.sync.FactKind;
import id.tumbuh.server.sync.FactKind.About;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The kinds of facts of the reward programme (role matrix: child-growth.md 9.3; what they carry: docs/protocol.md). PJ program is the
 * TPG. Lists and their approval are made at a desk; a gift may be handed over by a kader's phone without a signal, and that be
 * taken back by herself on its day; anybody else's word of hers to take back something counts for nothing.
 */
@Configuration(proxyBeanMethods = false)
class RewardKinds {
    static final String PROGRAMME = "reward.programme";
    static final String HOLIDAY = "reward.holiday";
    static final String MEETING = "reward.meeting";
    static final String EXCUSED = "reward.excused";

    private static final Set<Role> SETTING = EnumSet.of(Role.TPG, Role.KEPALA_PUSKESMAS);
    private static final Set<Role> FIELD = EnumSet.of(Role.KADER, Role.BIDAN);
    private static final Set<Role> DECIDING = EnumSet.of(Role.BIDAN, Role.TPG, Role.KEPALA_PUSKESMAS);
    private static final Set<Role> KEEPING = EnumSet.of(Role.KADER, Role.BIDAN, Role.TPG, Role.KEPALA_PUSKESMAS);

    /** PKK shares its role with the head of the village; which lines it may take back, the desk knows. */
    private static final Set<Role> RECEIVING =
            EnumSet.of(Role.KADER, Role.BIDAN, Role.TPG, Role.KEPALA_PUSKESMAS, Role.DESA);

    private static final Set<Role> CORRECTING = EnumSet.of(Role.BIDAN, Role.TPG, Role.KEPALA_PUSKESMAS, Role.DESA);

    @Bean
    FactKind rewardProgramme() {
        return place(PROGRAMME, SETTING, RewardBodies::programme);
    }

    @Bean
    FactKind rewardHoliday() {
        FactKind.Check check = RewardBodies::holiday;
        return place(HOLIDAY, SETTING, check.bounded());
    }

    @Bean
    FactKind rewardMeeting() {
        FactKind.Check check = RewardBodies::meeting;
        return place(MEETING, FIELD, check.bounded());
    }

    @Bean
    FactKind rewardProposed() {
        return place(ListKind.PROPOSAL.wire(), EnumSet.of(Role.BIDAN), RewardBodies::proposed);
    }

    @Bean
    FactKind rewardValidated() {
        return place(ListKind.VALIDATION.wire(), EnumSet.of(Role.BIDAN), RewardBodies::validated);
    }

    @Bean
    FactKind rewardApproved() {
        return place(ListKind.APPROVAL.wire(), DECIDING, RewardBodies::approved);
    }

    @Bean
    FactKind rewardReturned() {
        return place(ListKind.RETURN.wire(), DECIDING, RewardBodies::returned);
    }

    @Bean
    FactKind rewardExcused() {
        return person(EXCUSED, EnumSet.of(Role.BIDAN, Role.TPG), RewardBodies::excused);
    }

    @Bean
    FactKind giftReserved() {
        return person(GiftKind.RESERVATION.wire(), FIELD, GiftBodies::reserved);
    }

    @Bean
    FactKind giftHanded() {
        return person(GiftKind.HAND_OVER.wire(), FIELD, GiftBodies::handed);
    }

    @Bean
    FactKind giftDelayed() {
        return person(GiftKind.DELAY.wire(), FIELD, GiftBodies::reasoned);
    }

    @Bean
    FactKind giftCancelled() {
        return person(GiftKind.CANCELLATION.wire(), DECIDING, GiftBodies::reasoned);
    }

    @Bean
    FactKind giftWithdrawn() {
        return person(GiftKind.WITHDRAWAL.wire(), KEEPING, GiftBodies::withdrawn);
    }

    @Bean
    FactKind donationReceived() {
        return place(BookKind.DONATION.wire(), RECEIVING, BookBodies::received);
    }

    @Bean
    FactKind donationMoved() {
        return place(BookKind.MOVE.wire(), KEEPING, BookBodies::moved);
    }

    @Bean
    FactKind donationWithdrawn() {
        return place(BookKind.WITHDRAWAL.wire(), CORRECTING, BookBodies::withdrawn);
    }

    @Bean
    FactKind donationClosed() {
        return place(BookKind.CLOSING.wire(), DECIDING, BookBodies::closed);
    }

    private static FactKind place(String wire, Set<Role> writers, FactKind.Check check) {
        return new FactKind(wire, 1, About.PLACE, false, writers, check);
    }

    private static FactKind person(String wire, Set<Role> writers, FactKind.Check check) {
        return new FactKind(wire, 1, About.PERSON, false, writers, check.bounded());
    }
}
