package id.tumbuh.care.group;

import id.tumbuh.growth.message.MessageCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cards; pregnancy comes before age (life-course.md 1.2). */
public enum Card implements MessageCode {
    IBU_HAMIL,
    IBU_NIFAS_MENYUSUI,
    BAYI_BALITA_APRAS,
    SEKOLAH_REMAJA,
    DEWASA_LANSIA;

    @Override
    public String code() {
        return name();
    }

    /** The card of the first of these groups, in the order of {@link TargetGroup}; null where there is no group. */
    public static @Nullable Card first(List<TargetGroup> groups) {
        for (TargetGroup group : TargetGroup.values()) {
            if (groups.contains(group)) {
                return of(group);
            }
        }
        return null;
    }

    private static Card of(TargetGroup group) {
        return switch (group) {
            case BUMIL -> IBU_HAMIL;
            case NIFAS, BUSUI -> IBU_NIFAS_MENYUSUI;
            case BAYI, BALITA, APRAS -> BAYI_BALITA_APRAS;
            case USIA_SEKOLAH, REMAJA -> SEKOLAH_REMAJA;
            case DEWASA, LANSIA -> DEWASA_LANSIA;
        };
    }
}
