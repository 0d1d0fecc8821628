package id.tumbuh.care.reward.list;

import static id.tumbuh.growth.message.ArgumentKind.DATE;

import id.tumbuh.growth.message.ArgumentKind;
import id.tumbuh.growth.message.MessageCode;
import java.util.List;

/** How a month counts for list A; the argument is the open day. */
public enum Counted implements MessageCode {
    DIHITUNG,
    /** Absent because ill: counts. */
    IZIN_SAKIT,
    TIDAK_DATANG,
    /** Came and was not weighed. */
    TIDAK_DITIMBANG,
    /** Absent because ill, where the programme does not excuse it. */
    SAKIT_TIDAK_DIHITUNG,
    /** Weighed where the programme does not count it. */
    DI_LUAR_POSYANDU,
    /** The measurement is in doubt until the bidan has looked at it. */
    UKURAN_DIRAGUKAN,
    BULAN_BELUM_DISAHKAN,
    /** Not born, or not here yet. */
    BELUM_TERDAFTAR,
    /** No posyandu was held, where the programme counts that as a gap. */
    POSYANDU_TIDAK_BUKA;

    @Override
    public String code() {
        return name();
    }

    @Override
    public List<ArgumentKind> arguments() {
        return List.of(DATE);
    }

    /** Whether it is one of the months in a row. */
    public boolean counts() {
        return this == DIHITUNG || this == IZIN_SAKIT;
    }
}
