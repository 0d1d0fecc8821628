package id.tumbuh.growth.kms;

import id.tumbuh.growth.message.MessageCode;

/** Why a weighing has no letter. */
public enum NoLetter implements MessageCode {
    /** First weighing in a file: whether it is B cannot be told. */
    TANPA_RIWAYAT,
    /** Not in the file last month, and the file does not show that the posyandu was held then. */
    BULAN_LALU_TIDAK_DIKETAHUI,
    /** Without sex there is no minimal gain. */
    TANPA_JENIS_KELAMIN,
    /** Without age there is no minimal gain. */
    TANPA_UMUR,
    /** The KMS ends at 60 completed months. */
    DI_ATAS_60_BULAN;

    @Override
    public String code() {
        return name();
    }
}
