package id.tumbuh.care.reward.list;

import static id.tumbuh.growth.message.ArgumentKind.COUNT;
import static id.tumbuh.growth.message.ArgumentKind.DATE;

import id.tumbuh.growth.message.ArgumentKind;
import id.tumbuh.growth.message.MessageCode;
import java.util.List;

/** What keeps lists from being approved. */
public enum ListBlock implements MessageCode {
    /** Open day of the month. */
    BULAN_MENUNGGU_PENGESAHAN,
    /** Neither held nor cancelled is written down: first day of the month. */
    BULAN_TANPA_CATATAN,
    /** Fewer open months than list A asks: there are, asked. */
    BULAN_BUKA_BELUM_CUKUP;

    @Override
    public String code() {
        return name();
    }

    @Override
    public List<ArgumentKind> arguments() {
        return this == BULAN_BUKA_BELUM_CUKUP ? List.of(COUNT, COUNT) : List.of(DATE);
    }

    /** Whether the bidan may let lists pass with a reason; a posyandu that is too young needs none. */
    public boolean blocks() {
        return this != BULAN_BUKA_BELUM_CUKUP;
    }
}
