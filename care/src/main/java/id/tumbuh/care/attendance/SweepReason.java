package id.tumbuh.care.attendance;

import id.tumbuh.care.skdn.ChildMonth;
import id.tumbuh.growth.kms.Letter;
import id.tumbuh.growth.message.MessageCode;
import java.util.ArrayList;
import java.util.List;

/** Why a child is on the list of homes to visit in the week after the open day (child-growth.md 9.1). */
public enum SweepReason implements MessageCode {
    BGM,
    DUA_T,
    T,
    TIDAK_DATANG;

    @Override
    public String code() {
        return name();
    }

    /** The reasons of a child's month, the most urgent first; empty where nobody need go. */
    public static List<SweepReason> of(ChildMonth month) {
        List<SweepReason> reasons = new ArrayList<>();
        if (month.weighed() && month.belowRed()) {
            reasons.add(BGM);
        }
        if (month.weighed() && month.twiceT()) {
            reasons.add(DUA_T);
        } else if (month.letter() == Letter.T) {
            reasons.add(T);
        }
        if (!month.weighed() && !month.guest()) {
            reasons.add(TIDAK_DATANG);
        }
        return reasons;
    }
}
