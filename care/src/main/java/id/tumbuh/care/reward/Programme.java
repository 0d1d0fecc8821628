package id.tumbuh.care.reward;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reward programme as its Puskesmas defines it. Immutable.
 *
 * @param name as people call it
 * @param sopNumber of the document; null where it is not known yet
 * @param revision of the document; null where it is blank
 * @param issuedDay epoch day of the document; null where it is blank
 * @param ruleVersion stored with every list, so that an approved list never changes
 */
public record Programme(
        String name,
        @Nullable String sopNumber,
        @Nullable String revision,
        @Nullable Integer issuedDay,
        String ruleVersion,
        RewardOptions options) {
    /** The SOP of the Puskesmas Bandar Sei Kijang: its number, revision and date are blank in the text that was read. */
    public static final Programme SEBATANG_KAYU =
            new Programme("Sebatang Kayu", null, null, null, "sebatang-kayu-2026-11", RewardOptions.USUAL);

    /** This programme with one option changed. */
    public Programme with(RewardChoice choice) {
        return with(options.with(choice));
    }

    /** This programme with one number changed. */
    public Programme with(RewardNumber number, int value) {
        return with(options.with(number, value));
    }

    public boolean has(RewardChoice choice) {
        return options.has(choice);
    }

    public int number(RewardNumber number) {
        return options.number(number);
    }

    /** Who may approve a list. The bidan validates in every programme. */
    public List<RewardRole> approvers() {
        if (has(RewardChoice.BIDAN_APPROVES)) {
            return List.of(RewardRole.BIDAN);
        }
        return has(RewardChoice.HEAD_ONLY)
                ? List.of(RewardRole.KEPALA_PUSKESMAS)
                : List.of(RewardRole.PJ_PROGRAM, RewardRole.KEPALA_PUSKESMAS);
    }

    /** Who is told of an approved list. */
    public List<RewardRole> informed() {
        return List.of(RewardRole.KEPALA_DESA, RewardRole.PKK);
    }

    /**
     * Whether somebody may make the lists of a posyandu.
     *
     * @param ownPosyandu whether it is the one that they work for; for a kader desa, one of the village
     */
    public boolean makesLists(RewardRole role, boolean ownPosyandu) {
        boolean kader = role == RewardRole.KADER || (role == RewardRole.KADER_DESA && has(RewardChoice.VILLAGE_KADER));
        return ownPosyandu && (kader || role == RewardRole.BIDAN);
    }

    private Programme with(RewardOptions changed) {
        return new Programme(name, sopNumber, revision, issuedDay, ruleVersion, changed);
    }
}
