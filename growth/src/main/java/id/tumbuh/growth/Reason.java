package id.tumbuh.growth;

import id.tumbuh.growth.message.MessageCode;

/** Why there is no score. Missing is never normal: each blank has one of these. */
public enum Reason implements MessageCode {
    NO_SEX("TANPA_JENIS_KELAMIN"),
    NO_AGE("TANPA_UMUR"),
    /** The indicator starts later: arm circumference and skinfolds at 91 days, the 2007 reference at 60 months. */
    AGE_BELOW_TABLE("UMUR_DI_BAWAH_TABEL"),
    /** 60.0 months and more in the 2006 standards; above 120 or 228 months in the 2007 reference. */
    AGE_ABOVE_TABLE("UMUR_DI_ATAS_TABEL"),
    NOT_MEASURED("TIDAK_DIUKUR"),
    /** Zero or below. */
    NOT_POSITIVE("UKURAN_TIDAK_POSITIF"),
    /** Corrected length outside 45.0–110.0 cm, or height outside 65.0–120.0 cm. */
    LENGTH_OUTSIDE_TABLE("TB_DI_LUAR_TABEL"),
    /** Weight with oedema is water too. */
    OEDEMA("BB_DENGAN_EDEMA"),
    /** The formula gives no number, as for a negative weight. */
    NOT_A_NUMBER("TIDAK_TERHITUNG");

    private final String code;

    Reason(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
